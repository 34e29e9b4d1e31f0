package org.multaqa.imports.standard;

import java.io.IOException;

/** Imports a published standard format, without a mapping file. */
public interface FormatImporter {

	/** Reads the file and writes the records. */
	void run() throws IOException;

}
