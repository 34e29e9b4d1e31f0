package org.multaqa.query.plan;

import java.util.Set;

/**
 * Binds a selected field to its column in the rows of the database and to its response
 * key.
 *
 * @param column the column: a name made by the planner, never text of a request
 * @param key the response key: the name of the field or its alias
 * @param types the concrete types for which the field is selected; empty for any
 */
public record FieldBinding(String column, String key, Set<String> types) {

	public FieldBinding {
		types = Set.copyOf(types);
	}

	public boolean fits(String type) {
		return this.types.isEmpty() || this.types.contains(type);
	}

}
