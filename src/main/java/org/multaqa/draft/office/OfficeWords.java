package org.multaqa.draft.office;

import java.util.Optional;

import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.draft.text.Vocabulary.WordMatch;

/**
 * The words for an office without its organization or territory: a title with its
 * adjectives.
 *
 * @param kind the kind of post
 * @param ordinal the first, the second … of several, or empty
 * @param acting whether the holder is acting
 * @param former whether the office has ended
 * @param next the token after these words
 */
record OfficeWords(String kind, String ordinal, boolean acting, boolean former, int next) {

	static OfficeWords of(ArticleText text, WordMatch word) {
		String kind = word.key().equals("deputy-bare") ? "deputy" : word.key();
		String ordinal = "";
		boolean acting = false;
		boolean former = false;
		int at = word.last() + 1;
		while (at < text.size() && text.sameSentence(word.last(), at)) {
			Optional<WordMatch> number = Vocabulary.at(text, at, "ordinal");
			Optional<WordMatch> qualifier = Vocabulary.at(text, at, "qualifier");
			if (number.isPresent() && (kind.equals("deputy") || kind.equals("secretary"))) {
				ordinal = number.get().key();
				at = number.get().last() + 1;
			}
			else if (qualifier.isPresent() && (isAdjective(text, word, at) || !qualifier.get().key().equals("new"))) {
				acting |= qualifier.get().key().equals("acting");
				former |= isFormer(text.token(at));
				at = qualifier.get().last() + 1;
			}
			else if (kind.equals("deputy") && Vocabulary.is(text, at, "office") && at == word.last() + 1) {
				// the deputy of the president, of the secretary
				at++;
			}
			else if (isAdjective(text, word, at)) {
				at++;
			}
			else {
				break;
			}
		}
		Optional<WordMatch> before = (word.first() > 0 && text.sameSentence(word.first() - 1, word.first()))
				? Vocabulary.at(text, word.first() - 1, "ordinal") : Optional.empty();
		if (before.isPresent() && kind.equals("deputy")) {
			ordinal = before.get().key();
		}
		return new OfficeWords(kind, ordinal, acting, former, at);
	}

	/** The name of the office, with the same case wherever it stands in a sentence. */
	static String name(String written) {
		String name = written.replaceFirst("^رئاسة ", "رئيس ")
			.replaceFirst("^(والي|رئيس|مدير|عامل|كاتب|مندوب|عميد)ا (?:على |ل)?", "$1 ");
		return name.replaceFirst("صاحب الجلالة على ", "").replaceFirst("^(\\S+) ل(?=ل)", "$1 ا");
	}

	private static boolean isFormer(Token token) {
		return token.forms().stream().anyMatch((form) -> form.base().startsWith("سابق"))
				|| token.folded().startsWith("ancien") || token.folded().equals("former");
	}

	/**
	 * Whether the token is an adjective of the title. In Arabic it agrees with the title:
	 * الجهوي after المدير.
	 */
	private static boolean isAdjective(ArticleText text, WordMatch word, int at) {
		Token token = text.token(at);
		if (!token.isWord() || !token.isArabic() || !word.form().definite()) {
			return false;
		}
		String base = token.forms().get(0).base();
		return token.forms().get(0).definite()
				&& (base.endsWith("ي") || base.endsWith("يه") || base.equals("عام") || base.equals("عامه")
						|| Vocabulary.is(text, at, "qualifier"))
				&& !Vocabulary.isAnyOf(text, at, "organization", "territory");
	}

}
