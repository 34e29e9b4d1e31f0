package org.multaqa.export;

import java.io.IOException;
import java.io.OutputStream;

import org.multaqa.export.view.GraphSource;
import org.multaqa.query.ExportFormat;

/** Writes the graph in one format. */
public interface GraphWriter {

	/**
	 * Writes the whole graph, and leaves the stream open.
	 * @throws IOException if the stream cannot be written
	 */
	void write(GraphSource graphSource, OutputStream out) throws IOException;

	/**
	 * The writer for a format.
	 * @throws IllegalArgumentException for dumps and backups, which the store writes
	 * itself
	 */
	static GraphWriter in(ExportFormat format) {
		return switch (format) {
			case RECORDS -> new JsonLinesWriter();
			case CSV -> new SpreadsheetWriter();
			case GRAPHML -> new GraphMlWriter();
			case GEXF -> new GexfWriter();
			case JSONLD -> new JsonLdWriter();
			case DUMP, BACKUP -> throw new IllegalArgumentException("The store writes dumps and backups.");
		};
	}

}
