package org.multaqa.intake.document.schema;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Distinguishes texts that are too long for a pattern from those that have other
 * characters.
 */
final class PatternLengthLimit {

	private static final Pattern LAST_COUNT = Pattern.compile("\\{(\\d+),(\\d+)}\\$$");

	private PatternLengthLimit() {
	}

	/**
	 * The largest length that the pattern allows, if the length is all that is wrong with
	 * the text.
	 * @param pattern a pattern that ends with a limit on the number of characters
	 */
	static OptionalInt most(String pattern, String text) {
		Matcher count = LAST_COUNT.matcher(pattern);
		if (!count.find()) {
			return OptionalInt.empty();
		}
		String start = pattern.substring(0, count.start());
		Matcher longer = Pattern.compile(start + "{" + count.group(1) + ",}+$").matcher(text);
		if (!longer.find()) {
			return OptionalInt.empty();
		}
		Matcher fitting = Pattern.compile(start + "{" + count.group(1) + "," + count.group(2) + "}+").matcher(text);
		return (fitting.find() && fitting.end() < text.length()) ? OptionalInt.of(fitting.end()) : OptionalInt.empty();
	}

}
