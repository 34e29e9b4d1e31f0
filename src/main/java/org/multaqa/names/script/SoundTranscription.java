package org.multaqa.names.script;

import java.util.Map;

/**
 * Transcribes a word as a string with one sign for each sound that its script writes.
 * Arabic letters remain, in one form each; Latin letters are transcribed by
 * {@link LatinSounds}.
 */
public final class SoundTranscription {

	/** Letters that are interchangeable; presentation forms are replaced before. */
	private static final Map<Character, Character> ONE_FORM = Map.ofEntries(Map.entry('إ', 'ا'), Map.entry('أ', 'ا'),
			Map.entry('آ', 'ا'), Map.entry('ٱ', 'ا'), Map.entry('ی', 'ي'), Map.entry('ے', 'ي'), Map.entry('ې', 'ي'),
			Map.entry('ک', 'ك'), Map.entry('ڪ', 'ك'), Map.entry('ڭ', 'گ'), Map.entry('ݣ', 'گ'), Map.entry('ڴ', 'گ'),
			Map.entry('ڥ', 'ڤ'), Map.entry('ھ', 'ه'), Map.entry('ہ', 'ه'), Map.entry('ە', 'ه'), Map.entry('ۀ', 'ة'),
			Map.entry('ۃ', 'ة'), Map.entry('ژ', 'ج'), Map.entry('ٹ', 'ت'), Map.entry('ڈ', 'د'), Map.entry('ڑ', 'ر'),
			Map.entry('ں', 'ن'), Map.entry('ۋ', 'و'));

	/** Separates the parts of a compound. */
	public static final char JOINT = '\'';

	/** The sign for a vowel at the start of a word in Arabic letters. */
	static final char FIRST_VOWEL = 'أ';

	private SoundTranscription() {
	}

	public static String of(String word) {
		return ArabicLetters.isArabic(word) ? arabic(word) : LatinSounds.of(Transliteration.latin(word));
	}

	private static String arabic(String word) {
		StringBuilder sounds = new StringBuilder();
		for (int i = 0; i < word.length(); i++) {
			char letter = ONE_FORM.getOrDefault(word.charAt(i), word.charAt(i));
			if (word.charAt(i) == 'ی' && i == word.length() - 1) {
				// Persian keyboards have only one key for both forms of ya
				letter = 'ى';
			}
			boolean repeated = !sounds.isEmpty() && sounds.charAt(sounds.length() - 1) == letter
					&& "وي".indexOf(letter) < 0;
			if (!repeated) {
				sounds.append(letter);
			}
		}
		return firstVowel(word.charAt(0), sounds);
	}

	/**
	 * A long vowel at the start is one sound, though alef and another letter write it.
	 */
	private static String firstVowel(char written, StringBuilder sounds) {
		if (sounds.charAt(0) != 'ا') {
			return sounds.toString();
		}
		boolean longI = written == 'إ' && sounds.length() > 2 && sounds.charAt(1) == 'ي';
		boolean longU = sounds.length() > 2 && sounds.charAt(1) == 'و' && "اةىء".indexOf(sounds.charAt(2)) < 0;
		if (longI || longU) {
			return sounds.substring(1);
		}
		sounds.setCharAt(0, FIRST_VOWEL);
		return sounds.toString();
	}

	/** Whether a word is written in Arabic letters. */
	public static boolean inArabic(String sounds) {
		return !sounds.isEmpty() && arabicLetter(sounds.charAt(0));
	}

	public static boolean arabicLetter(char sound) {
		return sound >= '\u0600' && sound <= '\u06FF';
	}

	/** The number of sounds of a word that are not only vowels, and so distinguish it. */
	public static int weight(String sounds) {
		return (int) sounds.chars().filter((sound) -> "aeiouʿاأىةء'".indexOf(sound) < 0).count();
	}

}
