package org.multaqa.query.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that is asked of one object.
 *
 * @param items each under a column of its own
 */
public record Projection(List<ProjectedField> items) {

	public Projection {
		items = List.copyOf(items);
	}

	/**
	 * What this and another ask together; their columns must differ, but for the type,
	 * for which both may ask.
	 */
	public Projection and(Projection other) {
		return new Projection(Stream.concat(this.items.stream(), other.items.stream()).distinct().toList());
	}

}
