package org.multaqa.intake.read;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.record.IncomingRecord;
import org.multaqa.intake.record.Remark;
import org.multaqa.intake.record.UnresolvedRecord;

/**
 * A record that was checked against the schema and read, but is not yet validated.
 *
 * @param incomingRecord the record as received
 * @param unresolvedRecord the record as read, or {@code null} if it does not match the
 * schema
 * @param problems the problems found so far
 */
public record CheckedRecord(IncomingRecord incomingRecord, @Nullable UnresolvedRecord unresolvedRecord,
		List<Problem> problems) {

	public CheckedRecord {
		problems = List.copyOf(problems);
	}

	public boolean isReadable() {
		return this.unresolvedRecord != null && this.problems.isEmpty();
	}

	RecordOutcome refused(List<Problem> found, List<Remark> remarks) {
		return RecordOutcome.refused(this.incomingRecord.document(), this.incomingRecord.record(), found, remarks);
	}

}
