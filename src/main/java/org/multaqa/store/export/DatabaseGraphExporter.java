package org.multaqa.store.export;

import java.io.IOException;
import java.io.OutputStream;

import org.multaqa.export.GraphWriter;
import org.multaqa.query.ExportFormat;
import org.multaqa.query.GraphExporter;
import org.multaqa.store.backup.BackupWriter;
import org.multaqa.store.connection.Database;
import org.springframework.stereotype.Component;

/**
 * Exports the graph: the dump as it is stored, a backup with its history, all other
 * formats through a renderer.
 */
@Component
public class DatabaseGraphExporter implements GraphExporter {

	private final Database database;

	public DatabaseGraphExporter(Database database) {
		this.database = database;
	}

	@Override
	public void write(ExportFormat format, OutputStream out) throws IOException {
		switch (format) {
			case DUMP -> new GraphDumpWriter(this.database).writeTo(out);
			case BACKUP -> new BackupWriter(this.database).writeTo(out);
			default -> GraphWriter.in(format).write(new DatabaseGraphSource(this.database), out);
		}
	}

}
