package org.multaqa.imports;

import java.io.IOException;

/** A format that others have agreed on, whose files become records without a mapping. */
interface FormatImporter {

	/** Reads the file and writes its records. */
	void run() throws IOException;

}
