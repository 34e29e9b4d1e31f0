package org.multaqa.draft.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.EntityMention.MentionSource;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.proposal.Proposer;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Span;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.draft.text.Vocabulary.WordMatch;
import org.multaqa.model.EntityKind;

/**
 * Proposes programmes, strategies, plans and the like that are named with the word for
 * their kind. Plurals, indefinite mentions and the programme of a visit are left out.
 */
public final class ProgramNames implements Proposer {

	@Override
	public List<EntityMention> propose(ArticleText text, Proposals earlier) {
		Phrases phrases = new Phrases(text, earlier, true);
		List<EntityMention> found = new ArrayList<>();
		int behind = 0;
		for (int i = 0; i < text.size(); i++) {
			int index = i;
			Optional<EntityMention> mention = Vocabulary.at(text, i, "program")
				.flatMap((word) -> program(text, earlier, phrases, index, word));
			boolean phase = mention.filter((one) -> one.sort().equals("phase")).isPresent();
			if (mention.isPresent() && (mention.get().span().start() >= behind || phase)) {
				found.add(mention.get());
				behind = phase ? behind : mention.get().span().end();
			}
		}
		return found;
	}

	private static Optional<EntityMention> program(ArticleText text, Proposals earlier, Phrases phrases, int index,
			WordMatch word) {
		Token head = text.token(index);
		if (isAnyOne(text, index) || isAgenda(text, word.last() + 1)) {
			return Optional.empty();
		}
		int end = phrases.end(word.last(), false);
		Optional<EntityMention> known = earlier.knownAt(head.span())
			.filter((mention) -> mention.kind() == EntityKind.PROGRAM);
		if (known.isPresent() && known.get().span().end() >= text.token(end).span().start()) {
			end = Math.max(word.last(), text.indexAt(known.get().span().end() - 1));
		}
		end = word.key().equals("phase") ? phaseEnd(text, earlier, phrases, end) : end;
		int quote = OrganizationNames.quoted(text, end + 1);
		boolean before = !head.isArabic() && head.isCapitalized() && withAdjective(text, index) < index;
		boolean twoWords = word.last() > word.first() && word.form().definite() && end == word.last();
		end = Math.max(end, quote);
		boolean named = twoWords || before || quote > 0
				|| end > word.last() && (known.isPresent() || isProper(text, word, end));
		if (!named || (word.key().equals("phase") && !isPhaseOf(text, earlier, word, end))) {
			return Optional.empty();
		}
		int first = text.token(index).isArabic() ? index : withAdjective(text, index);
		Span whole = text.span(first, end);
		Span span = new Span(whole.start() + head.startOf(word.form()), whole.end());
		String name = (first == index) ? word.form().standalone(text.at(span)) : text.at(span);
		return Optional.of(new EntityMention(span, EntityKind.PROGRAM, word.key(), name,
				known.filter((mention) -> span.contains(mention.span())).map(EntityMention::known).orElse(List.of()),
				MentionSource.KIND_WORD,
				"«%s» says what it is".formatted(text.at(text.span(word.first(), word.last())))));
	}

	/**
	 * Whether the word is a plural or indefinite, such as "a programme" or "programmes".
	 */
	private static boolean isAnyOne(ArticleText text, int index) {
		Token before = (index > 0) ? text.token(index - 1) : text.token(index);
		return text.sameSentence(index - 1, index) && java.util.Set
			.of("هذا", "هذه", "ce", "cette", "ces", "this", "these", "un", "une", "des", "les", "leurs", "their")
			.contains(before.folded());
	}

	/** Whether it is the programme of a visit, of a minister or of a day. */
	private static boolean isAgenda(ArticleText text, int next) {
		int at = next;
		while (at < text.size() && text.sameSentence(next, at)
				&& java.util.Set.of("de", "du", "la", "l", "'", "’", "of", "the").contains(text.token(at).folded())) {
			at++;
		}
		return at >= text.size() || Vocabulary.isAnyOf(text, at, "honorific", "meeting")
				|| (Vocabulary.is(text, at, "office") && text.token(at).isDefinite());
	}

	private static boolean isProper(ArticleText text, WordMatch word, int end) {
		Token head = text.token(word.first());
		if (!head.isArabic()) {
			return true;
		}
		// a name is definite, by its article or by the words after it
		for (int i = word.last(); i <= end; i++) {
			if (text.token(i).isDefinite() || text.token(i).isNumber()) {
				return true;
			}
		}
		return false;
	}

	/** The end of "The third phase of the initiative": المرحلة الثالثة من المبادرة. */
	private static int phaseEnd(ArticleText text, Proposals earlier, Phrases phrases, int end) {
		int next = end + 2;
		boolean of = next < text.size() && text.sameSentence(end, next) && text.token(end + 1).folded().equals("من")
				&& Vocabulary.is(text, next, "program");
		return of ? earlier.knownAt(text.token(next).span())
			.map((mention) -> text.indexAt(mention.span().end() - 1))
			.orElseGet(() -> phrases.end(next, false)) : end;
	}

	private static boolean isPhaseOf(ArticleText text, Proposals earlier, WordMatch word, int end) {
		boolean counted = Vocabulary.is(text, word.last() + 1, "ordinal")
				|| (word.first() > 0 && Vocabulary.is(text, word.first() - 1, "ordinal"));
		for (int i = word.last() + 1; counted && i <= end; i++) {
			if (Vocabulary.is(text, i, "program") || isKnown(text, earlier, i)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isKnown(ArticleText text, Proposals earlier, int index) {
		return earlier.knownAt(text.token(index).span())
			.filter((mention) -> mention.kind() == EntityKind.PROGRAM)
			.isPresent();
	}

	/**
	 * The first token with an adjective before the word: "Nouveau modèle", "Third phase".
	 */
	private static int withAdjective(ArticleText text, int index) {
		int before = index - 1;
		boolean part = before >= 0 && text.sameSentence(before, index) && text.token(before).isWord()
				&& text.token(before).isCapitalized() && !text.token(before).isNumber()
				&& !Vocabulary.isAnyOf(text, before, "other", "office")
				&& (Vocabulary.isAnyOf(text, before, "qualifier", "ordinal") || text.token(index).isCapitalized());
		return part ? withAdjective(text, before) : index;
	}

}
