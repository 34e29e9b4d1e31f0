package org.multaqa.intake.document;

import java.util.Locale;

import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.document.SourceNode.ScalarNode;
import org.multaqa.intake.document.SourceNode.SequenceNode;

/** Describes values of a document for messages. */
public final class ValueWording {

	private static final int MOST = 60;

	private ValueWording() {
	}

	/** A text in quotes, a number as it is, or a description of the value. */
	public static String found(SourceNode value) {
		if (value instanceof ScalarNode scalarNode) {
			Object content = scalarNode.value();
			return (content == null) ? "an empty value"
					: (content instanceof String text) ? quoted(text) : content.toString();
		}
		return kind(value);
	}

	public static String kind(SourceNode value) {
		if (value instanceof MappingNode mappingNode) {
			return mappingNode.entries().isEmpty() ? "an empty mapping" : "a mapping";
		}
		if (value instanceof SequenceNode sequenceNode) {
			return sequenceNode.items().isEmpty() ? "an empty list" : "a list";
		}
		return "a single value";
	}

	public static String quoted(String text) {
		return '"' + shortened(text) + '"';
	}

	/**
	 * At most 60 characters, on one line, without terminal control characters.
	 */
	public static String shortened(String text) {
		StringBuilder shown = new StringBuilder();
		int count = 0;
		for (int at = 0; at < text.length(); count++) {
			if (count == MOST) {
				return shown.append('…').toString();
			}
			int character = text.codePointAt(at);
			shown.appendCodePoint((character == '\n' || character == '\r' || character == '\t') ? ' '
					: ForbiddenCharacters.isForbidden(character) ? '\uFFFD' : character);
			at += Character.charCount(character);
		}
		return shown.toString();
	}

	/**
	 * A size such as {@code 100 MB}, rounded up so that a size over a limit never looks
	 * allowed.
	 */
	public static String size(long bytes) {
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
