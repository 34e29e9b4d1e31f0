package org.multaqa.intake.record;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.document.SourceNode.ScalarNode;
import org.multaqa.intake.document.SourceNode.SequenceNode;
import org.multaqa.model.DigitNormalizer;
import org.multaqa.model.Language;

/**
 * Normalizes texts before they are stored: composed (NFC), without invisible characters
 * for directions and line breaks, without blanks at the ends, and on one line except for
 * prose. Dates get the digits 0 to 9.
 */
public final class TextNormalizer {

	/** Directions of text, and spaces and hyphens without a width. */
	private static final Pattern INVISIBLE = Pattern
		.compile("[\\u00AD\\u061C\\u200B\\u2060\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

	private static final Set<String> LANGUAGES = Arrays.stream(Language.values())
		.map(Language::code)
		.collect(Collectors.toSet());

	private static final Pattern LINE_BREAK = Pattern.compile("\\R");

	/** Keys whose texts may have several lines. */
	private static final Set<String> PROSE = Set.of("summary", "note");

	private TextNormalizer() {
	}

	public static String of(String text) {
		return Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFC).strip();
	}

	/**
	 * A record with all texts normalized, so that it is validated as it is stored, and
	 * can be loaded again from an export.
	 */
	public static MappingNode of(MappingNode record) {
		Map<String, SourceNode> entries = new LinkedHashMap<>(record.entries());
		entries.replaceAll((key, value) -> of(value, text(key)));
		return new MappingNode(record.place(), entries, record.keyPlaces());
	}

	/** The normalization of the texts under a key. */
	private static UnaryOperator<String> text(String key) {
		if (PROSE.contains(key)) {
			return (text) -> of(LINE_BREAK.matcher(text).replaceAll("\n"));
		}
		return CanonicalJson.isDate(key) ? TextNormalizer::date : (text) -> of(onOneLine(text));
	}

	private static SourceNode of(SourceNode value, UnaryOperator<String> text) {
		if (value instanceof MappingNode mappingNode) {
			Map<String, SourceNode> entries = new LinkedHashMap<>(mappingNode.entries());
			entries.replaceAll((key, inner) -> of(inner, LANGUAGES.contains(key) ? text : text(key)));
			return new MappingNode(mappingNode.place(), entries, mappingNode.keyPlaces());
		}
		if (value instanceof SequenceNode sequenceNode) {
			return new SequenceNode(sequenceNode.place(),
					sequenceNode.items().stream().map((item) -> of(item, text)).toList());
		}
		return (value instanceof ScalarNode scalarNode && scalarNode.value() instanceof String written)
				? new ScalarNode(scalarNode.place(), text.apply(written)) : value;
	}

	private static String date(String text) {
		return of(DigitNormalizer.ascii(INVISIBLE.matcher(text).replaceAll("")).replaceAll("[\\s\\p{Z}]+", " "));
	}

	/** The text with a blank in place of each line break and the blanks around it. */
	private static String onOneLine(String text) {
		if (text.codePoints().noneMatch(TextNormalizer::breaksLine)) {
			return text;
		}
		StringBuilder line = new StringBuilder(text.length());
		for (int at = 0; at < text.length();) {
			int end = at;
			boolean broken = false;
			while (end < text.length() && (breaksLine(text.charAt(end)) || Character.isSpaceChar(text.charAt(end)))) {
				broken |= breaksLine(text.charAt(end));
				end++;
			}
			line.append(broken ? " " : text.substring(at, end));
			if (end < text.length()) {
				line.append(text.charAt(end));
			}
			at = end + 1;
		}
		return line.toString();
	}

	private static boolean breaksLine(int character) {
		return character == '\n' || character == '\r' || character == '\t' || character == 0x85 || character == 0x2028
				|| character == 0x2029;
	}

	/**
	 * An enum value of a record as stored: {@code secretary-general} as
	 * SECRETARY_GENERAL.
	 */
	public static String constant(String text) {
		return text.toUpperCase(Locale.ROOT).replace('-', '_');
	}

}
