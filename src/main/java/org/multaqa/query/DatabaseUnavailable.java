package org.multaqa.query;

/**
 * A database that does not answer, or goes on refusing what it usually does.
 */
public final class DatabaseUnavailable extends Refusal {

	public DatabaseUnavailable(Throwable cause) {
		super(ErrorCode.UNAVAILABLE, "The database does not answer at the moment; ask again in a little while.", cause);
	}

}
