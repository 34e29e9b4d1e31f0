package org.multaqa.names.script;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Splits a name into words in lower case: without accents, vowel signs, tatweel,
 * invisible characters and punctuation, but with every letter as written.
 */
public final class WordSplitter {

	/**
	 * Latin accents and Arabic vowel signs; not hamza and madda, which make other
	 * letters.
	 */
	private static final Pattern MARKS = Pattern
		.compile("[\\u0300-\\u036F\\u064B-\\u0652\\u0656-\\u065F\\u0670\\u06D6-\\u06ED]");

	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s\\u200C]]|\\u0640");

	private static final String ALL_APOSTROPHES = "'’ʼ‘`´ʿʾ";

	/** The French elision, as in d'Agadir and l'Entraide. */
	private static final Pattern ELISION = Pattern.compile("(?<![\\p{L}\\p{M}])[dl]['’ʼ](?=\\p{L})");

	private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})[" + ALL_APOSTROPHES + "](?=\\p{L})");

	private WordSplitter() {
	}

	public static List<String> of(String name) {
		String text = letters(name);
		if (text.chars().anyMatch((letter) -> ALL_APOSTROPHES.indexOf(letter) >= 0)) {
			text = APOSTROPHES.matcher(ELISION.matcher(text).replaceAll("")).replaceAll("");
		}
		return cut(text);
	}

	private static String letters(String name) {
		StringBuilder text = new StringBuilder(name.length());
		for (int i = 0; i < name.length(); i++) {
			String one = OneByOne.of(name.charAt(i));
			if (one == null) {
				return together(name);
			}
			text.append(one);
		}
		return text.toString();
	}

	private static String together(String name) {
		String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		text = INVISIBLE.matcher(text).replaceAll("");
		text = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
		return Normalizer.normalize(text, Normalizer.Form.NFC).replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
	}

	/** The words, with the digits of every script as 0 to 9. */
	private static List<String> cut(String text) {
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		int letter;
		for (int i = 0; i < text.length(); i += Character.charCount(letter)) {
			letter = text.codePointAt(i);
			if (isPartOfWord(letter)) {
				word.appendCodePoint(Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter);
			}
			else if (!word.isEmpty()) {
				words.add(word.toString());
				word.setLength(0);
			}
		}
		if (!word.isEmpty()) {
			words.add(word.toString());
		}
		return words;
	}

	/** Whether a character is a letter, a mark on a letter, or a digit. */
	private static boolean isPartOfWord(int letter) {
		return Character.isLetter(letter) || switch (Character.getType(letter)) {
			case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK,
					Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
				true;
			default -> false;
		};
	}

	/**
	 * The result for each of the frequent Latin and Arabic characters that do not depend
	 * on their neighbours. A lookup takes a fraction of the time.
	 */
	private static final class OneByOne {

		private static final int LATIN = 0x0250;

		private static final int ARABIC = 0x0600;

		private static final int BEHIND_ARABIC = 0x0700;

		private static final String[] BECOMES = new String[BEHIND_ARABIC];

		static {
			for (char character = 0; character < BEHIND_ARABIC; character++) {
				if ((character < LATIN || character >= ARABIC) && isAlone(character)) {
					BECOMES[character] = together(String.valueOf(character)).intern();
				}
			}
		}

		private OneByOne() {
		}

		/**
		 * Whether a character is independent of its neighbours; marks belong to the
		 * character before them.
		 */
		private static boolean isAlone(char character) {
			int type = Character.getType(character);
			return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK
					&& type != Character.UNASSIGNED;
		}

		static @Nullable String of(char character) {
			return (character < BEHIND_ARABIC) ? BECOMES[character] : null;
		}

	}

}
