package org.multaqa.query.error;

/**
 * Thrown when requested data is still being prepared and takes longer than a request may.
 */
public final class DataNotReady extends ClientException {

	public DataNotReady(String sentence) {
		super(ErrorCode.NOT_READY, sentence);
	}

}
