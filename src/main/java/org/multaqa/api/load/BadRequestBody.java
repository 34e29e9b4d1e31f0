package org.multaqa.api.load;

import org.multaqa.query.error.ClientException;
import org.multaqa.query.error.ErrorCode;

/**
 * What was handed in did not arrive as something that could be judged.
 */
final class BadRequestBody extends ClientException {

	BadRequestBody(ErrorCode code, String sentence) {
		super(code, sentence);
	}

}
