package org.multaqa.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Says in one sentence why the embedded database does not start, and what to do.
 */
final class StoreTrouble {

	private StoreTrouble() {
	}

	static String sentence(Throwable failure, Path directory, @Nullable Integer boltPort) {
		if (among(failure, "FileLockException") || among(failure, "OverlappingFileLockException")) {
			return "Another process holds the data in %s%s; stop it, let it do the work (--server URL), or choose another directory with --multaqa.data=DIR."
				.formatted(directory, server(directory));
		}
		if (among(failure, "PortBindException") || among(failure, "BindException")) {
			return "The Bolt port %d is taken by another process; choose another with --multaqa.bolt-port=PORT or leave it out."
				.formatted(boltPort);
		}
		return "The data in %s cannot be opened (%s); restore it from a backup, or choose another directory with --multaqa.data=DIR and load the records again."
			.formatted(directory, rootCause(failure).getMessage());
	}

	private static boolean among(Throwable failure, String name) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause.getClass().getSimpleName().equals(name)) {
				return true;
			}
		}
		return false;
	}

	private static Throwable rootCause(Throwable failure) {
		Throwable cause = failure;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause;
	}

	private static String server(Path directory) {
		try {
			return " (it answers at %s)".formatted(Files.readString(directory.resolve("server")).strip());
		}
		catch (IOException ex) {
			return "";
		}
	}

}
