package org.multaqa.query.error;

/**
 * Thrown when an id does not have the form of one.
 */
public final class InvalidId extends ClientException {

	public InvalidId(String text, String expected) {
		super(ErrorCode.BAD_ID, "\"%s\" is not an id such as %s."
			.formatted((text.length() > 60) ? text.substring(0, 60) + "…" : text, expected));
	}

}
