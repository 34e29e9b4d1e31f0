package org.multaqa.query.plan;

import java.util.Map;
import java.util.Objects;

/**
 * A value that is given anew each time a question is asked, so that a question of one
 * form needs to be made ready only once.
 *
 * @param name its name among all values that are given
 */
public record Parameter(String name) {

	/** The value among those that are given. */
	@SuppressWarnings("unchecked") // whoever names it knows what it is
	public <T> T in(Map<String, Object> values) {
		return (T) Objects.requireNonNull(values.get(this.name), this.name);
	}

}
