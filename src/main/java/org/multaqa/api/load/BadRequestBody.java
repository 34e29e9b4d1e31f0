package org.multaqa.api.load;

import org.multaqa.query.error.ClientException;
import org.multaqa.query.error.ErrorCode;

/**
 * Thrown when the body of a load request is too large, incomplete or not what its headers
 * say.
 */
final class BadRequestBody extends ClientException {

	BadRequestBody(ErrorCode code, String sentence) {
		super(code, sentence);
	}

}
