package org.multaqa.store.connection;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Removes rows of nodes that a concurrent load deletes: after a query has found a node,
 * it reads null from it once another transaction has deleted it.
 */
public final class CompleteRows {

	private CompleteRows() {
	}

	/** Rows whose columns are otherwise never null. */
	public static Stream<Map<String, Object>> of(List<Map<String, Object>> rows) {
		return rows.stream().filter((row) -> !row.containsValue(null));
	}

	/**
	 * Rows in which some columns may be null.
	 * @param columns the columns that are null only if the node was deleted
	 */
	public static Stream<Map<String, Object>> of(List<Map<String, Object>> rows, String... columns) {
		return rows.stream().filter((row) -> Stream.of(columns).noneMatch((column) -> row.get(column) == null));
	}

}
