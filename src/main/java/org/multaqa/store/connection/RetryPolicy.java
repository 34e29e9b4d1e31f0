package org.multaqa.store.connection;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import org.multaqa.query.error.DatabaseStopped;
import org.multaqa.query.error.DatabaseUnavailable;
import org.multaqa.query.error.MemoryLimitExceeded;
import org.multaqa.query.error.QueryTimedOut;
import org.multaqa.query.error.ServerOverloaded;

/**
 * Retries work after transient failures, with growing pauses, and translates permanent
 * failures to the exceptions of {@link Database}.
 *
 * @param patience the time since the first attempt after which there is no further one
 */
public record RetryPolicy(Duration patience) {

	static final RetryPolicy NONE = new RetryPolicy(Duration.ZERO);

	private static final long FIRST_PAUSE = 20;

	private static final long LONGEST_PAUSE = 2000;

	/**
	 * How long work is retried that waits for memory; it is short, because such work
	 * blocks other work.
	 */
	private static final Duration PATIENCE_UNDER_LOAD = Duration.ofSeconds(1);

	<T> T run(Supplier<T> work) {
		long start = System.nanoTime();
		for (long pause = FIRST_PAUSE;; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
			try {
				return work.get();
			}
			catch (RuntimeException ex) {
				DatabaseFailure failure = DatabaseFailure.of(ex);
				long spent = System.nanoTime() - start + Duration.ofMillis(pause).toNanos();
				if (!failure.passes() || spent > patience(failure).toNanos()) {
					throw translated(failure, ex);
				}
			}
			sleep(pause);
		}
	}

	private Duration patience(DatabaseFailure failure) {
		return (failure.kind() == DatabaseFailure.FailureKind.OVERLOADED
				&& this.patience.compareTo(PATIENCE_UNDER_LOAD) > 0) ? PATIENCE_UNDER_LOAD : this.patience;
	}

	private static RuntimeException translated(DatabaseFailure failure, RuntimeException ex) {
		return switch (failure.kind()) {
			case TIMED_OUT -> new QueryTimedOut(failure.cause());
			case TOO_LARGE -> new MemoryLimitExceeded(failure.cause());
			case OVERLOADED -> new ServerOverloaded(failure.cause());
			case PASSING -> new DatabaseUnavailable(failure.cause());
			case STOPPED -> new DatabaseStopped(failure.cause());
			case REFUSED -> new QueryFailed(failure.code(), failure.cause());
			case NOT_OF_THE_DATABASE -> ex;
		};
	}

	/**
	 * Waits for a random part of the pause, so that two transactions in conflict do not
	 * start again at the same moment.
	 */
	private static void sleep(long pause) {
		try {
			Thread.sleep(pause / 2 + ThreadLocalRandom.current().nextLong(pause));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DatabaseUnavailable(ex);
		}
	}

}
