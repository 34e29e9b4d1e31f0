package org.multaqa.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names in plain Latin letters, for ids that people read. Given names get a usual
 * spelling; other Arabic words are written letter by letter, as in the Maghreb.
 */
public final class LatinSpelling {

	private static final Map<Integer, String> LETTERS = letters(
			"ا a ب b ت t ث th ج j ح h خ kh د d ذ d ر r ز z س s ش ch "
					+ "ص s ض d ط t ظ d ع a غ gh ف f ق q ك k ل l م m ن n ه h و ou ي i ء - ة a ى a أ a إ i آ a ؤ ou ئ i ٱ a "
					+ "گ g ڭ g ݣ g ڤ v ڥ v پ p چ tch ژ j ک k ی i");

	private LatinSpelling() {
	}

	/**
	 * The words of a name in lower-case Latin letters and digits, in their order, without
	 * the Arabic article. A word in a script that is not known is left out.
	 */
	public static List<String> words(String name) {
		return Words.of(name)
			.stream()
			.map(LatinSpelling::word)
			.map((word) -> word.replaceAll("[^a-z0-9]+", ""))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	private static String word(String word) {
		if (!ArabicLetters.isArabic(word)) {
			return Tifinagh.latin(word);
		}
		String bare = ArabicLetters.withoutArticle(word);
		return Lexicon.GIVEN_NAMES.labels(Lexicon.GIVEN_NAMES.of(bare))
			.stream()
			.findFirst()
			.orElseGet(() -> letterByLetter(bare));
	}

	private static String letterByLetter(String word) {
		int[] letters = word.codePoints().toArray();
		StringBuilder latin = new StringBuilder();
		for (int i = 0; i < letters.length; i++) {
			boolean consonant = i == 0 || letters[i - 1] == 'ا' || (i + 1 < letters.length && letters[i + 1] == 'ا');
			if (letters[i] == 'و' && consonant) {
				latin.append('w');
			}
			else if (letters[i] == 'ي' && consonant) {
				latin.append('y');
			}
			else {
				latin.append(LETTERS.getOrDefault(letters[i], Character.toString(letters[i])));
			}
		}
		return latin.toString();
	}

	private static Map<Integer, String> letters(String table) {
		String[] cells = table.split(" ");
		Map<Integer, String> letters = new HashMap<>();
		for (int i = 0; i < cells.length; i += 2) {
			letters.put(cells[i].codePointAt(0), cells[i + 1].equals("-") ? "" : cells[i + 1]);
		}
		return Map.copyOf(letters);
	}

	/** The words joined by hyphens. */
	public static String joined(String name) {
		return words(name).stream().collect(Collectors.joining("-"));
	}

}
