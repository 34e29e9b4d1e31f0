package org.multaqa.intake;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.multaqa.intake.document.Located;
import org.multaqa.intake.document.Located.Mapping;
import org.multaqa.intake.document.Located.Scalar;
import org.multaqa.intake.document.Located.Sequence;

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
	 * A record with all its texts as they are stored, so that what is judged is what is
	 * kept, and can be loaded again from an export.
	 */
	static Mapping of(Mapping record) {
		Map<String, Located> entries = new LinkedHashMap<>(record.entries());
		entries.replaceAll((key, value) -> of(value));
		return new Mapping(record.place(), entries, record.keyPlaces());
	}

	private static Located of(Located value) {
		if (value instanceof Mapping mapping) {
			return of(mapping);
		}
		if (value instanceof Sequence sequence) {
			return new Sequence(sequence.place(), sequence.items().stream().map(CleanText::of).toList());
		}
		return (value instanceof Scalar scalar && scalar.value() instanceof String text)
				? new Scalar(scalar.place(), of(text)) : value;
	}

	/**
	 * An enum value of a record as it is stored: {@code secretary-general} as
	 * SECRETARY_GENERAL.
	 */
	static String constant(String text) {
		return text.toUpperCase(Locale.ROOT).replace('-', '_');
	}

}
