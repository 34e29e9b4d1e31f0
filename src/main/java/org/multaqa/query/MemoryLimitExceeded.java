package org.multaqa.query;

/**
 * A statement that needs more memory than one may take, and was stopped in the database.
 */
public final class MemoryLimitExceeded extends Refusal {

	public MemoryLimitExceeded(Throwable cause) {
		super(ErrorCode.TOO_DEAR,
				"The database needs more memory for this than one operation may take, and has stopped; ask for fewer levels, smaller pages or a shorter period.",
				cause);
	}

}
