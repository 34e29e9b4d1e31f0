package org.multaqa.names.key;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Computes the consonant skeleton of a word in Arabic letters.
 */
final class ArabicConsonants {

	private static final Map<Character, String> CONSONANTS = consonants(
			"ب b ت t ث t ج j ح h خ x د d ذ d ر r ز z س s ش c "
					+ "ص s ض d ط t ظ d غ g ف f ق k ك k ل l م m ن n ه h ڤ f ڥ f پ b گ k ڭ k ݣ k ک k چ c");

	private static final Pattern SILENT = Pattern.compile("[عءئؤ]");

	private ArabicConsonants() {
	}

	static String of(String word) {
		String letters = withoutSilent(word);
		ConsonantSkeleton consonantSkeleton = new ConsonantSkeleton();
		for (int i = 0; i < letters.length(); i++) {
			boolean first = i == 0;
			boolean last = i == letters.length() - 1;
			char letter = letters.charAt(i);
			switch (letter) {
				case 'ا', 'أ', 'إ', 'آ', 'ٱ', 'ع', 'ء', 'ئ', 'ؤ' ->
					consonantSkeleton.add(first ? "A" : (last && letter == 'ا') ? "a" : "");
				case 'ة', 'ى' -> consonantSkeleton.add(last ? "a" : "");
				case 'و' -> consonantSkeleton.add(first ? "W" : last ? "u" : (vowelAt(letters, i + 1)) ? "w" : "");
				case 'ي', 'ی' -> consonantSkeleton.add(first ? "Y" : last ? "i" : (vowelAt(letters, i + 1)) ? "y" : "");
				default -> consonantSkeleton.add(CONSONANTS.getOrDefault(letter, ""));
			}
		}
		return consonantSkeleton.toString();
	}

	/** Latin spellings write neither hamza nor an ayn within a word. */
	private static String withoutSilent(String word) {
		String first = word.substring(0, 1);
		return first + SILENT.matcher(word.substring(1)).replaceAll("");
	}

	private static boolean vowelAt(String letters, int index) {
		return "اآأإوىةيی".indexOf(letters.charAt(index)) >= 0;
	}

	private static Map<Character, String> consonants(String table) {
		String[] cells = table.split(" ");
		Map<Character, String> consonants = new HashMap<>();
		for (int i = 0; i < cells.length; i += 2) {
			consonants.put(cells[i].charAt(0), cells[i + 1]);
		}
		return Map.copyOf(consonants);
	}

}
