package org.multaqa.draft.office;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;

/**
 * Finds the end of a personal name in Latin letters: the last capitalized word.
 */
final class LatinNameSpans {

	private static final Set<String> LATIN_PARTS = Set.of("el", "al", "ben", "ibn", "bin", "bou", "abou", "abu", "ait",
			"ould", "abd", "de", "van", "von", "la", "le", "da", "di", "lalla", "moulay", "sidi");

	private final ArticleText text;

	LatinNameSpans(ArticleText text) {
		this.text = text;
	}

	/** The name that starts at a token. */
	Optional<NameSpan> from(int first, boolean honoured) {
		int last = -1;
		int units = 0;
		int i = first;
		while (i < this.text.size() && units < PersonSpans.MOST_UNITS && this.text.sameSentence(first, i)) {
			Token token = this.text.token(i);
			boolean joint = PersonSpans.isJoint(token) && i > first
					&& token.span().start() == this.text.token(i - 1).span().end() && i + 1 < this.text.size()
					&& token.span().end() == this.text.token(i + 1).span().start();
			if (joint) {
				i++;
				continue;
			}
			boolean part = LATIN_PARTS.contains(token.folded()) && i + 1 < this.text.size()
					&& this.text.token(i + 1).isWord() && this.text.token(i + 1).isCapitalized()
					&& (i > first || token.isCapitalized());
			if (part) {
				i++;
				continue;
			}
			if (!token.isWord() || token.isNumber() || token.isArabic() || !token.isCapitalized()
					|| isAcronym(token, i > first)
					|| Vocabulary.isAnyOf(this.text, i, "office", "organization", "other")) {
				break;
			}
			last = i;
			units++;
			i++;
		}
		return (units == 0) ? Optional.empty()
				: Optional.of(new NameSpan(this.text.span(first, last), first, last, units, false, honoured));
	}

	private static boolean isAcronym(Token token, boolean later) {
		String word = token.text();
		boolean roman = later && word.matches("[IVX]{1,4}");
		return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !roman && word.length() < 5;
	}

}
