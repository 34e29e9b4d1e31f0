package org.multaqa.query;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The whole graph as text, in one order only, so that two graphs are the same exactly if
 * their dumps are the same bytes.
 */
public interface Dump {

	/**
	 * Writes all of it, and leaves the stream open.
	 * @throws IOException if the stream takes no more
	 */
	void writeTo(OutputStream out) throws IOException;

}
