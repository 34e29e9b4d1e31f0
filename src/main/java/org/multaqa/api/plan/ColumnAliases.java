package org.multaqa.api.plan;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives out columns: schema names, made unique where a field is asked for twice with
 * different arguments.
 */
final class ColumnAliases {

	private final Map<String, Integer> used = new HashMap<>();

	String next(String field) {
		int times = this.used.merge(field, 1, Integer::sum);
		return (times == 1) ? field : field + times;
	}

}
