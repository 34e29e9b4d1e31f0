package org.multaqa.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Problem;

/**
 * A record that is to be judged.
 *
 * @param incomingRecord as it was handed in
 * @param unresolvedRecord the record as read, or {@code null} where its shape does not
 * allow that
 * @param problems what is wrong with it so far
 */
record CheckedRecord(IncomingRecord incomingRecord, @Nullable UnresolvedRecord unresolvedRecord,
		List<Problem> problems) {

	CheckedRecord {
		problems = List.copyOf(problems);
	}

	boolean isReadable() {
		return this.unresolvedRecord != null && this.problems.isEmpty();
	}

	RecordOutcome refused(List<Problem> found, List<Remark> remarks) {
		return RecordOutcome.refused(this.incomingRecord.document(), this.incomingRecord.record(), found, remarks);
	}

}
