package org.multaqa.names;

import java.util.stream.Collectors;

import org.multaqa.names.script.ArabicLetters;
import org.multaqa.names.script.WordSplitter;

/**
 * Folds names within their script, for the full-text index and for searching it.
 */
public final class NameFolding {

	private NameFolding() {
	}

	/**
	 * The words of the name in lower case, separated by single spaces: without accents,
	 * vowel signs, tatweel, punctuation and the Arabic article, and with one form for
	 * letters that writers mix. The order of the words is kept.
	 */
	public static String fold(String name) {
		return WordSplitter.of(name).stream().map(NameFolding::word).collect(Collectors.joining(" "));
	}

	/** The letters in one form, articles included, without blanks. */
	static String letters(String name) {
		return ArabicLetters.oneForm(String.join("", WordSplitter.of(name)));
	}

	private static String word(String word) {
		if (!ArabicLetters.isArabic(word)) {
			return word;
		}
		String folded = ArabicLetters.oneForm(ArabicLetters.withoutArticle(word));
		return folded.isEmpty() ? word : folded;
	}

}
