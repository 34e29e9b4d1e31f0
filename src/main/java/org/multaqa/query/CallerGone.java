package org.multaqa.query;

/**
 * Nobody waits for the answer any longer, so that it is not sought further.
 */
public final class CallerGone extends Refusal {

	public CallerGone() {
		super(ErrorCode.UNAVAILABLE, "Whoever asked has closed the connection.");
	}

}
