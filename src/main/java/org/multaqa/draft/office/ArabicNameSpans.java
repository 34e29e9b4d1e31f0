package org.multaqa.draft.office;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Span;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.draft.text.WordForm;
import org.multaqa.names.PersonalNames;

/**
 * Finds the end of a personal name in Arabic. Since there are no capital letters, it
 * depends on the words around the name, and on the usual number of words.
 */
final class ArabicNameSpans {

	private static final Set<String> FIRST_PARTS = Set.of("عبد", "بن", "ابن", "بو", "ابو", "ايت", "اولاد", "مولاي",
			"ام", "ولد", "بنت", "سيدي", "لاله", "للا", "ال");

	private final ArticleText text;

	private final NameBounds bounds;

	ArabicNameSpans(ArticleText text) {
		this.text = text;
		this.bounds = new NameBounds(text);
	}

	/** The name that starts at a token. */
	Optional<NameSpan> from(int first, boolean honoured) {
		OptionalInt start = start(first);
		if (start.isEmpty()) {
			return Optional.empty();
		}
		int last = -1;
		int units = 0;
		int i = first;
		boolean given = false;
		while (i < this.text.size() && units < PersonSpans.MOST_UNITS && this.text.sameSentence(first, i)) {
			int unit = unit(i, i == first);
			if (unit < 0) {
				break;
			}
			if (units == PersonSpans.USUAL_UNITS && !mayBeThird(unit, given)) {
				break;
			}
			given = PersonalNames.isGivenName(bare(this.text.token(i), i == first));
			last = unit;
			units++;
			i = unit + 1;
		}
		if (units == 0) {
			return Optional.empty();
		}
		Span whole = this.text.span(first, last);
		return Optional.of(new NameSpan(new Span(whole.start() + start.getAsInt(), whole.end()), first, last, units,
				false, honoured));
	}

	/**
	 * Whether a third word may belong to the name: after a given name as second word, or
	 * if the name ends there.
	 */
	private boolean mayBeThird(int unit, boolean secondIsGiven) {
		return secondIsGiven || this.bounds.ends(unit + 1);
	}

	/**
	 * The number of letters of a prefix, such as "and" or "to", of the first word.
	 */
	private OptionalInt start(int first) {
		Token token = this.text.token(first);
		for (WordForm form : token.forms()) {
			if (PersonalNames.isGivenName(form.base()) || FIRST_PARTS.contains(form.whole())) {
				return OptionalInt.of(token.startOf(form));
			}
		}
		return OptionalInt.of(0);
	}

	private static String bare(Token token, boolean first) {
		if (first) {
			for (WordForm form : token.forms()) {
				if (PersonalNames.isGivenName(form.base())) {
					return form.base();
				}
			}
		}
		return token.forms().get(0).base();
	}

	/** The last token of a unit of a name that starts at a token, or -1. */
	private int unit(int index, boolean first) {
		Token token = this.text.token(index);
		if (!token.isWord() || !token.isArabic() || token.isNumber() || token.text().length() < 2
				|| isNoName(index, first)) {
			return -1;
		}
		String word = bare(token, first);
		boolean part = FIRST_PARTS.contains(word) || FIRST_PARTS.contains(token.forms().get(0).whole());
		int next = index + 1;
		if (part) {
			return (next < this.text.size() && this.text.token(next).isArabic() && this.text.sameSentence(index, next))
					? next : -1;
		}
		return index;
	}

	private boolean isNoName(int index, boolean first) {
		boolean given = PersonalNames.isGivenName(bare(this.text.token(index), first))
				&& !this.text.token(index).text().endsWith("\u0649");
		if (Vocabulary.isAnyOf(this.text, index, "other", "today", "group", "funds", "framework", "held")
				&& !(given && first)) {
			return true;
		}
		boolean address = Vocabulary.is(this.text, index, "honorific") && this.text.token(index).isDefinite();
		if (address || (first && isVerb(index))) {
			return true;
		}
		if (given && !Vocabulary.isAnyOf(this.text, index, "time", "office")) {
			return false;
		}
		WordForm written = this.text.token(index).forms().get(0);
		boolean glued = !first && this.text.token(index)
			.forms()
			.stream()
			.skip(1)
			.anyMatch((form) -> form.definite() || Vocabulary.isAnyOf(this.text, index, "office", "organization"));
		return glued || Vocabulary.isAnyOf(this.text, index, "office", "organization", "territory", "program",
				"meeting", "speaks", "chairs", "opens", "attends", "signs", "time", "discussed", "launched", "approved",
				"ordinal", "deputizes", "presence", "honorific") && !written.whole().startsWith("الم");
	}

	/**
	 * Whether a word is a verb, because it starts a sentence and a form of address
	 * follows.
	 */
	private boolean isVerb(int index) {
		boolean begins = index == 0 || !this.text.sameSentence(index - 1, index);
		return begins && Vocabulary.isAnyOf(this.text, index, "chairs", "speaks", "opens", "attends")
				&& Vocabulary.is(this.text, index + 1, "honorific");
	}

	/** Whether the token is, or may be, the first of several words that count as one. */
	static boolean isFirstPart(Token token) {
		return token.forms()
			.stream()
			.anyMatch((form) -> FIRST_PARTS.contains(form.base()) || FIRST_PARTS.contains(form.whole()));
	}

}
