package org.multaqa.model;

/** Converts digits of every script, such as Arabic-Indic or Persian ones, to 0 to 9. */
public final class DigitNormalizer {

	private DigitNormalizer() {
	}

	/** The text with its digits as 0 to 9. */
	public static String ascii(String text) {
		if (text.chars().allMatch((character) -> character < 0x80)) {
			return text;
		}
		StringBuilder plain = new StringBuilder(text.length());
		text.codePoints().forEach((character) -> {
			if (Character.isDigit(character)) {
				plain.append(Character.digit(character, 10));
			}
			else {
				plain.appendCodePoint(character);
			}
		});
		return plain.toString();
	}

}
