package org.multaqa.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;

/**
 * Writes the details of an unexpected error to a file, and returns a message with an id
 * for the user.
 */
final class UnexpectedErrorLog {

	private static final String FILE = "failures.log";

	private UnexpectedErrorLog() {
	}

	/**
	 * Writes the details, beside the data if there is a data directory, and returns the
	 * message.
	 */
	static String sentence(Throwable failure, Path data) {
		String id = UUID.randomUUID().toString().substring(0, 8);
		StringWriter details = new StringWriter();
		failure.printStackTrace(new PrintWriter(details, true));
		Path log = (Files.isWritable(data) ? data : Path.of(System.getProperty("java.io.tmpdir")))
			.resolve(Files.isWritable(data) ? FILE : "multaqa-" + FILE);
		try {
			Files.writeString(log, "%s %s %s%n".formatted(Instant.now(), id, details), StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
			return "An unexpected error occurred (failure %s); the details are in %s.".formatted(id, log);
		}
		catch (IOException ex) {
			return "An unexpected error occurred (%s), and no log could be written at %s."
				.formatted(failure.getClass().getSimpleName(), log);
		}
	}

}
