package org.multaqa.intake.document;

/**
 * Characters that are refused in a record: terminal control characters, unpaired
 * surrogates, and code points that are not characters.
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

	/** The index of the first forbidden character in the text, or -1. */
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
	 * The text with a visible character in place of each one that would break a line or
	 * control a terminal.
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
