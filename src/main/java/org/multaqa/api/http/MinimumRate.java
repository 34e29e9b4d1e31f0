package org.multaqa.api.http;

import java.io.IOException;
import java.util.function.LongSupplier;

/**
 * Requires that a client sends or receives data at a minimum rate, so that a slow stream
 * does not hold a thread for ever. The total time is not limited.
 */
public final class MinimumRate {

	/** The lowest rate in bytes a second; honest connections and programs are faster. */
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
	 * @param clock a clock in nanoseconds
	 */
	MinimumRate(LongSupplier clock) {
		this.clock = clock;
	}

	/**
	 * Transfers bytes, and measures how long the client took for them.
	 * @param passing returns the number of bytes, or less than 0 at the end
	 * @throws TooSlow if the client is below the minimum rate
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

	/**
	 * Transfers bytes.
	 */
	interface Passing {

		int pass() throws IOException;

	}

	/**
	 * Thrown when the client is too slow.
	 */
	public static final class TooSlow extends IOException {

		TooSlow() {
			super("The other side takes or gives less than %s bytes a second.".formatted(BYTES_A_SECOND));
		}

	}

}
