package org.multaqa.intake.document;

/**
 * Which characters a record never means: those that steer terminals, halves of pairs, and
 * code points that are no characters.
 */
public final class ForbiddenCharacters {

	private ForbiddenCharacters() {
	}

	static boolean isForbidden(int character) {
		if (character < 0x20) {
			return character != '\t' && character != '\n' && character != '\r';
		}
		return (character >= 0x7F && character <= 0x9F && character != 0x85)
				|| (character >= 0xD800 && character <= 0xDFFF) || isNoCharacter(character);
	}

	private static boolean isNoCharacter(int character) {
		return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
	}

	/** Where in the text the first forbidden one stands, or -1. */
	public static int firstForbidden(String text) {
		for (int at = 0; at < text.length();) {
			int character = text.codePointAt(at);
			if (isForbidden(character)) {
				return at;
			}
			at += Character.charCount(character);
		}
		return -1;
	}

	/**
	 * The text with a sign in place of whatever would break a line or steer a terminal.
	 */
	static String onOneLine(String text) {
		if (text.codePoints().noneMatch(ForbiddenCharacters::leavesLine)) {
			return text;
		}
		return text.codePoints()
			.map((character) -> leavesLine(character) ? '\uFFFD' : character)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static boolean leavesLine(int character) {
		return isForbidden(character) || character < ' ' || character == 0x85 || character == 0x2028
				|| character == 0x2029 || (character >= 0x202A && character <= 0x202E)
				|| (character >= 0x2066 && character <= 0x2069);
	}

	public static String name(int character) {
		String kind = (character >= 0xD800 && character <= 0xDFFF) ? "half of the character pair"
				: isNoCharacter(character) ? "the code point" : "the control character";
		return "%s U+%04X".formatted(kind, character);
	}

}
