package org.multaqa.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.multaqa.export.view.GraphSource;

/**
 * Writes one record on each line; the file can be loaded.
 */
final class JsonLinesWriter implements GraphWriter {

	@Override
	public void write(GraphSource graphSource, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		graphSource.records((record) -> {
			writer.write(record);
			writer.write('\n');
		});
		writer.flush();
	}

}
