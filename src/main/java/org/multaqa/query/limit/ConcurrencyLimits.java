package org.multaqa.query.limit;

import java.time.Duration;
import java.util.stream.IntStream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may go on at once, so that what is dear leaves room for everybody else. A
 * client is an address from which requests come.
 *
 * @param requestsPerClient requests of one client under way
 * @param ratePerClient requests that one client may begin in a second in the long run; 0
 * for any number
 * @param burstPerClient requests that it may begin at once after it was quiet
 * @param analyses operations that read much
 * @param analysesPerClient those of one client
 * @param exports exports of the whole graph
 * @param exportsPerClient those of one client
 * @param plans statements that the database has not planned before
 * @param plansPerClient those of one client
 * @param waiting how many of one client wait for each of these, except for exports
 * @param patience how long one waits
 */
@ConfigurationProperties("multaqa.concurrent")
public record ConcurrencyLimits(@DefaultValue("100") int requestsPerClient, @DefaultValue("0") int ratePerClient,
		@DefaultValue("100") int burstPerClient, @DefaultValue("4") int analyses,
		@DefaultValue("2") int analysesPerClient, @DefaultValue("4") int exports,
		@DefaultValue("2") int exportsPerClient, @DefaultValue("2") int plans, @DefaultValue("1") int plansPerClient,
		@DefaultValue("100") int waiting, @DefaultValue("10s") Duration patience) {

	/** What holds where no property says otherwise. */
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

	/** Turns at operations that read much. */
	public FairSemaphore analysisTurns() {
		return new FairSemaphore("More operations that read much are asked for than can be answered at once",
				this.analyses, this.analysesPerClient, this.waiting, this.patience);
	}

	/** Turns at planning statements. */
	public FairSemaphore planTurns() {
		return new FairSemaphore("More new documents are asked than can be prepared at once", this.plans,
				this.plansPerClient, this.waiting, this.patience);
	}

	/** Turns at exports, for which nobody waits: they take long. */
	public FairSemaphore exportTurns() {
		return new FairSemaphore("More exports are asked for than can be written at once", this.exports,
				this.exportsPerClient, 0, Duration.ZERO);
	}

	/** How many requests a client may begin in a time. */
	public RateLimiter requestRate() {
		return new RateLimiter(this.ratePerClient, this.burstPerClient, System::nanoTime);
	}

	/** Turns at all requests, for which nobody waits: each would hold a thread. */
	public FairSemaphore requestTurns() {
		return new FairSemaphore("More requests come from this address than are answered at once", Integer.MAX_VALUE,
				this.requestsPerClient, 0, Duration.ZERO);
	}

}
