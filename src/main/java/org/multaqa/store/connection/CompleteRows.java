package org.multaqa.store.connection;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Rows without those of what a load is deleting: a query that has found a node reads null
 * of it once another transaction has deleted it.
 */
public final class CompleteRows {

	private CompleteRows() {
	}

	/** Of rows in which nothing else is null. */
	public static Stream<Map<String, Object>> of(List<Map<String, Object>> rows) {
		return rows.stream().filter((row) -> !row.containsValue(null));
	}

	/**
	 * Of rows in which some columns may be null.
	 * @param columns those that are null only where the node was deleted
	 */
	public static Stream<Map<String, Object>> of(List<Map<String, Object>> rows, String... columns) {
		return rows.stream().filter((row) -> Stream.of(columns).noneMatch((column) -> row.get(column) == null));
	}

}
