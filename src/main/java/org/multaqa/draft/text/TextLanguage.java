package org.multaqa.draft.text;

import java.util.List;
import java.util.Set;

/** Detects the language of a text by its script and its most frequent short words. */
final class TextLanguage {

	private static final Set<String> FRENCH = Set.of("le", "la", "les", "des", "du", "de", "et", "un", "une", "dans",
			"pour", "que", "qui", "sur", "par", "au", "aux", "est", "son", "ses", "ce", "cette");

	private static final Set<String> ENGLISH = Set.of("the", "of", "and", "to", "in", "a", "for", "that", "with", "on",
			"by", "was", "is", "at", "from", "this", "has", "as", "his", "her");

	private static final Set<String> ARABIC = Set.of("في", "من", "علي", "الي", "عن", "ان", "التي", "الذي", "هذا", "هذه",
			"مع", "الذين", "كل", "قد", "خلال");

	private static final int FEW = 12;

	private TextLanguage() {
	}

	static String of(ArticleText text) {
		List<Token> words = text.tokens().stream().filter((token) -> token.isWord() && !token.isNumber()).toList();
		long arabic = words.stream().filter(Token::isArabic).count();
		if (arabic * 2 > words.size()) {
			return (words.size() < FEW || words.stream().anyMatch((word) -> is(word, ARABIC))) ? "ar" : "";
		}
		long french = words.stream().filter((word) -> is(word, FRENCH)).count();
		long english = words.stream().filter((word) -> is(word, ENGLISH)).count();
		long most = Math.max(french, english);
		boolean enough = most * FEW >= words.size() && most > 0;
		return !enough ? "" : (french >= english) ? "fr" : "en";
	}

	private static boolean is(Token word, Set<String> words) {
		return word.forms().stream().anyMatch((form) -> form.prefix().length() < 2 && words.contains(form.whole()));
	}

}
