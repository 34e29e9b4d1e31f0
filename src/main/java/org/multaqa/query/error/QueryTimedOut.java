package org.multaqa.query.error;

/**
 * Thrown when a Cypher query exceeds its time limit and the database cancelled it.
 */
public final class QueryTimedOut extends ClientException {

	public QueryTimedOut(Throwable cause) {
		super(ErrorCode.TIMEOUT,
				"The database took longer than the time allowed and has stopped; ask for fewer levels, smaller pages or a shorter period.",
				cause);
	}

}
