package org.multaqa.api.assistant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The operation that a call of a tool sends.
 *
 * @param document the document
 * @param operationName the name of the operation in it; {@code null} if it has only one
 * @param variables the variables
 */
record ToolOperation(String document, @Nullable String operationName, Map<String, Object> variables) {

	ToolOperation {
		// variables may be null, which is a value in GraphQL
		variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
	}

}
