package org.multaqa.names.similarity;

import org.multaqa.names.script.SoundTranscription;

/**
 * The cost of a sound that is in one word and not in the other. Arabic writes no short
 * vowels; which vowels a Latin spelling may have there depends on their position.
 *
 * @param sounds the word with the sound
 * @param other the word without it
 */
record DeletionCost(String sounds, String other) {

	double of(int index) {
		char sound = this.sounds.charAt(index);
		if (sound == SoundTranscription.JOINT) {
			return 0;
		}
		return SoundTranscription.arabicLetter(sound) ? arabic(index, sound) : latin(index, sound);
	}

	private double arabic(int index, char sound) {
		boolean first = index == 0;
		boolean last = index == this.sounds.length() - 1;
		boolean besideLatin = !SoundTranscription.inArabic(this.other);
		return switch (sound) {
			case 'ا' -> last ? 0.6 : besideLatin ? (isBefore(index, 'ع') ? 0.05 : 0.45) : 0.4;
			case 'و', 'ي' -> isBefore(index, sound) ? 0.1 : last ? 0.8 : besideLatin ? 0.5 : 0.6;
			case 'أ' -> isAfter(index, "وي") ? 0.1 : (besideLatin && beginsWithCluster(this.other)) ? 0.04 : 0.25;
			case 'ع' -> besideLatin ? ((first && !isAfter(index, "اوي")) ? 0.35 : 0.03) : 0.5;
			case 'ء' -> 0.03;
			case 'ئ', 'ؤ' -> 0.15;
			case 'ة', 'ى' -> 0.8;
			case 'ه' -> last ? 0.15 : 0.5;
			case 'ح' -> 0.6;
			default -> 1;
		};
	}

	private double latin(int index, char sound) {
		boolean last = index == this.sounds.length() - 1;
		boolean besideArabic = SoundTranscription.inArabic(this.other);
		return switch (sound) {
			case 'a', 'e', 'i', 'o', 'u' -> (index == 0) ? firstVowel()
					: last ? lastVowel(sound) : besideArabic ? shortVowel(index, sound) : inner(sound);
			case 'y' -> (isBefore(index, 'i') || isAfter(index, "i")) ? 0.08 : 0.55;
			case 'w' -> 0.55;
			case 'h' -> (last && !isBefore(index, 'a')) ? 0.03 : 0.45;
			case 'ʿ' -> 0.04;
			case 't' -> (last && this.other.endsWith("ة")) ? 0.05 : 1;
			default -> 1;
		};
	}

	/**
	 * Arabic writes a vowel before two consonants where Latin spellings may have none.
	 */
	private static boolean beginsWithCluster(String latin) {
		return latin.length() > 1 && "aeiouwy".indexOf(latin.charAt(0)) < 0 && "aeiouwyʿ".indexOf(latin.charAt(1)) < 0;
	}

	/** Aou and و at the start of a word are the same. */
	private double firstVowel() {
		boolean glides = isAfter(0, "wy") && !this.other.isEmpty() && "وي".indexOf(this.other.charAt(0)) >= 0;
		return glides ? 0.08 : 0.35;
	}

	private boolean isBefore(int index, char sound) {
		return index > 0 && this.sounds.charAt(index - 1) == sound;
	}

	private boolean isAfter(int index, String sounds) {
		return index + 1 < this.sounds.length() && sounds.indexOf(this.sounds.charAt(index + 1)) >= 0;
	}

	private static double lastVowel(char vowel) {
		return switch (vowel) {
			case 'e' -> 0.03;
			case 'o', 'u' -> 0.7;
			default -> 0.8;
		};
	}

	/** Two words in Latin letters: writers leave out vowels that are hardly heard. */
	private static double inner(char vowel) {
		return switch (vowel) {
			case 'a' -> 0.12;
			case 'e' -> 0.06;
			default -> 0.32;
		};
	}

	/**
	 * Whether an i or u can be a short vowel: likely in the first syllable, and for i
	 * beside a long a (Adil, Khalid, Fatima).
	 */
	private double shortVowel(int index, char vowel) {
		if (vowel == 'a' || vowel == 'e') {
			// both scripts write a long a
			return (vowel == 'a') ? 0.005 : 0;
		}
		boolean firstVowel = this.sounds.substring(this.sounds.lastIndexOf(SoundTranscription.JOINT, index) + 1, index)
			.chars()
			.noneMatch((sound) -> "aeiou".indexOf(sound) >= 0);
		if (firstVowel) {
			return (vowel == 'i') ? 0.12 : 0.06;
		}
		if (vowel == 'i') {
			return (this.other.indexOf('ا', 1) >= 0) ? 0.05 : 0.28;
		}
		return 0.22;
	}

}
