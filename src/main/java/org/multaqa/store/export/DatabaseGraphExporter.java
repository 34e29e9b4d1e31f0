package org.multaqa.store.export;

import java.io.IOException;
import java.io.OutputStream;

import org.multaqa.export.GraphWriter;
import org.multaqa.query.ExportFormat;
import org.multaqa.query.GraphExporter;
import org.multaqa.store.connection.Database;
import org.springframework.stereotype.Component;

/**
 * Exports the graph: the dump as it is stored, all other formats through a renderer.
 */
@Component
public class DatabaseGraphExporter implements GraphExporter {

	private final Database database;

	public DatabaseGraphExporter(Database database) {
		this.database = database;
	}

	@Override
	public void write(ExportFormat format, OutputStream out) throws IOException {
		if (format == ExportFormat.DUMP) {
			new GraphDumpWriter(this.database).writeTo(out);
		}
		else {
			GraphWriter.in(format).write(new DatabaseGraphSource(this.database), out);
		}
	}

}
