package org.multaqa.command.line;

/**
 * The exit code of a command.
 */
public enum ExitCode {

	/** Everything succeeded, or nothing had to change. */
	FINE,
	/** At least one record is refused or pending; the others are loaded. */
	REFUSED,
	/** The command line is not valid, or names a file that does not exist. */
	WRONG_USAGE,
	/** The server did not accept the token, or there was none. */
	NOT_ALLOWED,
	/** The server or the database cannot be reached or started. */
	UNREACHABLE,
	/** An unexpected error. */
	UNFORESEEN;

	/** The number of the exit code. */
	public int code() {
		return ordinal();
	}

}
