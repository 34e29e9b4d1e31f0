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

/** Where records are handed in: in this process, or at a server. */
public interface LoadClient extends AutoCloseable {

	/**
	 * Has the records in the documents judged, and unless it is a dry run take effect.
	 * @param loadListener hears what is begun, and each outcome as soon as it is certain
	 * @throws CommandException if the desk cannot be reached or does not let this caller
	 * in
	 */
	void load(List<Document> documents, boolean dryRun, LoadListener loadListener);

	/**
	 * Takes records back, or with a dry run only says what that would change.
	 * @param records their ids
	 * @throws CommandException if the desk cannot be reached or does not let this caller
	 * in
	 */
	LoadReport remove(List<String> records, boolean dryRun);

	/**
	 * Proposes a record of a text, and writes nothing.
	 * @return the draft as YAML
	 * @throws CommandException if the desk cannot be reached or does not let this caller
	 * in
	 */
	String draft(String text, CommandInvocation.DraftOptions draftOptions);

	/**
	 * Writes the whole graph down, and leaves the stream open.
	 * @throws IOException if the stream takes no more
	 * @throws CommandException if the desk cannot be reached or does not let this caller
	 * in
	 */
	void export(ExportFormat format, OutputStream out) throws IOException;

	@Override
	void close();

	/** Hears of a load while it goes on. */
	interface LoadListener {

		/** The desk turns to a document. */
		void begun(Document document);

		/** It is certain what becomes of a record. */
		void done(RecordOutcome outcome);

	}

}
