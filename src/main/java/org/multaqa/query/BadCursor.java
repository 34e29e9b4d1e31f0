package org.multaqa.query;

/**
 * A cursor that this server did not give out for the list it is used on.
 */
public final class BadCursor extends Refusal {

	/**
	 * Refuses a cursor.
	 * @param argument where it stood, such as {@code after}
	 */
	public BadCursor(String argument) {
		super(ErrorCode.BAD_CURSOR,
				"The value of \"%s\" is not a cursor of this list; take the endCursor or startCursor of a page's pageInfo, or leave it out to start at the first page."
					.formatted(argument));
	}

}
