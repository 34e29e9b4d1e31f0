package org.multaqa.access;

import org.multaqa.query.error.ClientException;
import org.multaqa.query.error.ErrorCode;

/**
 * Thrown when the role of a token does not allow an operation.
 */
public final class Forbidden extends ClientException {

	/**
	 * Creates the exception.
	 * @param needed the role that would allow it
	 */
	public Forbidden(Role needed) {
		super(ErrorCode.FORBIDDEN,
				"The token does not allow this, which needs the role %s; ask whoever runs the server for a token with it."
					.formatted(needed.word()));
	}

}
