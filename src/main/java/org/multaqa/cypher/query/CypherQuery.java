package org.multaqa.cypher.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A Cypher query and its parameters.
 *
 * @param text the query
 * @param parameters the parameters by name: strings, numbers, booleans, dates, lists and
 * maps of these, or {@code null}
 */
public record CypherQuery(String text, Map<String, Object> parameters) {

	public CypherQuery {
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
	}

}
