package org.multaqa.query;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Exports the whole graph in a fixed order: equal graphs give equal bytes.
 */
public interface GraphExporter {

	/**
	 * Writes the export piece by piece, and leaves the stream open. If an exception is
	 * thrown, what was written until then is not an export.
	 * @throws IOException if the stream cannot be written
	 */
	void write(ExportFormat format, OutputStream out) throws IOException;

}
