package org.multaqa.query.error;

/**
 * What is asked for is being made, and takes longer than a request may.
 */
public final class DataNotReady extends ClientException {

	public DataNotReady(String sentence) {
		super(ErrorCode.NOT_READY, sentence);
	}

}
