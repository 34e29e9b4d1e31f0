package org.multaqa.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.multaqa.intake.Outcome;
import org.multaqa.intake.Report;
import org.multaqa.intake.document.Document;
import org.multaqa.query.ExportFormat;

/** Where records are handed in: in this process, or at a server. */
public interface Desk extends AutoCloseable {

	/**
	 * Has the records in the documents judged, and unless it is a dry run take effect.
	 * @param watcher hears what is begun, and each outcome as soon as it is certain
	 * @throws Stopped if the desk cannot be reached or does not let this caller in
	 */
	void load(List<Document> documents, boolean dryRun, Watcher watcher);

	/**
	 * Takes records back, or with a dry run only says what that would change.
	 * @param records their ids
	 * @throws Stopped if the desk cannot be reached or does not let this caller in
	 */
	Report remove(List<String> records, boolean dryRun);

	/**
	 * Writes the whole graph down, and leaves the stream open.
	 * @throws IOException if the stream takes no more
	 * @throws Stopped if the desk cannot be reached or does not let this caller in
	 */
	void export(ExportFormat format, OutputStream out) throws IOException;

	@Override
	void close();

	/** Hears of a load while it goes on. */
	interface Watcher {

		/** The desk turns to a document. */
		void begun(Document document);

		/** It is certain what becomes of a record. */
		void done(Outcome outcome);

	}

}
