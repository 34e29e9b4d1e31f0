package org.multaqa.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Every record on a line, as it can be loaded. */
final class RecordLines implements Rendering {

	@Override
	public void write(Contents contents, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		contents.records((record) -> {
			writer.write(record);
			writer.write('\n');
		});
		writer.flush();
	}

}
