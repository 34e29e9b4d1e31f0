package org.multaqa.names.key;

import java.util.List;
import java.util.regex.Pattern;

import org.multaqa.names.script.ArabicLetters;
import org.multaqa.names.script.TifinaghLetters;

/**
 * The consonant skeleton, which the Arabic and Latin spellings of one word share: its
 * consonants in sound classes, glides between vowels, the kind of its first sound (A, Y
 * or W if that is no consonant) and its final vowel (a, i or u where both scripts write
 * it).
 */
public final class ConsonantSkeleton {

	/** Benkirane I and Benkirane II are two governments. */
	private static final Pattern ROMAN_NUMBER = Pattern.compile("[ivx]+");

	private final StringBuilder letters = new StringBuilder();

	ConsonantSkeleton add(String letter) {
		this.letters.append(letter);
		return this;
	}

	boolean isEmpty() {
		return this.letters.isEmpty();
	}

	@Override
	public String toString() {
		return this.letters.toString();
	}

	/** The skeleton of one word in any of the scripts. */
	public static String of(String word) {
		if (ROMAN_NUMBER.matcher(word).matches()) {
			return word;
		}
		String plain = ArabicLetters.isArabic(word) ? ArabicLetters.withoutArticle(word)
				: LatinConsonants.withoutArticle(TifinaghLetters.latin(word));
		return GivenNames.keyOf(plain).orElseGet(() -> {
			String skeleton = ArabicLetters.isArabic(plain) ? ArabicConsonants.of(plain) : LatinConsonants.of(plain);
			return skeleton.isEmpty() ? plain : skeleton;
		});
	}

	/** The skeleton of a word as the later part of a compound such as Benali. */
	public static String inside(List<String> words) {
		StringBuilder joined = new StringBuilder();
		for (String word : words) {
			String skeleton = of(word);
			joined.append(switch (skeleton.charAt(0)) {
				case 'A' -> skeleton.substring(1);
				case 'Y', 'W' -> Character.toLowerCase(skeleton.charAt(0)) + skeleton.substring(1);
				default -> skeleton;
			});
		}
		return joined.toString();
	}

}
