package org.multaqa.command.line;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be asked for on the command line. */
public enum Command {

	/** Answer over HTTP until stopped; what happens when no command is named. */
	SERVE,
	/** Have records take effect. */
	LOAD,
	/** Judge records and write nothing. */
	CHECK,
	/** Take records back. */
	REMOVE,
	/** Turn what others publish into records, and have them take effect. */
	IMPORT,
	/** Propose a record of a text, or measure such drafts. */
	DRAFT,
	/** Write the whole graph down. */
	EXPORT,
	/** Say whether a running server is ready. */
	HEALTH,
	/** Create, list and revoke API tokens. */
	TOKEN,
	/** Explain the command line. */
	HELP,
	/** Say which version this is. */
	VERSION;

	/** What stands on the command line for it. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether files of records follow it. */
	boolean takesRecords() {
		return this == LOAD || this == CHECK;
	}

	/** The words that can be written, {@link #SERVE} having none. */
	static List<String> words() {
		return Arrays.stream(values()).filter((command) -> command != SERVE).map(Command::word).toList();
	}

	static Optional<Command> ofWord(String word) {
		return words().contains(word) ? Optional.of(valueOf(word.toUpperCase(Locale.ROOT))) : Optional.empty();
	}

}
