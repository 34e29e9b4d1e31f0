package org.multaqa.query.limit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.multaqa.query.error.ServerOverloaded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FairSemaphoreTests {

	private static final Duration LONG = Duration.ofMinutes(1);

	@Test
	void oneClientDoesNotTakeWhatIsLeftForOthers() {
		FairSemaphore fairSemaphore = new FairSemaphore("Too much", 2, 1, 0, LONG);

		fairSemaphore.take("a");

		assertThatExceptionOfType(ServerOverloaded.class).isThrownBy(() -> fairSemaphore.take("a"))
			.withMessage("Too much; ask again in 2 seconds.");
		fairSemaphore.take("b");
		assertThatExceptionOfType(ServerOverloaded.class).isThrownBy(() -> fairSemaphore.take("c"));
	}

	@Test
	void aTurnThatIsOverIsFreeAndEndsOnce() {
		FairSemaphore fairSemaphore = new FairSemaphore("Too much", 1, 1, 0, LONG);
		FairSemaphore.Turn turn = fairSemaphore.take("a");
		turn.close();
		turn.close();

		FairSemaphore.Turn next = fairSemaphore.take("b");

		assertThatExceptionOfType(ServerOverloaded.class).isThrownBy(() -> fairSemaphore.take("a"));
		next.close();
		assertThat(fairSemaphore.taken()).isZero();
	}

	@Test
	void whoeverWaitsTooLongIsRefusedAndLeavesNothingBehind() {
		FairSemaphore fairSemaphore = new FairSemaphore("Too much", 1, 1, 5, Duration.ofMillis(20));
		FairSemaphore.Turn turn = fairSemaphore.take("a");

		assertThatExceptionOfType(ServerOverloaded.class).isThrownBy(() -> fairSemaphore.take("b"));

		turn.close();
		fairSemaphore.take("c").close();
		assertThat(fairSemaphore.taken()).isZero();
	}

	@Test
	void clientsTakeTurnsHoweverManyOfOneWait() throws Exception {
		FairSemaphore fairSemaphore = new FairSemaphore("Too much", 1, 1, 10, LONG);
		List<String> order = new CopyOnWriteArrayList<>();
		ExecutorService threads = Executors.newCachedThreadPool();
		FairSemaphore.Turn first = fairSemaphore.take("greedy");
		List<Future<?>> all = new ArrayList<>();
		for (String client : List.of("greedy", "greedy", "greedy", "other")) {
			CountDownLatch begins = new CountDownLatch(1);
			all.add(threads.submit(() -> {
				begins.countDown();
				FairSemaphore.Turn turn = fairSemaphore.take(client);
				order.add(client);
				turn.close();
			}));
			begins.await();
			await(fairSemaphore, all.size());
		}

		first.close();
		for (Future<?> one : all) {
			one.get();
		}

		assertThat(order).hasSize(4);
		assertThat(order.subList(0, 2)).containsExactlyInAnyOrder("greedy", "other");
		threads.shutdown();
	}

	@Test
	void neverMoreThanAllowedAreUnderWay() {
		FairSemaphore fairSemaphore = new FairSemaphore("Too much", 3, 2, 100, LONG);
		AtomicInteger underWay = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		ExecutorService threads = Executors.newFixedThreadPool(16);
		List<CompletableFuture<Void>> all = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			String client = "client " + i % 5;
			all.add(CompletableFuture.runAsync(() -> {
				FairSemaphore.Turn turn = fairSemaphore.take(client);
				most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
				Thread.yield();
				underWay.decrementAndGet();
				turn.close();
			}, threads));
		}

		all.forEach(CompletableFuture::join);

		assertThat(most.get()).isBetween(1, 3);
		assertThat(fairSemaphore.taken()).isZero();
		threads.shutdown();
	}

	/** Until so many wait, lest they come in another order. */
	private static void await(FairSemaphore fairSemaphore, int count) {
		while (fairSemaphore.waiting() < count) {
			Thread.onSpinWait();
		}
	}

}
