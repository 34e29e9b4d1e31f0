package org.multaqa.api.assistant;

import org.multaqa.query.error.ClientException;
import org.multaqa.query.error.ErrorCode;

/**
 * Thrown when a result is larger than the limit, however short its lists are.
 */
final class ResultTooLarge extends ClientException {

	ResultTooLarge(int limit) {
		super(ErrorCode.TOO_LARGE,
				"The result has more than %s characters even with one element in each list; ask for fewer fields, or in several calls."
					.formatted(limit));
	}

}
