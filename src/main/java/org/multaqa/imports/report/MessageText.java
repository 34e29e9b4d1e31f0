package org.multaqa.imports.report;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.multaqa.intake.document.SpellingSuggestions;

/** Formats content of a file for messages. */
public final class MessageText {

	private static final int MOST = 60;

	private static final int MOST_NAMES = 20;

	private static final Pattern UNSEEN = Pattern.compile(
			"(?!(?<=[\\p{L}\\p{M}])[\\u200C\\u200D](?=\\p{L}))[\\p{Cf}\\u2028\\u2029\\u115F\\u1160\\u2800\\u3164\\uFFA0]");

	private MessageText() {
	}

	/**
	 * At most 60 characters, in quotes, on one line, without terminal control characters.
	 */
	public static String quoted(String text) {
		String line = text.codePoints()
			.limit(MOST)
			.map((character) -> Character.isISOControl(character) ? ' ' : character)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		return '"' + visible(line) + (text.codePointCount(0, text.length()) > MOST ? "…" : "") + '"';
	}

	/** Names with commas between them; of very many, the first ones. */
	public static String names(Collection<String> names) {
		String first = names.stream().limit(MOST_NAMES).map(MessageText::plain).collect(Collectors.joining(", "));
		return (names.size() > MOST_NAMES)
				? first + String.format(Locale.ROOT, " and %,d more", names.size() - MOST_NAMES) : first;
	}

	private static String plain(String name) {
		String quoted = quoted(name);
		return quoted.substring(1, quoted.length() - 1);
	}

	public static Optional<String> nearest(String name, Collection<String> names) {
		return SpellingSuggestions.nearest(name, names).map(MessageText::visible);
	}

	/**
	 * The text with the code points of characters that no one sees, such as U+200B.
	 * Joiners between letters are seen in how the letters are written.
	 */
	private static String visible(String text) {
		return UNSEEN.matcher(text)
			.replaceAll((unseen) -> String.format(Locale.ROOT, "U+%04X", unseen.group().codePointAt(0)));
	}

}
