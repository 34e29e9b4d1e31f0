package org.multaqa.query.plan;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.error.InvalidCursor;

/**
 * The requested page of a list.
 *
 * @param fetched the number of elements to fetch: one more than requested, to find out
 * whether there are more
 * @param fromEnd whether the page is counted from the end of the list
 * @param beyond the position after which the page starts (or before which it ends,
 * counted from the end), or {@code null} for the start (or end) of the list
 * @param list the name of the list, as in its cursors
 * @param arguments a digest of the arguments on which the list depends, or {@code null}
 * if it depends on none
 * @param sortOrder the order of the list
 */
public record PageRequest(Parameter fetched, boolean fromEnd, @Nullable Beyond beyond, String list,
		@Nullable Parameter arguments, SortOrder sortOrder) {

	/** The largest page size. */
	public static final int LIMIT = 100;

	/**
	 * Checks that the cursor belongs to the list of an object.
	 * @param owner the id of the object; empty if there is none
	 * @throws InvalidCursor if the cursor belongs to the list of another object
	 */
	public void check(String owner, Map<String, Object> given) {
		if (this.beyond != null && !owner.equals(this.beyond.owner().in(given))) {
			throw new InvalidCursor(new Cursor(list(given), this.beyond.owner().in(given), this.sortOrder,
					this.beyond.value().in(given), this.beyond.id().in(given))
				.text());
		}
	}

	/** The list and the arguments on which it depends, as in its cursors. */
	public String list(Map<String, Object> given) {
		return (this.arguments == null) ? this.list : list(this.list, this.arguments.in(given));
	}

	/** A list and the digest of the arguments on which it depends, as in its cursors. */
	public static String list(String list, String arguments) {
		return list + " " + arguments;
	}

	/** The requested page size for these values. */
	public int size(Map<String, Object> given) {
		return this.fetched.<Integer>in(given) - 1;
	}

	/**
	 * A position in the list.
	 *
	 * @param owner the id of the object that has the list; empty if there is none
	 * @param value the sort value at the position
	 * @param id the id at the position
	 */
	public record Beyond(Parameter owner, Parameter value, Parameter id) {

	}

}
