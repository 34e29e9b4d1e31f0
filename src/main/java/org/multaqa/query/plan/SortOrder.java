package org.multaqa.query.plan;

/**
 * The order of a list. Equal values are ordered by id; a stored sort value or a time and
 * the id have the same direction: as in an index, and so that what is recorded later has
 * one place at the end of the list.
 *
 * @param property a stored property that is never null
 * @param descending whether the largest value comes first
 */
public record SortOrder(String property, boolean descending) {

	/** Whether equal values are ordered by id in the same direction. */
	public boolean aligned() {
		return this.property.startsWith("order_") || this.property.equals("at");
	}

	/**
	 * Whether the sort value is computed from all elements of the list or from what the
	 * question counts, so that it means something else in the answer to another question.
	 */
	public boolean ranked() {
		return this.property.equals("evidence") || this.property.equals("rank") || this.property.equals("score");
	}

	/**
	 * Whether the sort value is the time at which something was recorded: a position in
	 * the log, whatever elements of the log are asked for.
	 */
	public boolean chronological() {
		return this.property.equals("at");
	}

	/**
	 * Whether the property is a number, such as a rank or a time in milliseconds, and not
	 * text.
	 */
	boolean numeric() {
		return this.property.equals("evidence") || this.property.equals("at");
	}

}
