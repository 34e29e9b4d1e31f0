package org.multaqa.export;

import java.io.IOException;
import java.io.OutputStream;

import org.multaqa.query.ExportFormat;

/** Writes the graph in one format. */
public interface Rendering {

	/**
	 * Writes all of it, and leaves the stream open.
	 * @throws IOException if the stream takes no more
	 */
	void write(Contents contents, OutputStream out) throws IOException;

	/**
	 * The rendering in a format that others know.
	 * @throws IllegalArgumentException for the dump, which is the store's own
	 */
	static Rendering in(ExportFormat format) {
		return switch (format) {
			case RECORDS -> new RecordLines();
			case CSV -> new SpreadsheetTables();
			case GRAPHML -> new GraphMl();
			case GEXF -> new Gexf();
			case JSONLD -> new LinkedData();
			case DUMP -> throw new IllegalArgumentException("A dump is written by the store.");
		};
	}

}
