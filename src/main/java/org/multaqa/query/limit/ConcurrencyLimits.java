package org.multaqa.query.limit;

import java.time.Duration;
import java.util.stream.IntStream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits on what runs at once, so that expensive requests of one client do not block
 * other clients. A client is an address from which requests come.
 *
 * @param requestsPerClient the most concurrent requests of one client
 * @param ratePerClient the most requests a second of one client in the long run; 0 for no
 * limit
 * @param burstPerClient the most requests at once of a client that was idle
 * @param analyses the most concurrent expensive operations
 * @param analysesPerClient those of one client
 * @param exports the most concurrent exports of the whole graph
 * @param exportsPerClient those of one client
 * @param plans the most concurrent Cypher queries that the database has not planned
 * before
 * @param plansPerClient those of one client
 * @param waiting the most requests of one client that wait for each of these, except for
 * exports
 * @param patience the longest time that a request waits
 */
@ConfigurationProperties("multaqa.concurrent")
public record ConcurrencyLimits(@DefaultValue("100") int requestsPerClient, @DefaultValue("0") int ratePerClient,
		@DefaultValue("100") int burstPerClient, @DefaultValue("4") int analyses,
		@DefaultValue("2") int analysesPerClient, @DefaultValue("4") int exports,
		@DefaultValue("2") int exportsPerClient, @DefaultValue("2") int plans, @DefaultValue("1") int plansPerClient,
		@DefaultValue("100") int waiting, @DefaultValue("10s") Duration patience) {

	/** The default values of the properties. */
	public static final ConcurrencyLimits DEFAULT = new ConcurrencyLimits(100, 0, 100, 4, 2, 4, 2, 2, 1, 100,
			Duration.ofSeconds(10));

	public ConcurrencyLimits {
		IntStream
			.of(requestsPerClient, burstPerClient, analyses, analysesPerClient, exports, exportsPerClient, plans,
					plansPerClient, waiting)
			.filter((limit) -> limit < 1)
			.findAny()
			.ifPresent((limit) -> {
				throw new IllegalArgumentException(
						"A limit under multaqa.concurrent is %s; give a number of at least 1.".formatted(limit));
			});
		if (ratePerClient < 0) {
			throw new IllegalArgumentException(
					"multaqa.concurrent.rate-per-client is negative; give a number of requests a second, or 0 for any number.");
		}
		if (patience.isNegative()) {
			throw new IllegalArgumentException("multaqa.concurrent.patience is negative; give a time such as 10s.");
		}
	}

	/** The semaphore for expensive operations. */
	public FairSemaphore analysisTurns() {
		return new FairSemaphore("Too many expensive operations are running", this.analyses, this.analysesPerClient,
				this.waiting, this.patience);
	}

	/** The semaphore for planning Cypher queries. */
	public FairSemaphore planTurns() {
		return new FairSemaphore("Too many new documents are being prepared", this.plans, this.plansPerClient,
				this.waiting, this.patience);
	}

	/**
	 * The semaphore for exports. Requests do not wait for it, because exports take long.
	 */
	public FairSemaphore exportTurns() {
		return new FairSemaphore("Too many exports are running", this.exports, this.exportsPerClient, 0, Duration.ZERO);
	}

	/** The rate limiter of requests. */
	public RateLimiter requestRate() {
		return new RateLimiter(this.ratePerClient, this.burstPerClient, System::nanoTime);
	}

	/**
	 * The semaphore for all requests. Requests do not wait for it, because each would
	 * hold a thread.
	 */
	public FairSemaphore requestTurns() {
		return new FairSemaphore("Too many requests from this address are running", Integer.MAX_VALUE,
				this.requestsPerClient, 0, Duration.ZERO);
	}

}
