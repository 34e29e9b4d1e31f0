package org.multaqa.store;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Does work again after a passing failure, waiting a little longer each time.
 *
 * @param times how often at most
 * @param passing which failures pass
 */
record Retries(int times, Predicate<RuntimeException> passing) {

	private static final long FIRST_PAUSE = 50;

	<T> T of(Supplier<T> work) {
		for (int attempt = 1;; attempt++) {
			try {
				return work.get();
			}
			catch (RuntimeException ex) {
				if (attempt >= this.times || !this.passing.test(ex)) {
					throw ex;
				}
				pause(attempt, ex);
			}
		}
	}

	private static void pause(int attempt, RuntimeException failure) {
		try {
			long longest = FIRST_PAUSE << Math.min(attempt, 6);
			Thread.sleep(ThreadLocalRandom.current().nextLong(longest / 2, longest));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw failure;
		}
	}

}
