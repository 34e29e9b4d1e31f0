package org.multaqa.query.error;

/**
 * A statement that needs more memory than one may take, and was stopped in the database.
 */
public final class MemoryLimitExceeded extends ClientException {

	public MemoryLimitExceeded(Throwable cause) {
		super(ErrorCode.QUERY_TOO_COSTLY,
				"The database needs more memory for this than one operation may take, and has stopped; ask for fewer levels, smaller pages or a shorter period.",
				cause);
	}

}
