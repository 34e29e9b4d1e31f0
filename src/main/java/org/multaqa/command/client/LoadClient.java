package org.multaqa.command.client;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.multaqa.command.line.CommandException;
import org.multaqa.command.line.CommandInvocation;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.report.LoadReport;
import org.multaqa.query.ExportFormat;

/**
 * Loads records and exports the graph, in this process or at a server.
 */
public interface LoadClient extends AutoCloseable {

	/**
	 * Validates the records in the documents, and loads them unless it is a dry run.
	 * @param loadListener is notified of each document and each outcome
	 * @throws CommandException if the server or database cannot be reached or refuses
	 * access
	 */
	void load(List<Document> documents, boolean dryRun, LoadListener loadListener);

	/**
	 * Deletes records, or with a dry run only reports what that would change.
	 * @param records the ids of the records
	 * @throws CommandException if the server or database cannot be reached or refuses
	 * access
	 */
	LoadReport remove(List<String> records, boolean dryRun);

	/**
	 * Drafts a record of a text, and writes nothing.
	 * @return the draft as YAML
	 * @throws CommandException if the server or database cannot be reached or refuses
	 * access
	 */
	String draft(String text, CommandInvocation.DraftOptions draftOptions);

	/**
	 * Exports the whole graph, and leaves the stream open.
	 * @throws IOException if the stream cannot be written
	 * @throws CommandException if the server or database cannot be reached or refuses
	 * access
	 */
	void export(ExportFormat format, OutputStream out) throws IOException;

	@Override
	void close();

	/**
	 * Is notified of a load while it runs.
	 */
	interface LoadListener {

		/** Called before a document is read. */
		void begun(Document document);

		/** Called when the outcome of a record is certain. */
		void done(RecordOutcome outcome);

	}

}
