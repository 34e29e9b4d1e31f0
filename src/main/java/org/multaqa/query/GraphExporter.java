package org.multaqa.query;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The whole graph written down, in one order only: the same graph gives the same bytes.
 */
public interface GraphExporter {

	/**
	 * Writes all of it, piece by piece, and leaves the stream open. What was written when
	 * an exception comes is no export.
	 * @throws IOException if the stream takes no more
	 */
	void write(ExportFormat format, OutputStream out) throws IOException;

}
