package org.multaqa.api.assistant;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.multaqa.api.error.InvalidHttpRequest;
import org.multaqa.query.error.InvalidArgument;

/**
 * Finds the operation for a call of a tool.
 */
final class ToolOperations {

	private final ToolCatalog catalog;

	private final FreeDocument free;

	/**
	 * @param free prepares documents that assistants write
	 */
	ToolOperations(ToolCatalog catalog, FreeDocument free) {
		this.catalog = catalog;
		this.free = free;
	}

	/**
	 * The operation.
	 * @throws InvalidArgument if an argument is unknown, missing or of another type
	 * @throws InvalidHttpRequest if the server accepts only registered documents, and
	 * this one is not registered
	 */
	ToolOperation of(String tool, Map<String, Object> arguments) throws InvalidHttpRequest {
		this.catalog.check(tool, arguments.keySet());
		if (!tool.equals(ToolCatalog.ASK)) {
			String id = String.valueOf(arguments.get("id"));
			return new ToolOperation(this.catalog.document(tool, id), null, given(arguments));
		}
		if (!(arguments.get("query") instanceof String query)) {
			throw new InvalidArgument("The argument query is not a text; send a GraphQL document.");
		}
		return new ToolOperation(this.free.prepare(query), operationName(arguments.get("operationName")),
				variables(arguments.get("variables")));
	}

	/** Assistants send null for an argument that they leave out. */
	private static Map<String, Object> given(Map<String, Object> arguments) {
		Map<String, Object> given = new TreeMap<>(arguments);
		given.values().removeIf(Objects::isNull);
		return given;
	}

	private static @Nullable String operationName(@Nullable Object value) {
		if (value == null || value instanceof String) {
			return (String) value;
		}
		throw new InvalidArgument("The argument operationName is not a text; send the name of an operation.");
	}

	private static Map<String, Object> variables(@Nullable Object value) {
		if (value == null) {
			return Map.of();
		}
		if (value instanceof Map<?, ?> object) {
			Map<String, Object> variables = new TreeMap<>();
			object.forEach((name, one) -> variables.put(String.valueOf(name), one));
			return variables;
		}
		throw new InvalidArgument("The argument variables is not an object; send the value of each variable by name.");
	}

}
