package org.multaqa.names;

import java.util.Random;

import org.multaqa.names.script.ArabicLetters;

/**
 * How names come to be typed: the errors follow from the name, so that they are the same
 * each time.
 */
public enum TypingErrors {

	/** One letter is missing. */
	LETTER_DROPPED {
		@Override
		public String of(String name) {
			return dropped(name, new Random(name.hashCode()));
		}
	},

	/** Two letters are missing, wrong or swapped. */
	TWO_ERRORS {
		@Override
		public String of(String name) {
			Random random = new Random(name.hashCode());
			return error(error(name, random), random);
		}
	},

	/** Blanks and hyphens are left out. */
	IN_ONE_WORD {
		@Override
		public String of(String name) {
			return name.replaceAll("[ -]", "");
		}
	};

	private static final String LATIN = "aeioulrnstmb";

	private static final String ARABIC = "ابتدرسعلمني";

	/** A name as it is typed. */
	public abstract String of(String name);

	private static String error(String name, Random random) {
		StringBuilder typed = new StringBuilder(name);
		int at = letter(name, random);
		String letters = ArabicLetters.isArabic(name) ? ARABIC : LATIN;
		switch (random.nextInt(3)) {
			case 0 -> typed.deleteCharAt(at);
			case 1 -> typed.setCharAt(at, letters.charAt(random.nextInt(letters.length())));
			default -> {
				int next = Math.min(at + 1, name.length() - 1);
				typed.setCharAt(at, name.charAt(next));
				typed.setCharAt(next, name.charAt(at));
			}
		}
		return typed.toString();
	}

	private static String dropped(String name, Random random) {
		return new StringBuilder(name).deleteCharAt(letter(name, random)).toString();
	}

	private static int letter(String name, Random random) {
		int at = random.nextInt(name.length());
		while (!Character.isLetter(name.charAt(at))) {
			at = random.nextInt(name.length());
		}
		return at;
	}

}
