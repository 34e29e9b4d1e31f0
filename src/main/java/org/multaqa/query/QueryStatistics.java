package org.multaqa.query;

import java.util.concurrent.atomic.LongAdder;

/**
 * Counts what the database was asked since the application started.
 */
public final class QueryStatistics {

	private final LongAdder reads = new LongAdder();

	private final LongAdder writes = new LongAdder();

	private final LongAdder readNanos = new LongAdder();

	private final LongAdder writeNanos = new LongAdder();

	private final LongAdder failures = new LongAdder();

	/** Counts a Cypher query that reads. */
	public void read(long nanos) {
		this.reads.increment();
		this.readNanos.add(nanos);
	}

	/** Counts a transaction that writes. */
	public void write(long nanos) {
		this.writes.increment();
		this.writeNanos.add(nanos);
	}

	/** Counts a query or transaction that failed after all retries. */
	public void failure() {
		this.failures.increment();
	}

	public long reads() {
		return this.reads.sum();
	}

	public long writes() {
		return this.writes.sum();
	}

	public long readNanos() {
		return this.readNanos.sum();
	}

	public long writeNanos() {
		return this.writeNanos.sum();
	}

	public long failures() {
		return this.failures.sum();
	}

}
