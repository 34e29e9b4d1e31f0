package org.multaqa.imports;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Place;

/**
 * Where the records of a file of a known format go.
 *
 * @param out the records
 * @param rejects what cannot become one
 * @param tally what is counted
 * @param source what every record names as its source
 * @param language of names, where the file does not say it
 * @param ids how ids are made
 * @param terms of the file so far
 * @param stated which day the mapping says that an end of a period is, or {@code null}
 */
record StandardOutput(RecordLines out, Rejects rejects, Tally tally, Map<String, Object> source, String language,
		StandardIds ids, Terms terms, @Nullable PeriodEnd stated) {

	/** Which day an end of a period is; as in records where nothing says otherwise. */
	PeriodEnd ends() {
		return (this.stated != null) ? this.stated : PeriodEnd.EXCLUSIVE;
	}

	RecordSketch sketch(String kind, String id, String locator) {
		return new RecordSketch(this.ids.record(kind, id), this.source, locator, this.terms);
	}

	/**
	 * Writes a record, if it says something.
	 * @param from the entries of which it is made
	 */
	void write(RecordSketch sketch, Origin... from) throws IOException {
		if (!sketch.isEmpty()) {
			this.out.write(sketch.record(), List.of(from));
			this.tally.record();
		}
	}

	void reject(Origin origin, Rejected why) throws IOException {
		this.tally.reject(new Place(origin.document(), origin.line(), 0, "").toString(), why);
		origin.reject(why.reason());
	}

}
