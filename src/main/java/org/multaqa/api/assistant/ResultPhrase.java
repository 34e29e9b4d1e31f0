package org.multaqa.api.assistant;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

/**
 * Writes values of a result in a few words: what has room in a line with others.
 */
final class ResultPhrase {

	private static final Set<String> REFERENCE = Set.of("id", "name", "__typename");

	private static final Set<String> DATE = Set.of("text", "earliest", "latest", "weekday", "precision");

	private ResultPhrase() {
	}

	/**
	 * A value in a few words; empty if there is no value, and {@code null} if it needs
	 * lines of its own.
	 */
	static @Nullable String inLine(@Nullable Object value) {
		if (value instanceof List<?> list) {
			return list.stream().allMatch((element) -> isScalar(element))
					? String.join(", ", list.stream().map(ResultPhrase::of).toList()) : null;
		}
		return (value instanceof Map<?, ?> object) ? inLine(object) : of(value);
	}

	private static @Nullable String inLine(Map<?, ?> object) {
		if (isCitation(object)) {
			return citation(object);
		}
		if (object.containsKey("name") && REFERENCE.containsAll(object.keySet())) {
			return of(object.get("name")) + (object.containsKey("id") ? " (%s)".formatted(of(object.get("id"))) : "");
		}
		if (DATE.containsAll(object.keySet())) {
			return date(object);
		}
		if (object.keySet().equals(Set.of("from", "until"))) {
			String from = inLine(object.get("from"));
			String until = inLine(object.get("until"));
			return "from %s until %s".formatted(orUnknown(from), orUnknown(until));
		}
		return null;
	}

	static boolean isCitation(Map<?, ?> object) {
		return object.containsKey("locator") && object.get("source") instanceof Map<?, ?>;
	}

	private static String citation(Map<?, ?> citation) {
		StringJoiner phrase = new StringJoiner(", ");
		if (citation.get("source") instanceof Map<?, ?> source) {
			add(phrase, "", source.get("title"));
			add(phrase, "", source.get("publisher"));
			add(phrase, "", source.get("published"));
			add(phrase, "", source.get("url"));
		}
		add(phrase, "at ", citation.get("locator"));
		add(phrase, "record ", citation.get("record"));
		String wording = of(citation.get("wording"));
		return phrase + (wording.isEmpty() ? "" : ": “%s”".formatted(wording))
				+ (Boolean.TRUE.equals(citation.get("disputed")) ? " (which disputes it)" : "");
	}

	private static String date(Map<?, ?> date) {
		String text = of(date.get("text"));
		String earliest = of(date.get("earliest"));
		String latest = of(date.get("latest"));
		if (!text.isEmpty() || earliest.isEmpty() && latest.isEmpty()) {
			return text;
		}
		if (earliest.isEmpty() || latest.isEmpty()) {
			return latest.isEmpty() ? earliest + " or later" : latest + " or earlier";
		}
		return "between %s and %s".formatted(earliest, latest);
	}

	private static void add(StringJoiner phrase, String lead, @Nullable Object value) {
		String text = Objects.requireNonNullElse(inLine(value), "");
		if (!text.isEmpty()) {
			phrase.add(lead + text);
		}
	}

	private static String orUnknown(@Nullable String text) {
		return (text == null || text.isEmpty()) ? "unknown" : text;
	}

	private static boolean isScalar(@Nullable Object value) {
		return !(value instanceof Map<?, ?> || value instanceof List<?>);
	}

	/** A scalar on one line: a text of a source must not look like lines of ours. */
	static String of(@Nullable Object value) {
		return (value != null) ? value.toString().replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ") : "";
	}

}
