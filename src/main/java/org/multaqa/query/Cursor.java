package org.multaqa.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A place in an ordered list.
 *
 * @param order the property by which the list is ordered: a cursor of a list in another
 * order is refused
 * @param value that property's value there: text, or a whole number for a count
 * @param id the id there
 */
public record Cursor(String order, Object value, String id) {

	private static final char SEPARATOR = '\u0001';

	/** Writes it as readers see it. */
	public String text() {
		String plain = this.order + SEPARATOR + this.value + SEPARATOR + this.id;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads what a reader gave back.
	 * @throws BadCursor where it is no cursor
	 */
	public static Cursor parse(String text) {
		try {
			String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			List<String> parts = List.of(plain.split(String.valueOf(SEPARATOR), -1));
			if (parts.size() == 3) {
				String order = parts.get(0);
				Object value = new Order(order, false).numeric() ? Long.valueOf(parts.get(1)) : parts.get(1);
				return new Cursor(order, value, parts.get(2));
			}
		}
		catch (IllegalArgumentException ex) {
			// not Base64 or not a number: refused like every other text that is no cursor
		}
		throw new BadCursor(text);
	}

	/**
	 * Reads what a reader gave back.
	 * @throws BadCursor where it is not a cursor of a list in this order
	 */
	public static Cursor parse(String text, Order order) {
		Cursor cursor = parse(text);
		if (!cursor.order.equals(order.property())) {
			throw new BadCursor(text);
		}
		return cursor;
	}

}
