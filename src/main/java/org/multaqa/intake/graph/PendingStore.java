package org.multaqa.intake.graph;

import java.util.Collection;
import java.util.List;

/**
 * Where records wait that name what may be more than one thing, until something that is
 * loaded later decides which is meant.
 */
public interface PendingStore {

	/** Whether such records may wait; otherwise they are refused. */
	boolean isOpen();

	/** Those that wait, in the order of their ids. */
	List<PendingRecord> records();

	/** Has records wait, each in place of one with its id. */
	void put(Collection<PendingRecord> records);

	/** Takes records out, as far as they are there. */
	void take(Collection<String> records);

	/** The same, of which nothing is changed. */
	default PendingStore untouched() {
		PendingStore pendingStore = this;
		return new PendingStore() {

			@Override
			public boolean isOpen() {
				return pendingStore.isOpen();
			}

			@Override
			public List<PendingRecord> records() {
				return pendingStore.records();
			}

			@Override
			public void put(Collection<PendingRecord> records) {
				// it would
			}

			@Override
			public void take(Collection<String> records) {
				// it would
			}

		};
	}

}
