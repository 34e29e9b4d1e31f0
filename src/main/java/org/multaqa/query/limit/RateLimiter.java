package org.multaqa.query.limit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

import org.multaqa.query.error.RateLimitExceeded;

/**
 * Limits the requests a second of each client with a token bucket.
 */
public final class RateLimiter {

	/**
	 * The number of clients that are remembered; beyond it, the one that was idle longest
	 * is dropped.
	 */
	private static final int MOST_CLIENTS = 10_000;

	private static final double NANOS = 1e9;

	private final double perSecond;

	private final double burst;

	private final LongSupplier clock;

	private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
			return size() > MOST_CLIENTS;
		}

	};

	/**
	 * @param perSecond the most requests a second of one client; 0 for no limit
	 * @param burst the most requests at once of a client that was idle
	 * @param clock a clock in nanoseconds, as {@link System#nanoTime()}
	 */
	RateLimiter(int perSecond, int burst, LongSupplier clock) {
		this.perSecond = perSecond;
		this.burst = burst;
		this.clock = clock;
	}

	/**
	 * Counts a request.
	 * @throws RateLimitExceeded if the client has sent too many
	 */
	public void begin(String client) {
		if (this.perSecond == 0) {
			return;
		}
		double wait = take(client, this.clock.getAsLong());
		if (wait > 0) {
			throw new RateLimitExceeded((int) Math.ceil(wait), (int) this.perSecond);
		}
	}

	/**
	 * Takes a token of a client; returns the seconds until there is one, or 0 if one was
	 * taken.
	 */
	private synchronized double take(String client, long now) {
		Bucket former = this.buckets.get(client);
		double left = (former != null)
				? Math.min(this.burst, former.left() + (now - former.at()) / NANOS * this.perSecond) : this.burst;
		double taken = (left >= 1) ? 1 : 0;
		this.buckets.put(client, new Bucket(left - taken, now));
		return (taken == 1) ? 0 : (1 - left) / this.perSecond;
	}

	/**
	 * The token bucket of a client.
	 *
	 * @param left the tokens left
	 * @param at the time of the last change, in nanoseconds
	 */
	private record Bucket(double left, long at) {

	}

}
