package org.multaqa.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.multaqa.command.client.LoadClient;
import org.multaqa.command.line.CommandException;
import org.multaqa.command.line.ExitCode;
import org.multaqa.command.output.TerminalText;
import org.multaqa.query.ExportFormat;

/**
 * Writes an export to standard output, or to a file that only exists when it is complete.
 */
final class ExportTarget {

	private final LoadClient loadClient;

	private final ExportFormat format;

	ExportTarget(LoadClient loadClient, ExportFormat format) {
		this.loadClient = loadClient;
		this.format = format;
	}

	void to(OutputStream out) {
		try {
			OutputStream buffered = new BufferedOutputStream(out, 65_536);
			this.loadClient.export(this.format, buffered);
			buffered.flush();
		}
		catch (IOException ex) {
			throw cannotWrite("standard output", ex);
		}
	}

	void to(Path file) {
		try {
			Path folder = file.toAbsolutePath().getParent();
			Path beside = Files.createTempFile(folder, file.getFileName() + ".", ".part");
			try {
				try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside), 65_536)) {
					this.loadClient.export(this.format, out);
				}
				Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			}
			finally {
				Files.deleteIfExists(beside);
			}
		}
		catch (IOException ex) {
			throw cannotWrite(file.toString(), ex);
		}
	}

	/** Refuses a path at which no file can be created, before anything is exported. */
	static void check(Path file) {
		Path folder = file.toAbsolutePath().getParent();
		if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
			throw CommandException.wrongUsage("%s cannot be written: it is %s.", file,
					Files.isDirectory(file) ? "a folder; name a file in it" : "in a folder that does not exist");
		}
	}

	private static CommandException cannotWrite(String where, IOException ex) {
		return new CommandException(ExitCode.WRONG_USAGE,
				"The export cannot be written to %s: %s.".formatted(where, reason(ex)), ex);
	}

	private static String reason(IOException ex) {
		return (ex instanceof java.nio.file.AccessDeniedException) ? "access is denied"
				: TerminalText.text(String.valueOf(ex.getMessage()));
	}

}
