package org.multaqa.api.error;

import org.multaqa.query.error.ClientException;
import org.multaqa.query.error.ErrorCode;

/**
 * Thrown when a request lacks the token that it needs.
 */
public final class Unauthorized extends ClientException {

	/**
	 * Creates the exception.
	 * @param wrong whether a token was sent, but is not known
	 * @param what what needs the token, such as {@code LoadDataFetcher}
	 */
	public Unauthorized(boolean wrong, String what) {
		super(ErrorCode.UNAUTHORIZED,
				"%s; send the header \"Authorization: Bearer TOKEN\" with the token that the first start printed and that the file \"token\" in the server's data directory holds (unless multaqa.token sets another), or with one that the operator of the server has created."
					.formatted(
							wrong ? "The token in the Authorization header is not known to this server or has expired"
									: what + " needs a token, and the request has none"));
	}

}
