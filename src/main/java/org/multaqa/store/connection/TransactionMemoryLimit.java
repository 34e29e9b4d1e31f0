package org.multaqa.store.connection;

import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.memory.LocalMemoryTracker;

/**
 * Limits the memory of one transaction of the embedded database. The setting of the
 * database applies to all transactions alike, but one that writes many records needs far
 * more than a query of a reader may use.
 *
 * @param tracker the memory tracker of the transaction
 */
record TransactionMemoryLimit(LocalMemoryTracker tracker) implements AutoCloseable {

	/** Limits a transaction that has not run any query yet. */
	static TransactionMemoryLimit of(Transaction transaction, long bytes) {
		TransactionMemoryLimit limit = none(transaction);
		limit.tracker.setLimit(bytes);
		return limit;
	}

	/** Leaves a transaction to the setting of the database. */
	static TransactionMemoryLimit none(Transaction transaction) {
		return new TransactionMemoryLimit(
				(LocalMemoryTracker) ((InternalTransaction) transaction).kernelTransaction().memoryTracker());
	}

	/**
	 * Resets the limit, because the database reuses the tracker for its next transaction.
	 */
	@Override
	public void close() {
		this.tracker.setLimit(LocalMemoryTracker.NO_LIMIT);
	}

}
