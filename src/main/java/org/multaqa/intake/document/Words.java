package org.multaqa.intake.document;

import java.util.Locale;

import org.multaqa.intake.document.Located.Mapping;
import org.multaqa.intake.document.Located.Scalar;
import org.multaqa.intake.document.Located.Sequence;

/** How messages name what stands in a document. */
final class Words {

	private static final int MOST = 60;

	private Words() {
	}

	/** A text in quotes, a number as it is, or what it is. */
	static String found(Located value) {
		if (value instanceof Scalar scalar) {
			Object content = scalar.value();
			return (content == null) ? "an empty value"
					: (content instanceof String text) ? quoted(text) : content.toString();
		}
		return kind(value);
	}

	static String kind(Located value) {
		if (value instanceof Mapping mapping) {
			return mapping.entries().isEmpty() ? "an empty mapping" : "a mapping";
		}
		if (value instanceof Sequence sequence) {
			return sequence.items().isEmpty() ? "an empty list" : "a list";
		}
		return "a single value";
	}

	static String quoted(String text) {
		return '"' + shortened(text) + '"';
	}

	/**
	 * At most 60 characters, on one line, without anything that a terminal would obey.
	 */
	static String shortened(String text) {
		StringBuilder shown = new StringBuilder();
		int count = 0;
		for (int at = 0; at < text.length(); count++) {
			if (count == MOST) {
				return shown.append('…').toString();
			}
			int character = text.codePointAt(at);
			shown.appendCodePoint((character == '\n' || character == '\r' || character == '\t') ? ' '
					: Characters.isForbidden(character) ? '\uFFFD' : character);
			at += Character.charCount(character);
		}
		return shown.toString();
	}

	/**
	 * Such as {@code 100 MB}, rounded up so that what is too large never looks allowed.
	 */
	static String size(long bytes) {
		if (bytes < 1 << 10) {
			return bytes + " bytes";
		}
		return (bytes < 1 << 20) ? of(bytes, 10) + " kB" : of(bytes, 20) + " MB";
	}

	private static String of(long bytes, int power) {
		double tenths = Math.ceil(bytes * 10.0 / (1L << power)) / 10;
		return (tenths == Math.rint(tenths)) ? Long.toString((long) tenths)
				: String.format(Locale.ROOT, "%.1f", tenths);
	}

}
