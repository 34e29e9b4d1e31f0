package org.multaqa.api;

import org.multaqa.query.ErrorCode;
import org.multaqa.query.Refusal;

/**
 * What was handed in did not arrive as something that could be judged.
 */
final class NotReceived extends Refusal {

	NotReceived(ErrorCode code, String sentence) {
		super(code, sentence);
	}

}
