package org.multaqa.query.limit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

import org.multaqa.query.error.RateLimitExceeded;

/**
 * Lets each client begin only so many requests a second in the long run, and so many at
 * once (a token bucket for each).
 */
public final class RateLimiter {

	/** Clients of whom something is known; who was quiet longest is forgotten first. */
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
	 * @param perSecond requests a second of one client; 0 for any number
	 * @param burst requests at once of a client that has been quiet
	 * @param clock nanoseconds, as {@link System#nanoTime()}
	 */
	RateLimiter(int perSecond, int burst, LongSupplier clock) {
		this.perSecond = perSecond;
		this.burst = burst;
		this.clock = clock;
	}

	/**
	 * Begins a request.
	 * @throws RateLimitExceeded if the client has begun too many
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

	/** Seconds until there is a request for the client; 0 where there was one. */
	private synchronized double take(String client, long now) {
		Bucket former = this.buckets.get(client);
		double left = (former != null)
				? Math.min(this.burst, former.left() + (now - former.at()) / NANOS * this.perSecond) : this.burst;
		double taken = (left >= 1) ? 1 : 0;
		this.buckets.put(client, new Bucket(left - taken, now));
		return (taken == 1) ? 0 : (1 - left) / this.perSecond;
	}

	/**
	 * What a client has left.
	 *
	 * @param left requests
	 * @param at when, in nanoseconds
	 */
	private record Bucket(double left, long at) {

	}

}
