package org.multaqa.query.plan;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.error.InvalidCursor;

/**
 * Which part of a list is wanted.
 *
 * @param fetched how many are fetched: one more than are wanted, to tell whether there
 * are more
 * @param fromEnd whether they are counted from the end of the list
 * @param beyond where the part starts (or ends, counted from the end), itself not
 * included, or {@code null} for the list's own start (or end)
 * @param list the name of the list, as its cursors have it
 * @param sortOrder the order of the list
 */
public record PageRequest(Parameter fetched, boolean fromEnd, @Nullable Beyond beyond, String list,
		SortOrder sortOrder) {

	/** The largest page. */
	public static final int LIMIT = 100;

	/**
	 * Checks that the page begins where a list of this object does.
	 * @param owner the id of the object; empty where there is none
	 * @throws InvalidCursor where it begins in the list of another
	 */
	public void check(String owner, Map<String, Object> given) {
		if (this.beyond != null && !owner.equals(this.beyond.owner().in(given))) {
			throw new InvalidCursor(new Cursor(this.list, this.beyond.owner().in(given), this.sortOrder,
					this.beyond.value().in(given), this.beyond.id().in(given))
				.text());
		}
	}

	/** How many are wanted at most, where these values are given. */
	public int size(Map<String, Object> given) {
		return this.fetched.<Integer>in(given) - 1;
	}

	/**
	 * A place in the list.
	 *
	 * @param owner the id of the object whose list it is; empty where there is none
	 * @param value what the list is ordered by, there
	 * @param id the id there
	 */
	public record Beyond(Parameter owner, Parameter value, Parameter id) {

	}

}
