package org.multaqa.api.plan;

import java.util.HashMap;
import java.util.Map;

/**
 * Names the columns of a row after fields of the schema; a number makes a name unique if
 * a field is selected twice with different arguments.
 */
final class ColumnAliases {

	private final Map<String, Integer> used = new HashMap<>();

	String next(String field) {
		int times = this.used.merge(field, 1, Integer::sum);
		return (times == 1) ? field : field + times;
	}

}
