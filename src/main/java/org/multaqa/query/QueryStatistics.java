package org.multaqa.query;

import java.util.concurrent.atomic.LongAdder;

/**
 * What the database was given to do since the application started.
 */
public final class QueryStatistics {

	private final LongAdder reads = new LongAdder();

	private final LongAdder writes = new LongAdder();

	private final LongAdder readNanos = new LongAdder();

	private final LongAdder writeNanos = new LongAdder();

	private final LongAdder failures = new LongAdder();

	/** Adds a statement that reads. */
	public void read(long nanos) {
		this.reads.increment();
		this.readNanos.add(nanos);
	}

	/** Adds a transaction that writes. */
	public void write(long nanos) {
		this.writes.increment();
		this.writeNanos.add(nanos);
	}

	/** Adds a statement or transaction that failed for good. */
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
