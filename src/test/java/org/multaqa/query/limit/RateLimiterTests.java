package org.multaqa.query.limit;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.query.error.RateLimitExceeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RateLimiterTests {

	private static final long SECOND = 1_000_000_000;

	private final AtomicLong now = new AtomicLong(-5 * SECOND);

	@Test
	void aClientThatWasQuietMayBeginManyAtOnceAndThenSoManyASecond() {
		RateLimiter rate = new RateLimiter(2, 5, this.now::get);

		assertThat(begun(rate, "a", 20)).isEqualTo(5);
		assertThat(begun(rate, "b", 20)).isEqualTo(5);
		this.now.addAndGet(SECOND);
		assertThat(begun(rate, "a", 20)).isEqualTo(2);
		this.now.addAndGet(100 * SECOND);
		assertThat(begun(rate, "a", 20)).isEqualTo(5);
	}

	@Test
	void refusalSaysWhenToAskAgain() {
		RateLimiter rate = new RateLimiter(1, 1, this.now::get);
		rate.begin("a");

		assertThatThrownBy(() -> rate.begin("a"))
			.hasMessage("This address sends more than the 1 requests a second that are allowed; ask again in 1 second.")
			.extracting((refusal) -> ((RateLimitExceeded) refusal).details().get("retryAfter"))
			.isEqualTo(1);
	}

	@Test
	void withoutARateAnyNumberMayBegin() {
		assertThat(begun(new RateLimiter(0, 1, this.now::get), "a", 10_000)).isEqualTo(10_000);
	}

	/** In no time may more begin than the burst and the rate allow for it. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void whateverTheTimesOfRequestsTheRateHolds(long seed) {
		Random random = new Random(seed);
		RateLimiter rate = new RateLimiter(3, 7, this.now::get);
		long start = this.now.get();
		int begun = 0;
		for (int i = 0; i < 2_000; i++) {
			begun += begun(rate, "a", random.nextInt(4));
			double seconds = (this.now.get() - start) / (double) SECOND;
			assertThat(begun).isLessThanOrEqualTo((int) Math.floor(7 + 3 * seconds + 1e-6));
			this.now.addAndGet((long) (random.nextDouble() * SECOND));
		}
		assertThat(begun).isGreaterThan(1_000);
	}

	private static int begun(RateLimiter rate, String client, int tries) {
		int begun = 0;
		for (int i = 0; i < tries; i++) {
			try {
				rate.begin(client);
				begun++;
			}
			catch (RateLimitExceeded ex) {
				// counted as not begun
			}
		}
		return begun;
	}

}
