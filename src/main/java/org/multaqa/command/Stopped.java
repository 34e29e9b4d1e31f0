package org.multaqa.command;

import org.jspecify.annotations.Nullable;

/** A command cannot go on, for a reason that its user can do something about. */
public class Stopped extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Exit exit;

	/**
	 * Stops with a sentence.
	 * @param exit how the command ends
	 * @param sentence what was found, what was expected, what to do
	 */
	public Stopped(Exit exit, String sentence) {
		this(exit, sentence, null);
	}

	public Stopped(Exit exit, String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
		this.exit = exit;
	}

	static Stopped wrongUsage(String sentence, Object... values) {
		return new Stopped(Exit.WRONG_USAGE, sentence.formatted(values));
	}

	public Exit exit() {
		return this.exit;
	}

	/** The sentence for the user. */
	public String sentence() {
		return String.valueOf(getMessage());
	}

}
