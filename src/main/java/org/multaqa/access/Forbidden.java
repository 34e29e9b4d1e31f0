package org.multaqa.access;

import org.multaqa.query.error.ClientException;
import org.multaqa.query.error.ErrorCode;

/** Something was asked for that the role of the token does not allow. */
public final class Forbidden extends ClientException {

	/**
	 * Refuses it.
	 * @param needed the role that would allow it
	 */
	public Forbidden(Role needed) {
		super(ErrorCode.FORBIDDEN,
				"The token does not allow this, which needs the role %s; ask whoever runs the server for a token with it."
					.formatted(needed.word()));
	}

}
