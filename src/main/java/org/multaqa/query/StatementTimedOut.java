package org.multaqa.query;

/**
 * A statement that took longer than it may, and was cancelled in the database.
 */
public final class StatementTimedOut extends RuntimeException {

	public StatementTimedOut(Throwable cause) {
		super("The database took longer than the time allowed.", cause);
	}

}
