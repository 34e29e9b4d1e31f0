package org.multaqa.draft.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.multaqa.draft.proposal.AgendaMention;
import org.multaqa.draft.proposal.Certainty;
import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.OfficeMention;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.proposal.Proposer;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.draft.text.Vocabulary.WordMatch;
import org.multaqa.model.EntityKind;

/**
 * Proposes the agenda of the meeting: programmes that were discussed or launched, the
 * framework programme, and the topics in the text. If no word says what was discussed,
 * the first programme of the text is the likely one.
 */
public final class AgendaItems implements Proposer {

	private static final int NEAR = 9;

	private static final int CLAUSE = 14;

	private static final int LEAD = 4;

	@Override
	public List<AgendaMention> propose(ArticleText text, Proposals earlier) {
		List<AgendaMention> found = new ArrayList<>();
		List<EntityMention> programs = earlier.entities()
			.stream()
			.filter((mention) -> mention.kind() == EntityKind.PROGRAM && isOutermost(mention, earlier))
			.toList();
		for (EntityMention program : programs) {
			relation(text, program).ifPresent(found::add);
		}
		if (found.stream().noneMatch((item) -> !item.relation().equals("framework"))) {
			programs.stream()
				.filter((program) -> text.token(text.indexAt(program.span().start())).sentence() < LEAD
						&& found.stream().noneMatch((item) -> item.item().equals(program)))
				.findFirst()
				.ifPresent((program) -> found.add(new AgendaMention(program.span(), program, "discussed",
						Certainty.UNCERTAIN, "the first programme of which the text speaks")));
		}
		earlier.entities()
			.stream()
			.filter((mention) -> mention.kind() == EntityKind.TOPIC && isByItself(mention, earlier))
			.forEach((topic) -> found.add(new AgendaMention(topic.span(), topic, "discussed", Certainty.UNCERTAIN,
					"a known topic stands in the text")));
		return found;
	}

	/** Whether a topic is not part of the name of a ministry or programme. */
	private static boolean isByItself(EntityMention topic, Proposals earlier) {
		boolean title = earlier.of(OfficeMention.class)
			.stream()
			.anyMatch((office) -> office.span().contains(topic.span()));
		return !title && earlier.entities()
			.stream()
			.noneMatch((other) -> other.kind() != EntityKind.TOPIC && other.span().contains(topic.span()));
	}

	private static boolean isOutermost(EntityMention mention, Proposals earlier) {
		return earlier.entities()
			.stream()
			.noneMatch((other) -> other.kind() == EntityKind.PROGRAM && other.span().length() > mention.span().length()
					&& other.span().contains(mention.span()));
	}

	private static Optional<AgendaMention> relation(ArticleText text, EntityMention program) {
		int first = text.indexAt(program.span().start());
		return cue(text, first, "launched", 3).filter((word) -> word.last() + 1 <= first)
			.map((word) -> item(text, program, word, "launched"))
			.or(() -> cue(text, first, "framework", CLAUSE).map((word) -> item(text, program, word, "framework")))
			.or(() -> cue(text, first, "approved", 4).map((word) -> item(text, program, word, "approved")))
			.or(() -> cue(text, first, "discussed", NEAR).map((word) -> item(text, program, word, "discussed")));
	}

	private static AgendaMention item(ArticleText text, EntityMention program, WordMatch word, String relation) {
		return new AgendaMention(program.span(), program, relation, Certainty.LIKELY,
				"«%s» stands before it".formatted(text.at(text.span(word.first(), word.last()))));
	}

	/** The last cue word of a sort before a token, in its clause. */
	private static Optional<WordMatch> cue(ArticleText text, int before, String sort, int near) {
		for (int i = before; i >= 0 && before - i <= near && text.sameSentence(i, before); i--) {
			boolean glued = i == before;
			Optional<WordMatch> word = Vocabulary.at(text, i, sort).filter((match) -> !glued && match.last() < before);
			if (word.isPresent()) {
				return word;
			}
			if (i < before && Vocabulary.isAnyOf(text, i, "speaks") && sort.equals("discussed")
					&& !Vocabulary.is(text, i, "discussed")) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

}
