package org.multaqa.names.script;

import java.util.Map;

/**
 * Writes a word as a string of signs, one for each sound that its script writes: Arabic
 * letters stay what they are, in one form each; Latin letters become {@link LatinSounds}.
 */
public final class SoundTranscription {

	/** Letters that stand for one another; presentation forms are gone already. */
	private static final Map<Character, Character> ONE_FORM = Map.ofEntries(Map.entry('إ', 'ا'), Map.entry('أ', 'ا'),
			Map.entry('آ', 'ا'), Map.entry('ٱ', 'ا'), Map.entry('ی', 'ي'), Map.entry('ے', 'ي'), Map.entry('ې', 'ي'),
			Map.entry('ک', 'ك'), Map.entry('ڪ', 'ك'), Map.entry('ڭ', 'گ'), Map.entry('ݣ', 'گ'), Map.entry('ڴ', 'گ'),
			Map.entry('ڥ', 'ڤ'), Map.entry('ھ', 'ه'), Map.entry('ہ', 'ه'), Map.entry('ە', 'ه'), Map.entry('ۀ', 'ة'),
			Map.entry('ۃ', 'ة'), Map.entry('ژ', 'ج'), Map.entry('ٹ', 'ت'), Map.entry('ڈ', 'د'), Map.entry('ڑ', 'ر'),
			Map.entry('ں', 'ن'), Map.entry('ۋ', 'و'));

	/** Stands between the parts of a compound. */
	public static final char JOINT = '\'';

	/** The sign for a vowel with which a word begins in Arabic letters. */
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
				// Persian keyboards have one ya for both
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

	/** A long first vowel is one sound, though alef and another letter write it. */
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

	/** How many sounds of a word are not mere vowels: what it has to be told by. */
	public static int weight(String sounds) {
		return (int) sounds.chars().filter((sound) -> "aeiouʿاأىةء'".indexOf(sound) < 0).count();
	}

}
