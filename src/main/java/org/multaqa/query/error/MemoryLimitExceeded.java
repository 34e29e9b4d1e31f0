package org.multaqa.query.error;

/**
 * Thrown when a Cypher query needs more memory than its limit and the database stopped
 * it.
 */
public final class MemoryLimitExceeded extends ClientException {

	public MemoryLimitExceeded(Throwable cause) {
		super(ErrorCode.QUERY_TOO_COSTLY,
				"The database needs more memory for this than one operation may take, and has stopped; ask for fewer levels, smaller pages or a shorter period.",
				cause);
	}

}
