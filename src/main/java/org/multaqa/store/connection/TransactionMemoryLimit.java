package org.multaqa.store.connection;

import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.memory.LocalMemoryTracker;

/**
 * How much memory one transaction of the embedded database may hold. The database's own
 * setting is for all transactions alike, and one that writes many records needs far more
 * than a question may.
 *
 * @param tracker the database's count of what the transaction holds
 */
record TransactionMemoryLimit(LocalMemoryTracker tracker) implements AutoCloseable {

	/** Limits a transaction, which has not run anything yet. */
	static TransactionMemoryLimit of(Transaction transaction, long bytes) {
		TransactionMemoryLimit limit = none(transaction);
		limit.tracker.setLimit(bytes);
		return limit;
	}

	/** Leaves a transaction to the database's own settings. */
	static TransactionMemoryLimit none(Transaction transaction) {
		return new TransactionMemoryLimit(
				(LocalMemoryTracker) ((InternalTransaction) transaction).kernelTransaction().memoryTracker());
	}

	/** The database counts its next transaction with the same tracker. */
	@Override
	public void close() {
		this.tracker.setLimit(LocalMemoryTracker.NO_LIMIT);
	}

}
