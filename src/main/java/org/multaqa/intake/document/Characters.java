package org.multaqa.intake.document;

/**
 * Which characters a record never means: those that steer terminals, and halves of pairs.
 */
final class Characters {

	private Characters() {
	}

	static boolean isForbidden(int character) {
		if (character < 0x20) {
			return character != '\t' && character != '\n' && character != '\r';
		}
		return (character >= 0x7F && character <= 0x9F && character != 0x85)
				|| (character >= 0xD800 && character <= 0xDFFF) || character == 0xFFFE || character == 0xFFFF;
	}

	/** Where in the text the first forbidden one stands, or -1. */
	static int firstForbidden(String text) {
		for (int at = 0; at < text.length();) {
			int character = text.codePointAt(at);
			if (isForbidden(character)) {
				return at;
			}
			at += Character.charCount(character);
		}
		return -1;
	}

	static String name(int character) {
		String kind = Character.isSurrogate((char) character) && character <= 0xFFFF ? "half of the character pair"
				: "the control character";
		return "%s U+%04X".formatted(kind, character);
	}

}
