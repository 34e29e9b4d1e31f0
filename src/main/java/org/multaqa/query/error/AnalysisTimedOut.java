package org.multaqa.query.error;

/**
 * Thrown when an analysis exceeds its time limit.
 */
public final class AnalysisTimedOut extends ClientException {

	public AnalysisTimedOut() {
		super(ErrorCode.TIMEOUT,
				"The analysis took longer than the time allowed and has stopped; ask for a shorter period, a smaller territory, fewer kinds of ties or fewer hops.");
	}

}
