package org.multaqa.names.script;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Transcribes the sounds of a word in Latin letters, read as Moroccans write Arabic and
 * Tamazight names in French, or as in English. Vowels are a, e, i, o, u; w and y are
 * consonants; c is sh, x is kh, ġ is gh, ŧ is th, đ is dh, ǧ is a g that is soft in
 * French, and ʿ is the sound between two a.
 */
final class LatinSounds {

	private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");

	/** The letter groups, the longest first. */
	private static final List<Sign> SIGNS = Stream
		.of("gue ge", "gui gi", "tch c", "sch c", "ch c", "sh c", "kh x", "gh ġ", "th ŧ", "dh đ", "dj j", "ph f",
				"zh j", "ck k", "ou u", "oo u", "ee i", "aa aʿa")
		.map((sign) -> new Sign(sign.substring(0, sign.indexOf(' ')), sign.substring(sign.indexOf(' ') + 1)))
		.toList();

	private static final String VOWELS = "aeiou";

	private LatinSounds() {
	}

	static String of(String word) {
		return glides(letters(word));
	}

	private static String letters(String word) {
		StringBuilder sounds = new StringBuilder();
		int i = 0;
		while (i < word.length()) {
			Sign sign = sign(word, i);
			sounds.append((sign != null) ? sign.sound() : single(word, i));
			i += (sign != null) ? sign.letters().length() : 1;
		}
		return DOUBLED.matcher(sounds).replaceAll("$1");
	}

	private static @Nullable Sign sign(String word, int from) {
		for (Sign sign : SIGNS) {
			if (word.startsWith(sign.letters(), from)) {
				return sign;
			}
		}
		return null;
	}

	private static String single(String word, int index) {
		char letter = word.charAt(index);
		char next = (index + 1 < word.length()) ? word.charAt(index + 1) : ' ';
		char before = (index > 0) ? word.charAt(index - 1) : ' ';
		return switch (letter) {
			case 'c' -> ("eiy".indexOf(next) >= 0) ? "s" : "k";
			case 'x' -> "ks";
			case 'g' -> ("eiy".indexOf(next) >= 0) ? "ǧ" : "g";
			case 'e' -> "e";
			// the u of gu and qu is silent before a vowel
			case 'u' -> ("gq".indexOf(before) >= 0 && "aei".indexOf(next) >= 0 || isFrenchEu(word, index)) ? "" : "u";
			default ->
				(Character.isLetterOrDigit(letter) || letter == SoundTranscription.JOINT) ? String.valueOf(letter) : "";
		};
	}

	/** The French eu is one short vowel, as in Ameur and El Eulma. */
	private static boolean isFrenchEu(String word, int index) {
		return index > 0 && word.charAt(index - 1) == 'e' && index + 1 < word.length() && !isVowel(word, index + 1);
	}

	private static boolean isVowel(String word, int index) {
		return index < word.length() && "aeiouy".indexOf(word.charAt(index)) >= 0;
	}

	/** Distinguishes i and u as vowels from i and u as consonants beside other vowels. */
	private static String glides(String letters) {
		StringBuilder sounds = new StringBuilder();
		for (int i = 0; i < letters.length(); i++) {
			char letter = letters.charAt(i);
			boolean afterVowel = !sounds.isEmpty() && VOWELS.indexOf(sounds.charAt(sounds.length() - 1)) >= 0;
			boolean beforeVowel = i + 1 < letters.length() && "aeiouy".indexOf(letters.charAt(i + 1)) >= 0;
			boolean last = i + 1 == letters.length();
			sounds.append(switch (letter) {
				case 'y' -> (afterVowel || (beforeVowel && !last)) ? 'y' : 'i';
				case 'i' -> (afterVowel || beforeVowel) ? 'y' : 'i';
				// Kolea
				case 'e' -> (!sounds.isEmpty() && !afterVowel && i + 1 < letters.length()
						&& "ao".indexOf(letters.charAt(i + 1)) >= 0) ? 'y' : 'e';
				case 'u' -> (afterVowel || (beforeVowel && !silentEnd(letters, i))) ? 'w' : 'u';
				default -> letter;
			});
		}
		return DOUBLED.matcher(sounds).replaceAll("$1");
	}

	/** Whether a final e after u is silent. */
	private static boolean silentEnd(String letters, int index) {
		return index + 2 == letters.length() && letters.charAt(index + 1) == 'e';
	}

	/**
	 * Letters that write one sound together.
	 */
	private record Sign(String letters, String sound) {

	}

}
