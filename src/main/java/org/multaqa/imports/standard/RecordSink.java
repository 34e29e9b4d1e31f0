package org.multaqa.imports.standard;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.report.ImportStatistics;
import org.multaqa.imports.report.RowRejected;
import org.multaqa.imports.table.RecordFileWriter;
import org.multaqa.imports.table.RecordOrigin;
import org.multaqa.imports.table.RejectFile;
import org.multaqa.imports.text.PeriodEndConvention;
import org.multaqa.intake.document.SourceLocation;

/**
 * Writes the records of a file of a standard format.
 *
 * @param out writes the records
 * @param rejectFile stores rejected entries
 * @param importStatistics counts them
 * @param source the source of every record
 * @param language the language of names, if the file does not state it
 * @param ids derives ids
 * @param termIdentity the terms of the file so far
 * @param stated which day the end of a period is by the mapping, or {@code null}
 */
public record RecordSink(RecordFileWriter out, RejectFile rejectFile, ImportStatistics importStatistics,
		Map<String, Object> source, String language, ImportedIds ids, TermIdentity termIdentity,
		@Nullable PeriodEndConvention stated) {

	RecordBuilder sketch(String kind, String id, String locator) {
		return new RecordBuilder(this.ids.record(kind, id), this.source, locator, this.termIdentity);
	}

	/**
	 * Writes a record, unless it is empty.
	 * @param from the entries from which it is made
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
