package org.multaqa.query.error;

/**
 * Thrown when a cursor does not belong to a list of the requested order.
 */
public final class InvalidCursor extends ClientException {

	public InvalidCursor(String text) {
		super(ErrorCode.BAD_CURSOR,
				"\"%s\" is not a cursor of this list in this order; take one from pageInfo or edges of the same list."
					.formatted((text.length() > 60) ? text.substring(0, 60) + "…" : text));
	}

}
