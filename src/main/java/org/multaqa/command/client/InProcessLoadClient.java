package org.multaqa.command.client;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.multaqa.command.line.CommandInvocation;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.report.LoadReport;
import org.multaqa.query.ExportFormat;
import org.multaqa.query.GraphExporter;

/**
 * Loads and exports in this process.
 */
public final class InProcessLoadClient implements LoadClient {

	private final LoadOperations loadOperations;

	private final GraphExporter graphExporter;

	private final Runnable closing;

	/**
	 * Creates a client.
	 * @param loadOperations loads, deletes and drafts
	 * @param graphExporter exports the graph
	 * @param closing stops the application
	 */
	public InProcessLoadClient(LoadOperations loadOperations, GraphExporter graphExporter, Runnable closing) {
		this.loadOperations = loadOperations;
		this.graphExporter = graphExporter;
		this.closing = closing;
	}

	@Override
	public void load(List<Document> documents, boolean dryRun, LoadListener loadListener) {
		this.loadOperations.load(new Iterator<>() {

			private final Iterator<Document> left = documents.iterator();

			@Override
			public boolean hasNext() {
				return this.left.hasNext();
			}

			@Override
			public Document next() {
				Document document = this.left.next();
				loadListener.begun(document);
				return document;
			}

		}, dryRun, loadListener::done);
	}

	@Override
	public LoadReport remove(List<String> records, boolean dryRun) {
		return this.loadOperations.remove(records, dryRun);
	}

	@Override
	public String draft(String text, CommandInvocation.DraftOptions draftOptions) {
		return this.loadOperations.draft(text, draftOptions);
	}

	@Override
	public void export(ExportFormat format, OutputStream out) throws IOException {
		this.graphExporter.write(format, out);
	}

	@Override
	public void close() {
		this.closing.run();
	}

	/**
	 * The operations of loading.
	 */
	public interface LoadOperations {

		/**
		 * Validates the records in the documents, and loads them unless it is a dry run.
		 */
		void load(Iterator<Document> documents, boolean dryRun, Consumer<RecordOutcome> listener);

		/** Deletes records, unless it is a dry run. */
		LoadReport remove(List<String> records, boolean dryRun);

		/** Drafts a record of a text. */
		String draft(String text, CommandInvocation.DraftOptions draftOptions);

	}

}
