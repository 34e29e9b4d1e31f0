package org.multaqa.imports;

import java.io.IOException;

/**
 * A file of a table, whose rows records are made of.
 *
 * @param tableMapping as the mapping describes it
 * @param file the file
 * @param rejectFile what keeps its rejected rows
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
