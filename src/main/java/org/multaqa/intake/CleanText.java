package org.multaqa.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as it is stored: composed (NFC), without signs that turn the writing direction
 * unseen, without blanks at its ends.
 */
final class CleanText {

	private static final Pattern DIRECTION = Pattern
		.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

	private CleanText() {
	}

	static String of(String text) {
		return Normalizer.normalize(DIRECTION.matcher(text).replaceAll(""), Normalizer.Form.NFC).strip();
	}

	/**
	 * An enum value of a record as it is stored: {@code secretary-general} as
	 * SECRETARY_GENERAL.
	 */
	static String constant(String text) {
		return text.toUpperCase(Locale.ROOT).replace('-', '_');
	}

}
