package org.multaqa.query.plan;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.multaqa.query.error.InvalidCursor;

/**
 * A position in an ordered list. It belongs to one field of one object in one order, and
 * to the arguments on which the list depends. It does not depend on the filter, since
 * every element has a position, unless the positions are ranks.
 *
 * @param list the field of the list, such as {@code Query.programs}, or {@code meetings}
 * for every kind of object, with a digest of the arguments on which it depends
 * @param owner the id of the object that has the field; empty if there is none
 * @param sortOrder the order of the list
 * @param value the sort value at the position: text, or a whole number for a count
 * @param id the id at the position
 */
public record Cursor(String list, String owner, SortOrder sortOrder, Object value, String id) {

	private static final char SEPARATOR = '\u0001';

	/** The text of the cursor in responses. */
	public String text() {
		String plain = String.join(String.valueOf(SEPARATOR), this.list, this.owner, direction(this.sortOrder),
				this.sortOrder.property(), String.valueOf(this.value), this.id);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Parses a cursor of a request.
	 * @throws InvalidCursor if it is not a cursor of such a list in this order
	 */
	public static Cursor parse(String text, String list, SortOrder sortOrder) {
		try {
			String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			List<String> parts = List.of(plain.split(String.valueOf(SEPARATOR), -1));
			if (parts.size() == 6 && parts.get(0).equals(list) && parts.get(2).equals(direction(sortOrder))
					&& parts.get(3).equals(sortOrder.property())) {
				Object value = sortOrder.numeric() ? Long.valueOf(parts.get(4)) : parts.get(4);
				return new Cursor(list, parts.get(1), sortOrder, value, parts.get(5));
			}
		}
		catch (IllegalArgumentException ex) {
			// not Base64 or not a number: refused like every other text that is not a
			// cursor
		}
		throw new InvalidCursor(text);
	}

	private static String direction(SortOrder sortOrder) {
		return sortOrder.descending() ? "descending" : "ascending";
	}

}
