package org.multaqa.imports.standard;

import java.io.IOException;

import org.multaqa.imports.table.RecordOrigin;
import org.multaqa.imports.table.RejectFile;
import org.multaqa.imports.table.TextLine;

/**
 * A file of FollowTheMoney entities as the input of an import.
 *
 * @param file the file
 * @param rejectFile stores its rejected lines
 */
record FtmInput(FtmFile file, RejectFile rejectFile) implements RecordOrigin.ImportInput {

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
		this.rejectFile.entry(this.file.name() + ":" + origin.number(), this.file.text(origin.offset()), reason);
	}

}
