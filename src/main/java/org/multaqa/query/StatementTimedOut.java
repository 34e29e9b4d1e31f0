package org.multaqa.query;

/**
 * A statement that took longer than it may, and was cancelled in the database.
 */
public final class StatementTimedOut extends Refusal {

	public StatementTimedOut(Throwable cause) {
		super(ErrorCode.TIMEOUT,
				"The database took longer than the time allowed and has stopped; ask for fewer levels, smaller pages or a shorter period.",
				cause);
	}

}
