package org.multaqa.query;

/**
 * A database that does not answer, or goes on refusing what it usually does.
 */
public final class DatabaseUnavailable extends RuntimeException {

	public DatabaseUnavailable(Throwable cause) {
		super("The database does not answer at the moment.", cause);
	}

}
