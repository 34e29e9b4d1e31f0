package org.multaqa.api.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.multaqa.query.plan.Parameter;

/**
 * The values of a query plan's parameters. Each has a name that follows from its purpose
 * and from the order in which values are added, so that equal plans have equal names.
 */
final class ParameterBindings {

	private final Map<String, Integer> used = new HashMap<>();

	private final Map<String, Object> values = new LinkedHashMap<>();

	Parameter give(String name, Object value) {
		int times = this.used.merge(name, 1, Integer::sum);
		Parameter parameter = new Parameter((times == 1) ? name : name + times);
		this.values.put(parameter.name(), value);
		return parameter;
	}

	Map<String, Object> values() {
		return this.values;
	}

}
