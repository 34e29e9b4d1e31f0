package org.multaqa.command.line;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The commands.
 */
public enum Command {

	/** Serve over HTTP until stopped; this is the default command. */
	SERVE,
	/** Load records. */
	LOAD,
	/** Validate records and write nothing. */
	CHECK,
	/** Delete records. */
	REMOVE,
	/** Turn the data of other publishers into records, and load them. */
	IMPORT,
	/** Draft a record of a text, or evaluate drafts. */
	DRAFT,
	/** Export the whole graph. */
	EXPORT,
	/** Restore a backup into an empty data directory. */
	RESTORE,
	/** Report whether a running server is ready. */
	HEALTH,
	/** Create, list and revoke API tokens. */
	TOKEN,
	/** Print the help text. */
	HELP,
	/** Print the version. */
	VERSION;

	/** The word for it on the command line. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether files with records follow it. */
	boolean takesRecords() {
		return this == LOAD || this == CHECK;
	}

	/** The words of all commands; {@link #SERVE} has none. */
	static List<String> words() {
		return Arrays.stream(values()).filter((command) -> command != SERVE).map(Command::word).toList();
	}

	static Optional<Command> ofWord(String word) {
		return words().contains(word) ? Optional.of(valueOf(word.toUpperCase(Locale.ROOT))) : Optional.empty();
	}

}
