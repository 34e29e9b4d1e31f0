package org.multaqa.store.diff;

import java.util.List;

import org.multaqa.intake.graph.RecordChange;

/**
 * Who is told what becomes of records, to remember it.
 */
public interface ChangeLog {

	/** Remembers nothing. */
	ChangeLog NONE = new ChangeLog() {

		@Override
		public void endFormer(List<RecordDiff> recordDiffs) {
			// nothing is remembered
		}

		@Override
		public void keep(List<RecordDiff> recordDiffs, List<RecordChange> recordChanges) {
			// nothing is remembered
		}

	};

	/** Keeps what the records said until now, before it is overwritten. */
	void endFormer(List<RecordDiff> recordDiffs);

	/** Keeps what the steps did. */
	void keep(List<RecordDiff> recordDiffs, List<RecordChange> recordChanges);

}
