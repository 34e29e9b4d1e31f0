package org.multaqa.imports;

import java.io.IOException;
import java.util.Map;

/**
 * Where the records of a file of a known format go.
 *
 * @param out the records
 * @param rejects what cannot become one
 * @param tally what is counted
 * @param source what every record names as its source
 * @param language of names, where the file does not say it
 * @param ids how ids are made
 */
record StandardOutput(RecordLines out, Rejects rejects, Tally tally, Map<String, Object> source, String language,
		StandardIds ids) {

	RecordSketch sketch(String kind, String id, String locator) {
		return new RecordSketch(this.ids.record(kind, id), this.source, locator);
	}

	/** Writes a record, if it says something. */
	void write(RecordSketch sketch) throws IOException {
		if (!sketch.isEmpty()) {
			this.out.write(sketch.record());
			this.tally.record();
		}
	}

	void reject(String where, String entry, String reason) throws IOException {
		this.tally.reject(where, reason);
		this.rejects.entry(where, entry, reason);
	}

}
