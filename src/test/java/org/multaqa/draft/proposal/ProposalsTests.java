package org.multaqa.draft.proposal;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.multaqa.draft.proposal.EntityMention.MentionSource;
import org.multaqa.draft.text.Span;
import org.multaqa.model.EntityKind;

import static org.assertj.core.api.Assertions.assertThat;

class ProposalsTests {

	private static final EntityMention REGION = mention(10, 30, EntityKind.REGION, MentionSource.KNOWN_NAME);

	private static final EntityMention COUNCIL = mention(12, 20, EntityKind.INSTITUTION, MentionSource.KIND_WORD);

	private static final EntityMention PERSON = mention(11, 40, EntityKind.OFFICIAL, MentionSource.APPOSITION);

	@Test
	void ofTheNamesThatBeginInAWordTheLongestIsKnownThere() {
		Proposals proposals = new Proposals();
		proposals.addAll(List.of(COUNCIL, PERSON));
		proposals.addAll(List.of(REGION));
		assertThat(proposals.knownAt(new Span(10, 14))).contains(REGION);
		assertThat(proposals.knownAt(new Span(11, 14))).contains(COUNCIL);
		assertThat(proposals.knownAt(new Span(13, 18))).isEmpty();
		assertThat(proposals.entities()).containsExactly(REGION, PERSON, COUNCIL);
	}

	@Test
	void theRegionIsTheLastOneNamedBeforeElseTheFirst() {
		EntityMention later = mention(50, 60, EntityKind.REGION, MentionSource.KNOWN_NAME);
		Proposals proposals = new Proposals();
		proposals.addAll(List.of(REGION, later));
		assertThat(proposals.spokenOf(EntityKind.REGION, new Span(45, 49))).contains(REGION);
		assertThat(proposals.spokenOf(EntityKind.REGION, new Span(70, 75))).contains(later);
		assertThat(proposals.spokenOf(EntityKind.REGION, new Span(0, 5))).contains(REGION);
		assertThat(proposals.spokenOf(EntityKind.MINISTRY, new Span(70, 75))).isEmpty();
	}

	private static EntityMention mention(int start, int end, EntityKind kind, MentionSource source) {
		return new EntityMention(new Span(start, end), kind, "", kind + " " + start, List.of(), source, "test");
	}

}
