package org.multaqa.export;

import java.io.IOException;
import java.io.OutputStream;

import org.multaqa.query.ExportFormat;

/** Writes the graph in one format. */
public interface GraphWriter {

	/**
	 * Writes all of it, and leaves the stream open.
	 * @throws IOException if the stream takes no more
	 */
	void write(GraphSource graphSource, OutputStream out) throws IOException;

	/**
	 * The rendering in a format that others know.
	 * @throws IllegalArgumentException for the dump, which is the store's own
	 */
	static GraphWriter in(ExportFormat format) {
		return switch (format) {
			case RECORDS -> new JsonLinesWriter();
			case CSV -> new SpreadsheetWriter();
			case GRAPHML -> new GraphMlWriter();
			case GEXF -> new GexfWriter();
			case JSONLD -> new JsonLdWriter();
			case DUMP -> throw new IllegalArgumentException("A dump is written by the store.");
		};
	}

}
