package org.multaqa.names.key;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Computes the consonant skeleton of a word in Latin letters, read as Moroccans write
 * Arabic and Tamazight names in French, or as in English.
 */
final class LatinConsonants {

	/**
	 * An assimilated article written together with its word, as in Ezzahra and Essaouira.
	 */
	private static final Pattern SUN_ARTICLE = Pattern.compile("^e(?=(zz|ss|rr|nn|dd|tt|cch)[aeiou])");

	private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");

	private static final Map<String, String> PAIRS = Map.of("ch", "c", "sh", "c", "kh", "x", "gh", "g", "th", "t", "dh",
			"d", "ph", "f", "dj", "j", "ck", "k", "qu", "k");

	private static final String VOWELS = "aeiou";

	private LatinConsonants() {
	}

	static String withoutArticle(String word) {
		return SUN_ARTICLE.matcher(word).replaceFirst("");
	}

	/**
	 * The word with each doubled letter once, because writers do not agree on doubling.
	 */
	static String withoutDoubles(String word) {
		return DOUBLED.matcher(word).replaceAll("$1");
	}

	static String of(String word) {
		String letters = withoutDoubles(word);
		ConsonantSkeleton consonantSkeleton = new ConsonantSkeleton();
		int i = 0;
		while (i < letters.length()) {
			int length = (i + 1 < letters.length() && PAIRS.containsKey(letters.substring(i, i + 2))) ? 2 : 1;
			if (length == 2) {
				consonantSkeleton.add(PAIRS.getOrDefault(letters.substring(i, i + 2), ""));
			}
			else if (letters.startsWith("ou", i)) {
				length = 2;
				consonantSkeleton.add(ou(letters, i));
			}
			else {
				consonantSkeleton.add(one(letters, i));
			}
			i += length;
		}
		return consonantSkeleton.toString();
	}

	private static String ou(String letters, int index) {
		if (index + 2 == letters.length()) {
			return "u";
		}
		if (!vowelAt(letters, index + 2)) {
			return (index == 0) ? "A" : "";
		}
		return (index == 0) ? "W" : vowelAt(letters, index - 1) ? "w" : "";
	}

	private static String one(String letters, int index) {
		boolean first = index == 0;
		boolean last = index == letters.length() - 1;
		boolean beforeVowel = vowelAt(letters, index + 1);
		char letter = letters.charAt(index);
		return switch (letter) {
			case 'a' -> first ? "A" : last ? "a" : "";
			case 'e' -> first ? "A" : "";
			case 'o', 'u' -> first ? "A" : last ? "u" : "";
			case 'i' -> first ? (beforeVowel ? "Y" : "A") : last ? "i" : beforeVowel ? "y" : "";
			case 'y' -> first ? "Y" : last ? "i" : beforeVowel ? "y" : "";
			case 'w' -> first ? "W" : "w";
			case 'c' -> (index + 1 < letters.length() && "eiy".indexOf(letters.charAt(index + 1)) >= 0) ? "s" : "k";
			case 'g', 'q' -> "k";
			case 'p' -> "b";
			case 'v' -> "f";
			case 'x' -> "ks";
			default -> String.valueOf(letter);
		};
	}

	private static boolean vowelAt(String letters, int index) {
		return index >= 0 && index < letters.length() && VOWELS.indexOf(letters.charAt(index)) >= 0;
	}

}
