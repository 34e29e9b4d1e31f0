package org.multaqa.api;

import org.multaqa.query.ErrorCode;
import org.multaqa.query.Refusal;

/**
 * Loading was asked for without the token.
 */
final class Unauthorized extends Refusal {

	/**
	 * Refuses to load.
	 * @param wrong whether a token came, but another
	 */
	Unauthorized(boolean wrong) {
		super(ErrorCode.UNAUTHORIZED,
				"%s; send the header \"Authorization: Bearer TOKEN\" with the token that the first start printed and that the file \"token\" in the server's data directory holds (unless multaqa.token sets another)."
					.formatted(wrong ? "The token in the Authorization header is not the one of this server"
							: "Loading needs a token, and the request has none"));
	}

}
