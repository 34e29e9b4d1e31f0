package org.multaqa.store.diff;

import java.util.List;

import org.multaqa.intake.graph.RecordChange;

/**
 * Records what a batch changes.
 */
public interface ChangeLog {

	/** Records nothing. */
	ChangeLog NONE = new ChangeLog() {

		@Override
		public void endFormer(List<RecordDiff> recordDiffs) {
			// nothing is recorded
		}

		@Override
		public void keep(List<RecordDiff> recordDiffs, List<RecordChange> recordChanges) {
			// nothing is recorded
		}

	};

	/** Records what the records said so far, before it is overwritten. */
	void endFormer(List<RecordDiff> recordDiffs);

	/** Records what the diffs changed. */
	void keep(List<RecordDiff> recordDiffs, List<RecordChange> recordChanges);

}
