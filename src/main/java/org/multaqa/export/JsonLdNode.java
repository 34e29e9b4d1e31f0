package org.multaqa.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.multaqa.export.view.PeriodBounds;
import org.multaqa.model.Language;

/**
 * Builds a node of JSON-LD.
 */
final class JsonLdNode {

	/**
	 * A day, month or year as schema.org accepts it; other imprecise dates have only
	 * their bounds.
	 */
	private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

	private final Map<String, Object> node = new LinkedHashMap<>();

	JsonLdNode(String id, List<String> types) {
		this.node.putAll(JsonLdVocabulary.reference(id));
		this.node.put("@type", types);
	}

	JsonLdNode put(String term, @Nullable Object value) {
		if (value != null && !value.equals("") && !value.equals(List.of()) && !value.equals(Map.of())) {
			this.node.put(term, value);
		}
		return this;
	}

	/** Adds a value to a term. */
	JsonLdNode add(String term, Object value) {
		@SuppressWarnings("unchecked")
		List<Object> values = (List<Object>) this.node.computeIfAbsent(term, (key) -> new ArrayList<>());
		values.add(value);
		return this;
	}

	/** Adds texts by language, from columns whose names end with the language code. */
	JsonLdNode byLanguage(String term, java.util.function.Function<String, @Nullable Object> texts, String prefix) {
		Map<String, Object> byLanguage = new TreeMap<>();
		for (Language language : Language.values()) {
			Object text = texts.apply(prefix + "_" + language.code());
			if (text != null) {
				byLanguage.put(language.code(), text);
			}
		}
		return put(term, byLanguage);
	}

	/** Adds a date, under the term if it is one day, month or year. */
	JsonLdNode date(String term, @Nullable Object text) {
		if (text != null) {
			boolean iso = ISO.matcher(text.toString()).matches();
			put(iso ? term : JsonLdVocabulary.own(term.substring(term.indexOf(':') + 1) + "AsWritten"), text);
		}
		return this;
	}

	JsonLdNode days(PeriodBounds days) {
		return put("earliestStart", day(days.earliestStart())).put("latestStart", day(days.latestStart()))
			.put("earliestEnd", day(days.earliestEnd()))
			.put("latestEnd", day(days.latestEnd()));
	}

	Map<String, Object> map() {
		return this.node;
	}

	private static @Nullable String day(java.time.@Nullable LocalDate day) {
		return (day != null) ? day.toString() : null;
	}

}
