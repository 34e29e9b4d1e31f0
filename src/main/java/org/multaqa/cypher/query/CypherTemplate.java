package org.multaqa.cypher.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A Cypher query that is generated once and executed with other values each time. Its
 * text stays the same, so that the database plans it only once.
 *
 * @param text the query
 * @param parameters how each parameter follows from the given values, by name
 * @param words the words among these values that must exist in the graph
 */
public record CypherTemplate(String text, Map<String, Function<Map<String, Object>, @Nullable Object>> parameters,
		Set<VocabularyQuery> words) {

	public CypherTemplate {
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
		words = Set.copyOf(words);
	}

	/** The query with these values. */
	@SuppressWarnings("NullAway") // a parameter may be null
	public CypherQuery with(Map<String, Object> given) {
		Map<String, Object> values = new LinkedHashMap<>();
		this.parameters.forEach((name, value) -> values.put(name, value.apply(given)));
		return new CypherQuery(this.text, values);
	}

}
