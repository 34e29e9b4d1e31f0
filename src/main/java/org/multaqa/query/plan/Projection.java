package org.multaqa.query.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * All selected fields of one object.
 *
 * @param items the fields, each with a column of its own
 */
public record Projection(List<ProjectedField> items) {

	public Projection {
		items = List.copyOf(items);
	}

	/**
	 * The union of this and another projection. Their columns must differ, except for the
	 * column of the type.
	 */
	public Projection and(Projection other) {
		return new Projection(Stream.concat(this.items.stream(), other.items.stream()).distinct().toList());
	}

}
