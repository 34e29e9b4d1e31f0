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
				"This needs the role %s, which the token does not have; ask the operator of the server for a token with that role."
					.formatted(needed.word()));
	}

}
