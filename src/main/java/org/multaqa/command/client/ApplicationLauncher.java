package org.multaqa.command.client;

import java.util.List;

import org.multaqa.command.line.CommandException;
import org.multaqa.intake.document.Document;

/** The application around the command line, started one way or the other. */
public interface ApplicationLauncher {

	/**
	 * Answers over HTTP, and returns when it does.
	 * @param properties such as {@code --server.port=8081}
	 */
	void serve(List<String> properties);

	/**
	 * Starts without a web server, on the database that the properties name.
	 * @throws CommandException if the database cannot be reached or started
	 */
	LoadClient open(List<String> properties);

	/** The records that come along with the application, not loaded; none unless said. */
	default List<Document> bundledRecords() {
		return List.of();
	}

	/** Which version this is. */
	String version();

}
