package org.multaqa.query;

/**
 * What is asked for is being made, and takes longer than a request may.
 */
public final class NotReady extends Refusal {

	public NotReady(String sentence) {
		super(ErrorCode.NOT_READY, sentence);
	}

}
