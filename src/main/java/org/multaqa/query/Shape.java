package org.multaqa.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that is asked of one object.
 *
 * @param items each under a column of its own
 */
public record Shape(List<Item> items) {

	public Shape {
		items = List.copyOf(items);
	}

	/**
	 * What this and another ask together; their columns must differ, but for the type,
	 * for which both may ask.
	 */
	public Shape and(Shape other) {
		return new Shape(Stream.concat(this.items.stream(), other.items.stream()).distinct().toList());
	}

}
