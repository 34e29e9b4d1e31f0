package org.multaqa.imports.table;

import java.io.IOException;

import org.multaqa.imports.mapping.TableMapping;

/**
 * A file of a table as the input of an import.
 *
 * @param tableMapping the mapping of the table
 * @param file the file
 * @param rejectFile stores its rejected rows
 */
record TableInput(TableMapping tableMapping, TableFile file,
		RejectFile rejectFile) implements RecordOrigin.ImportInput {

	RecordOrigin origin(TextLine line) {
		return new RecordOrigin(this, line.number(), line.offset(), line.length());
	}

	@Override
	public String document(RecordOrigin origin) {
		return this.file.name();
	}

	@Override
	public boolean hasLines() {
		return true;
	}

	@Override
	public void reject(RecordOrigin origin, String reason) throws IOException {
		this.rejectFile.row(this.tableMapping, this.file, origin, reason);
	}

}
