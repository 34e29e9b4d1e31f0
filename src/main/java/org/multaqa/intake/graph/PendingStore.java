package org.multaqa.intake.graph;

import java.util.Collection;
import java.util.List;

/**
 * Stores pending records until a later load decides their ambiguous references.
 */
public interface PendingStore {

	/** Whether records may become pending; otherwise they are refused. */
	boolean isOpen();

	/** The pending records, in the order of their ids. */
	List<PendingRecord> records();

	/** Stores records; each replaces a pending record with the same id. */
	void put(Collection<PendingRecord> records);

	/** Deletes the pending records with these ids, if there are any. */
	void take(Collection<String> records);

	/** A view of this store that ignores changes, for a dry run. */
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
				// a dry run writes nothing
			}

			@Override
			public void take(Collection<String> records) {
				// a dry run writes nothing
			}

		};
	}

}
