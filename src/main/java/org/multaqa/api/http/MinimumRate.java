package org.multaqa.api.http;

import java.io.IOException;
import java.util.function.LongSupplier;

/**
 * Sees that a stream does not hold a thread for ever: whoever sends or receives must keep
 * up some pace, however long the whole of it takes.
 */
public final class MinimumRate {

	/** So slow is no line and no program that means well. */
	private static final long BYTES_A_SECOND = 1000;

	private static final long GRACE_NANOS = 20_000_000_000L;

	private static final double NANOS_A_SECOND = 1e9;

	private final LongSupplier clock;

	private long waited;

	private long bytes;

	MinimumRate() {
		this(System::nanoTime);
	}

	/**
	 * @param clock in nanoseconds
	 */
	MinimumRate(LongSupplier clock) {
		this.clock = clock;
	}

	/**
	 * Passes bytes on, and counts how long the other side took for them.
	 * @param passing returns how many there were, or less than 0 at the end
	 * @throws TooSlow if the other side does not keep up the pace
	 */
	int of(Passing passing) throws IOException {
		long start = this.clock.getAsLong();
		int count = passing.pass();
		this.waited += this.clock.getAsLong() - start;
		this.bytes += Math.max(0, count);
		if (count >= 0 && this.waited > GRACE_NANOS
				&& this.bytes < (this.waited - GRACE_NANOS) / NANOS_A_SECOND * BYTES_A_SECOND) {
			throw new TooSlow();
		}
		return count;
	}

	/** Passes bytes on. */
	interface Passing {

		int pass() throws IOException;

	}

	/** The other side is too slow. */
	public static final class TooSlow extends IOException {

		TooSlow() {
			super("The other side takes or gives less than %s bytes a second.".formatted(BYTES_A_SECOND));
		}

	}

}
