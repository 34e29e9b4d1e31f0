package org.multaqa.query.error;

/**
 * A statement that took longer than it may, and was cancelled in the database.
 */
public final class QueryTimedOut extends ClientException {

	public QueryTimedOut(Throwable cause) {
		super(ErrorCode.TIMEOUT,
				"The database took longer than the time allowed and has stopped; ask for fewer levels, smaller pages or a shorter period.",
				cause);
	}

}
