package org.multaqa.cypher;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A Cypher statement and its parameters.
 *
 * @param text the statement
 * @param parameters by name: strings, numbers, booleans, dates, lists and maps of these,
 * or {@code null}
 */
public record CypherStatement(String text, Map<String, Object> parameters) {

	public CypherStatement {
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
	}

}
