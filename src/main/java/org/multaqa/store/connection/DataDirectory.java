package org.multaqa.store.connection;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The data directory before a database is opened in it.
 *
 * @param path the path of the directory
 */
public record DataDirectory(Path path) {

	/**
	 * Creates the directory if it is missing, and checks that it can be written.
	 * @throws StartupException if it cannot be used
	 */
	public void prepare() {
		try {
			Files.createDirectories(this.path);
			Files.delete(Files.createTempFile(this.path, "writable", null));
		}
		catch (FileAlreadyExistsException ex) {
			throw new StartupException(
					"The data directory %s is a file; name a directory with --multaqa.data=DIR.".formatted(this.path),
					ex);
		}
		catch (IOException ex) {
			throw new StartupException((Files.isDirectory(this.path)
					? "The data directory %s cannot be written; give the user who runs this access to it, or name another with --multaqa.data=DIR."
					: "The data directory %s cannot be created; name one that can with --multaqa.data=DIR.")
				.formatted(this.path), ex);
		}
	}

	/**
	 * The error that another process has opened the database, with what to do about it.
	 */
	StartupException inUse(Throwable cause) {
		String server = server().map(" (the server at %s)"::formatted).orElse("");
		return new StartupException(
				"The data in %s is in use by another process%s; stop that one, name another directory with --multaqa.data=DIR, or load into the running server with load --server %s FILE."
					.formatted(this.path, server, server().orElse("URL")),
				cause);
	}

	StartupException unreadable(Throwable cause) {
		return new StartupException(
				"The data in %s cannot be opened (%s): a newer version wrote it, or it is damaged; restore a copy of it, or move it away to start with an empty graph; more is in %s."
					.formatted(this.path, brief(cause), this.path.resolve("logs").resolve("debug.log")),
				cause);
	}

	private Optional<String> server() {
		try {
			return Files.readAllLines(this.path.resolve("server")).stream().findFirst();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/** The innermost message, on one line without a full stop. */
	private static String brief(Throwable cause) {
		Throwable innermost = cause;
		while (innermost.getCause() != null) {
			innermost = innermost.getCause();
		}
		String message = String.valueOf(innermost.getMessage()).strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
		return (message.length() > 160) ? message.substring(0, 160) + "…" : message;
	}

}
