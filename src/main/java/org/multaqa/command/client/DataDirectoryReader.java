package org.multaqa.command.client;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.multaqa.command.line.CommandException;
import org.multaqa.command.line.CommandInvocation;
import org.multaqa.command.line.ServerAddress;

/**
 * Reads the data directory before the application starts: the address of the server that
 * uses it, and its API token.
 *
 * @param path the path, whether or not it exists
 */
public record DataDirectoryReader(Path path) {

	static final String PROPERTY = "multaqa.data";

	/**
	 * The data directory that the application would use: from the arguments, else the
	 * system properties, else the environment.
	 */
	public static DataDirectoryReader of(CommandInvocation invocation, Map<String, String> environment) {
		String text = invocation.property(PROPERTY)
			.or(() -> Optional.ofNullable(System.getProperty(PROPERTY)))
			.or(() -> Optional.ofNullable(environment.get("MULTAQA_DATA")))
			.filter((value) -> !value.isBlank())
			.orElse("multaqa-data");
		try {
			return new DataDirectoryReader(Path.of(text));
		}
		catch (InvalidPathException ex) {
			throw CommandException.wrongUsage("--%s cannot be \"%s\", which is not a path: %s.", PROPERTY, text,
					ex.getReason());
		}
	}

	/** The address that the server which uses the directory has written there. */
	Optional<URI> server() {
		return line("server").flatMap((line) -> {
			try {
				return Optional.of(ServerAddress.parse(line));
			}
			catch (CommandException ex) {
				return Optional.empty();
			}
		});
	}

	Optional<String> token() {
		return line("token");
	}

	private Optional<String> line(String name) {
		try {
			return Files.readAllLines(this.path.resolve(name))
				.stream()
				.map(String::strip)
				.filter((line) -> !line.isEmpty())
				.findFirst();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

}
