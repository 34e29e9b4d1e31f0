package org.multaqa.query.error;

/**
 * Thrown when the database has stopped after it could not write to its disk. It stays
 * stopped until it is started again.
 */
public final class DatabaseStopped extends ClientException {

	public DatabaseStopped(Throwable cause) {
		super(ErrorCode.UNAVAILABLE,
				"The database could not write to its disk and has stopped; free some space in the data directory, then start again: what was reported as loaded is kept.",
				cause);
	}

}
