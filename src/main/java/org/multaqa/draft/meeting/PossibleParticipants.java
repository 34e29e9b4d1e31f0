package org.multaqa.draft.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.EntityMention.MentionSource;
import org.multaqa.draft.proposal.OfficeMention;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Span;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.draft.text.Vocabulary.WordMatch;
import org.multaqa.model.EntityKind;

/**
 * The entities of a text that may take part in a meeting: people, offices without a named
 * holder, organizations.
 */
final class PossibleParticipants {

	private static final int NEAR = 14;

	private final ArticleText text;

	private final List<PossibleParticipant> all;

	private PossibleParticipants(ArticleText text, List<PossibleParticipant> all) {
		this.text = text;
		this.all = List.copyOf(all);
	}

	static PossibleParticipants of(ArticleText text, Proposals earlier) {
		List<PossibleParticipant> actors = new ArrayList<>();
		Set<Span> named = new HashSet<>();
		List<OfficeMention> offices = earlier.of(OfficeMention.class);
		offices.stream()
			.flatMap((office) -> Stream.ofNullable(office.person()))
			.map(EntityMention::span)
			.forEach(named::add);
		for (OfficeMention office : offices) {
			EntityMention person = office.person();
			if (!office.postKind().equals("king")) {
				Span span = (person != null) ? office.span().to(person.span()) : office.span();
				actors.add(new PossibleParticipant(text.indexAt(span.start()), text.indexAt(span.end() - 1),
						(person != null) ? person : office, true));
			}
		}
		for (EntityMention mention : earlier.entities()) {
			boolean inside = offices.stream().anyMatch((office) -> office.span().overlaps(mention.span()));
			boolean king = offices.stream()
				.anyMatch((office) -> office.postKind().equals("king") && mention.equals(office.person()));
			if (mention.kind() == EntityKind.OFFICIAL && !named.contains(mention.span()) && !king) {
				actors.add(new PossibleParticipant(text.indexAt(mention.span().start()),
						text.indexAt(mention.span().end() - 1), mention, true));
			}
			else if (EntityKind.ORGANIZATIONS.contains(mention.kind()) && !inside && isOutermost(mention, earlier)
					&& mention.source() != MentionSource.IMPLIED) {
				actors.add(new PossibleParticipant(text.indexAt(mention.span().start()),
						text.indexAt(mention.span().end() - 1), mention, false));
			}
		}
		return new PossibleParticipants(text, actors);
	}

	private static boolean isOutermost(EntityMention mention, Proposals earlier) {
		return earlier.entities()
			.stream()
			.noneMatch((other) -> other.span().length() > mention.span().length()
					&& other.span().contains(mention.span()) && other.kind() != EntityKind.TOPIC);
	}

	/** Whether one starts at the token. */
	boolean beginsAt(int index) {
		return this.all.stream().anyMatch((actor) -> actor.first() == index);
	}

	/** Those in the sentence of a token that start after another token. */
	List<PossibleParticipant> behind(int index, int last) {
		return this.all.stream()
			.filter((actor) -> actor.first() > last && this.text.sameSentence(actor.first(), index))
			.toList();
	}

	/** Those in the sentence of a token that end before it. */
	List<PossibleParticipant> before(int index) {
		return this.all.stream()
			.filter((actor) -> actor.last() < index && this.text.sameSentence(actor.first(), index))
			.toList();
	}

	/** The nearest one after a cue word, in its clause. */
	Optional<PossibleParticipant> next(WordMatch cue, Predicate<PossibleParticipant> wanted) {
		return next(cue, wanted, NEAR);
	}

	/** The nearest one after a cue word, within a number of tokens. */
	Optional<PossibleParticipant> next(WordMatch cue, Predicate<PossibleParticipant> wanted, int near) {
		return this.all.stream()
			.filter(wanted)
			.filter((actor) -> actor.first() > cue.last() && this.text.sameSentence(actor.first(), cue.first()))
			.min(Comparator.comparingInt(PossibleParticipant::first))
			.filter((actor) -> actor.first() - cue.last() <= near && !hasVerbBetween(cue.last() + 1, actor.first()));
	}

	private boolean hasVerbBetween(int from, int to) {
		for (int i = from; i < to; i++) {
			if (Vocabulary.isAnyOf(this.text, i, "speaks", "attends") && this.text.token(i).isArabic()) {
				return true;
			}
		}
		return false;
	}

	/** The nearest one before a cue word, in its sentence. */
	Optional<PossibleParticipant> previous(WordMatch cue, Predicate<PossibleParticipant> wanted) {
		return this.all.stream()
			.filter(wanted)
			.filter((actor) -> actor.last() < cue.first() && this.text.sameSentence(actor.first(), cue.first()))
			.max(Comparator.comparingInt(PossibleParticipant::last));
	}

}
