package org.multaqa.imports;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.SourceLocation;

/**
 * Where the records of a file of a known format go.
 *
 * @param out the records
 * @param rejectFile what cannot become one
 * @param importStatistics what is counted
 * @param source what every record names as its source
 * @param language of names, where the file does not say it
 * @param ids how ids are made
 * @param termIdentity of the file so far
 * @param stated which day the mapping says that an end of a period is, or {@code null}
 */
record RecordSink(RecordFileWriter out, RejectFile rejectFile, ImportStatistics importStatistics,
		Map<String, Object> source, String language, ImportedIds ids, TermIdentity termIdentity,
		@Nullable PeriodEndConvention stated) {

	/** Which day an end of a period is; as in records where nothing says otherwise. */
	PeriodEndConvention ends() {
		return (this.stated != null) ? this.stated : PeriodEndConvention.EXCLUSIVE;
	}

	RecordBuilder sketch(String kind, String id, String locator) {
		return new RecordBuilder(this.ids.record(kind, id), this.source, locator, this.termIdentity);
	}

	/**
	 * Writes a record, if it says something.
	 * @param from the entries of which it is made
	 */
	void write(RecordBuilder sketch, RecordOrigin... from) throws IOException {
		if (!sketch.isEmpty()) {
			this.out.write(sketch.record(), List.of(from));
			this.importStatistics.record();
		}
	}

	void reject(RecordOrigin origin, RowRejected why) throws IOException {
		this.importStatistics.reject(new SourceLocation(origin.document(), origin.line(), 0, "").toString(), why);
		origin.reject(why.reason());
	}

}
