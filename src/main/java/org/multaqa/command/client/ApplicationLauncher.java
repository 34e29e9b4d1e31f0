package org.multaqa.command.client;

import java.nio.file.Path;
import java.util.List;

import org.multaqa.command.line.CommandException;
import org.multaqa.intake.document.Document;

/**
 * Starts the application for a command, with or without a web server.
 */
public interface ApplicationLauncher {

	/**
	 * Starts the web server, and returns when it accepts requests.
	 * @param properties such as {@code --server.port=8081}
	 */
	void serve(List<String> properties);

	/**
	 * Starts the application without a web server, on the database of the properties.
	 * @throws CommandException if the database cannot be reached or started
	 */
	LoadClient open(List<String> properties);

	/**
	 * Restores a backup into the empty database of the properties.
	 * @return what was restored, as a sentence
	 * @throws CommandException if the file is not a backup, the database is not empty, or
	 * it cannot be reached or started
	 */
	String restore(List<String> properties, Path backup);

	/** The records that are bundled with the application, not loaded; by default none. */
	default List<Document> bundledRecords() {
		return List.of();
	}

	/** The version of the application. */
	String version();

}
