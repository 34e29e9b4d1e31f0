package org.multaqa.query;

/**
 * In which order a list comes; ties are broken by id.
 *
 * @param property a stored property that is never null
 * @param descending from the largest to the smallest
 */
public record Order(String property, boolean descending) {

	/** Whether the property is a count or a time in milliseconds, not text. */
	boolean numeric() {
		return this.property.endsWith("Count") || this.property.equals("at");
	}

}
