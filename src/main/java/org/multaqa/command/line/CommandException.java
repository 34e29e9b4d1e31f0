package org.multaqa.command.line;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a command fails for a reason that its user can correct.
 */
public class CommandException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ExitCode exitCode;

	/**
	 * Creates the exception.
	 * @param exitCode the exit code of the command
	 * @param sentence what was found, what was expected, what to do
	 */
	public CommandException(ExitCode exitCode, String sentence) {
		this(exitCode, sentence, null);
	}

	public CommandException(ExitCode exitCode, String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
		this.exitCode = exitCode;
	}

	public static CommandException wrongUsage(String sentence, Object... values) {
		return new CommandException(ExitCode.WRONG_USAGE, sentence.formatted(values));
	}

	public ExitCode exit() {
		return this.exitCode;
	}

	/** The message for the user. */
	public String sentence() {
		return String.valueOf(getMessage());
	}

}
