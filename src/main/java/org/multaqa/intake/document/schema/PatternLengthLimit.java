package org.multaqa.intake.document.schema;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells texts that are too long for a pattern from those that have other signs. */
final class PatternLengthLimit {

	private static final Pattern LAST_COUNT = Pattern.compile("\\{(\\d+),(\\d+)}\\$$");

	private PatternLengthLimit() {
	}

	/**
	 * How long the text could be at most, if its length is all that is wrong with it.
	 * @param pattern one that ends with how many signs of some sort there may be
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
