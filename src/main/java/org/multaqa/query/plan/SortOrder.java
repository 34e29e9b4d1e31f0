package org.multaqa.query.plan;

/**
 * In which order a list comes. Ties are broken by id; what is stored to order by goes in
 * one direction together with the id, as an index does.
 *
 * @param property a stored property that is never null
 * @param descending from the largest to the smallest
 */
public record SortOrder(String property, boolean descending) {

	/** Whether an index holds it, together with the id. */
	public boolean stored() {
		return this.property.startsWith("order_");
	}

	/** Whether the property is a rank by evidence or a time in milliseconds, not text. */
	boolean numeric() {
		return this.property.equals("evidence") || this.property.equals("at");
	}

}
