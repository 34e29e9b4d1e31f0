package org.multaqa.imports;

import java.io.IOException;

/**
 * A file of FollowTheMoney entities, of whose lines records are made.
 *
 * @param file the file
 * @param rejects what keeps its rejected lines
 */
record FtmInput(FtmFile file, Rejects rejects) implements Origin.Input {

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
		this.rejects.entry(this.file.name() + ":" + origin.number(), this.file.text(origin.offset()), reason);
	}

}
