package org.multaqa.command.client;

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

	/** The records that are bundled with the application, not loaded; by default none. */
	default List<Document> bundledRecords() {
		return List.of();
	}

	/** The version of the application. */
	String version();

}
