package org.multaqa.imports;

import java.io.IOException;

/**
 * A file of FollowTheMoneyImporter entities, of whose lines records are made.
 *
 * @param file the file
 * @param rejectFile what keeps its rejected lines
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
