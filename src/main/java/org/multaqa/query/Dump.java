package org.multaqa.query;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes the whole graph down, always the same way for the same graph.
 */
public interface Dump {

	/**
	 * Writes one JSON object a line, in the order of ids, in UTF-8.
	 * @throws IOException where the stream does not take it
	 */
	void writeTo(OutputStream out) throws IOException;

}
