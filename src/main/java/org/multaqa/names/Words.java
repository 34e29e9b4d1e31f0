package org.multaqa.names;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts a name into words in lower case: without accents, vowel signs, tatweel, invisible
 * signs and punctuation, but with every letter as written.
 */
final class Words {

	/**
	 * Latin accents and Arabic vowel signs; not hamza and madda, which make other
	 * letters.
	 */
	private static final Pattern MARKS = Pattern
		.compile("[\\u0300-\\u036F\\u064B-\\u0652\\u0656-\\u065F\\u0670\\u06D6-\\u06ED]");

	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s\\u200C]]|\\u0640");

	/** The elision of French: d'Agadir, l'Entraide. */
	private static final Pattern ELISION = Pattern.compile("(?<![\\p{L}\\p{M}])[dl]['’ʼ](?=\\p{L})");

	private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’ʼ‘`´ʿʾ](?=\\p{L})");

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private Words() {
	}

	static List<String> of(String name) {
		String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		text = INVISIBLE.matcher(text).replaceAll("");
		text = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
		text = Normalizer.normalize(text, Normalizer.Form.NFC).replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
		text = APOSTROPHES.matcher(ELISION.matcher(text).replaceAll("")).replaceAll("");
		return Arrays.stream(BETWEEN.split(text)).filter((word) -> !word.isEmpty()).map(Words::digits).toList();
	}

	/** With digits of every script as 0 to 9. */
	private static String digits(String word) {
		return word.codePoints()
			.mapToObj((letter) -> Character.isDigit(letter) ? String.valueOf(Character.digit(letter, 10))
					: Character.toString(letter))
			.collect(Collectors.joining());
	}

}
