package org.multaqa.imports;

import java.io.IOException;

/**
 * A file of a table, whose rows records are made of.
 *
 * @param table as the mapping describes it
 * @param file the file
 * @param rejects what keeps its rejected rows
 */
record TableInput(Table table, TableFile file, Rejects rejects) implements Origin.Input {

	Origin origin(Line line) {
		return new Origin(this, line.number(), line.offset(), line.length());
	}

	@Override
	public String document(Origin origin) {
		return this.file.name();
	}

	@Override
	public boolean hasLines() {
		return true;
	}

	@Override
	public void reject(Origin origin, String reason) throws IOException {
		this.rejects.row(this.table, this.file, origin, reason);
	}

}
