package org.multaqa.store.repository;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.model.EntityId;

/**
 * Converts ids of entities to query parameters, and columns of rows to ids.
 */
final class EntityIdMapper {

	private EntityIdMapper() {
	}

	static List<String> texts(Collection<EntityId> ids) {
		return ids.stream().map(EntityId::toString).toList();
	}

	/**
	 * The id in a column that is never empty.
	 */
	static EntityId id(Map<String, Object> row, String column) {
		return EntityId.parse((String) Objects.requireNonNull(row.get(column))).orElseThrow();
	}

}
