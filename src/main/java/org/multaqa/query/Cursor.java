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
	 * @throws BadCursor where it is not a cursor of a list in this order
	 */
	public static Cursor parse(String text, Order order) {
		try {
			List<String> parts = List.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)
				.split(String.valueOf(SEPARATOR), -1));
			if (parts.size() == 3 && parts.get(0).equals(order.property())) {
				Object value = order.numeric() ? Long.valueOf(parts.get(1)) : parts.get(1);
				return new Cursor(parts.get(0), value, parts.get(2));
			}
		}
		catch (IllegalArgumentException ex) {
			// not Base64 or not a number: refused like every other text that is no cursor
		}
		throw new BadCursor(text);
	}

}
