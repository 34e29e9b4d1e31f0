package org.multaqa.command.line;

/** How a command ends, for the script that started it. */
public enum ExitCode {

	/** All is fine, or nothing had to change. */
	FINE,
	/** At least one record is refused, or waits; the others are loaded. */
	REFUSED,
	/** The command line cannot be understood, or names a file that is not there. */
	WRONG_USAGE,
	/** The server does not accept the token, or there was none. */
	NOT_ALLOWED,
	/** The server or the database cannot be reached or started. */
	UNREACHABLE,
	/** Something happened that nobody foresaw. */
	UNFORESEEN;

	/** The process's exit code. */
	public int code() {
		return ordinal();
	}

}
