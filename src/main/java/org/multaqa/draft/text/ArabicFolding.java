package org.multaqa.draft.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.multaqa.names.NameFolding;

/** Folds Arabic words like names, but keeps their article. */
final class ArabicFolding {

	private static final Pattern MARKS = Pattern
		.compile("[\\u064B-\\u0652\\u0656-\\u065F\\u0670\\u06D6-\\u06ED\\u0640\\p{Cf}]");

	private ArabicFolding() {
	}

	static boolean isArabic(String word) {
		return word.codePoints()
			.anyMatch((letter) -> letter >= 0x600
					&& Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
	}

	static String fold(String word) {
		String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKC)).replaceAll("");
		// a letter before the word keeps the article from being removed
		String folded = NameFolding.fold("ت" + plain).replace(" ", "");
		return (folded.length() > 1) ? folded.substring(1) : plain;
	}

}
