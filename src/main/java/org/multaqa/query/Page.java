package org.multaqa.query;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param size at most so many
 * @param fromEnd whether they are counted from the end of the list
 * @param beyond where the part starts (or ends, counted from the end), itself not
 * included, or {@code null} for the list's own start (or end)
 * @param order the order of the list
 */
public record Page(int size, boolean fromEnd, @Nullable Cursor beyond, Order order) {

	/** The largest page. */
	public static final int LIMIT = 100;

	/** How many are fetched: one more tells whether there are more. */
	public int fetched() {
		return this.size + 1;
	}

}
