package org.multaqa.query.plan;

import java.util.Set;

/**
 * Where a value stands: in the row that comes from the database, and in the response.
 *
 * @param column the name in the row: a name of ours, never a reader's text
 * @param key the response key: the field's name or its alias
 * @param types the concrete types for which it was asked, empty for any
 */
public record FieldBinding(String column, String key, Set<String> types) {

	public FieldBinding {
		types = Set.copyOf(types);
	}

	public boolean fits(String type) {
		return this.types.isEmpty() || this.types.contains(type);
	}

}
