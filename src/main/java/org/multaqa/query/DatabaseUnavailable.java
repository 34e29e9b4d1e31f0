package org.multaqa.query;

/**
 * The database cannot be started, reached or used. The sentence says what to do.
 */
public final class DatabaseUnavailable extends Refusal {

	public DatabaseUnavailable(String sentence, Throwable cause) {
		super(ErrorCode.UNAVAILABLE, sentence);
		initCause(cause);
	}

	public DatabaseUnavailable(String sentence) {
		super(ErrorCode.UNAVAILABLE, sentence);
	}

}
