package org.multaqa.query.plan;

import java.util.Map;
import java.util.Objects;

/**
 * A named parameter of a query plan. Its value is given each time the plan is executed,
 * so that one plan serves many requests.
 *
 * @param name the name, unique in the query plan
 */
public record Parameter(String name) {

	/** The value of the parameter among the given values. */
	@SuppressWarnings("unchecked") // the caller knows the type
	public <T> T in(Map<String, Object> values) {
		return (T) Objects.requireNonNull(values.get(this.name), this.name);
	}

}
