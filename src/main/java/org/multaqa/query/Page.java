package org.multaqa.query;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param fetched how many are fetched: one more than are wanted, to tell whether there
 * are more
 * @param fromEnd whether they are counted from the end of the list
 * @param beyond where the part starts (or ends, counted from the end), itself not
 * included, or {@code null} for the list's own start (or end)
 * @param order the order of the list
 */
public record Page(Given fetched, boolean fromEnd, @Nullable Beyond beyond, Order order) {

	/** The largest page. */
	public static final int LIMIT = 100;

	/** How many are wanted at most, where these values are given. */
	public int size(Map<String, Object> given) {
		return this.fetched.<Integer>in(given) - 1;
	}

	/**
	 * A place in the list.
	 *
	 * @param value what the list is ordered by, there
	 * @param id the id there
	 */
	public record Beyond(Given value, Given id) {

	}

}
