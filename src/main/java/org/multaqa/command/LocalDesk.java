package org.multaqa.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.multaqa.intake.Outcome;
import org.multaqa.intake.Report;
import org.multaqa.intake.document.Document;
import org.multaqa.query.ExportFormat;
import org.multaqa.query.Exports;

/** The loading desk of this very process. */
public final class LocalDesk implements Desk {

	private final Loading loading;

	private final Exports exports;

	private final Runnable closing;

	/**
	 * A desk for as long as the application around it runs.
	 * @param loading the loading desk
	 * @param exports writes the graph down
	 * @param closing stops the application
	 */
	public LocalDesk(Loading loading, Exports exports, Runnable closing) {
		this.loading = loading;
		this.exports = exports;
		this.closing = closing;
	}

	@Override
	public void load(List<Document> documents, boolean dryRun, Watcher watcher) {
		this.loading.load(new Iterator<>() {

			private final Iterator<Document> left = documents.iterator();

			@Override
			public boolean hasNext() {
				return this.left.hasNext();
			}

			@Override
			public Document next() {
				Document document = this.left.next();
				watcher.begun(document);
				return document;
			}

		}, dryRun, watcher::done);
	}

	@Override
	public Report remove(List<String> records, boolean dryRun) {
		return this.loading.remove(records, dryRun);
	}

	@Override
	public void export(ExportFormat format, OutputStream out) throws IOException {
		this.exports.write(format, out);
	}

	@Override
	public void close() {
		this.closing.run();
	}

	/** What the loading desk does. */
	public interface Loading {

		/** Has the records in the documents judged, and unless dry run take effect. */
		void load(Iterator<Document> documents, boolean dryRun, Consumer<Outcome> listener);

		/** Has records taken back, unless dry run. */
		Report remove(List<String> records, boolean dryRun);

	}

}
