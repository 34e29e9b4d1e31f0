package org.multaqa.names.script;

import java.util.Map;
import java.util.Set;

import static java.util.Map.entry;

/**
 * Arabic letters that writers do not distinguish consistently: forms of alef, ya, ta
 * marbuta and hamza, and letters of related scripts.
 */
public final class ArabicLetters {

	private static final Map<Integer, String> ONE_FORM = Map.ofEntries(entry((int) 'أ', "ا"), entry((int) 'إ', "ا"),
			entry((int) 'آ', "ا"), entry((int) 'ٱ', "ا"), entry((int) 'ى', "ي"), entry((int) 'ی', "ي"),
			entry((int) 'ئ', "ي"), entry((int) 'ؤ', "و"), entry((int) 'ء', ""), entry((int) 'ة', "ه"),
			entry((int) 'ک', "ك"), entry((int) 'گ', "ك"), entry((int) 'ڭ', "ك"), entry((int) 'ݣ', "ك"),
			entry((int) 'ڤ', "ف"), entry((int) 'ڥ', "ف"), entry((int) 'پ', "ب"));

	/** Words that begin with the letters of the article but have no article. */
	private static final Set<String> WITHOUT_ARTICLE = Set.of("الهام", "الياس", "الزا", "الى", "الي", "التزام",
			"التقاء", "التقائية", "التقائيه");

	/** The length of words that are too short for a mistyped article. */
	private static final int LONGEST_WITHOUT = 4;

	private static final char FIRST = '\u0600';

	private ArabicLetters() {
	}

	public static boolean isArabic(String word) {
		int letter;
		for (int i = 0; i < word.length(); i += Character.charCount(letter)) {
			letter = word.codePointAt(i);
			// most letters come before all Arabic ones
			if (letter >= FIRST && Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC) {
				return true;
			}
		}
		return false;
	}

	public static String oneForm(String word) {
		StringBuilder form = new StringBuilder(word.length());
		int letter;
		for (int i = 0; i < word.length(); i += Character.charCount(letter)) {
			letter = word.codePointAt(i);
			String one = ONE_FORM.get(letter);
			if (one != null) {
				form.append(one);
			}
			else {
				form.appendCodePoint(letter);
			}
		}
		return form.toString();
	}

	public static String withoutArticle(String word) {
		boolean article = word.startsWith("ال") && word.length() > 3 && !WITHOUT_ARTICLE.contains(word);
		return article ? word.substring(2) : word;
	}

	/**
	 * What follows an article with a typing error at the start of a word: its letters
	 * swapped (لاحاجب), its alef replaced (بلحاجب), or its lam swapped with the next
	 * letter (احلاجب). Empty if the word cannot begin so.
	 */
	public static String behindMistypedArticle(String word) {
		if (word.length() <= LONGEST_WITHOUT) {
			return "";
		}
		if (word.charAt(1) == 'ل' && word.charAt(0) != 'ا' || word.startsWith("لا")) {
			return word.substring(2);
		}
		return (word.charAt(0) == 'ا' && word.charAt(2) == 'ل') ? word.charAt(1) + word.substring(3) : "";
	}

}
