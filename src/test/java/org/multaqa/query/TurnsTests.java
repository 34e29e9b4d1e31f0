package org.multaqa.query;

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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TurnsTests {

	private static final Duration LONG = Duration.ofMinutes(1);

	@Test
	void oneClientDoesNotTakeWhatIsLeftForOthers() {
		Turns turns = new Turns("Too much", 2, 1, 0, LONG);

		turns.take("a");

		assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> turns.take("a"))
			.withMessage("Too much; ask again in 2 seconds.");
		turns.take("b");
		assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> turns.take("c"));
	}

	@Test
	void aTurnThatIsOverIsFreeAndEndsOnce() {
		Turns turns = new Turns("Too much", 1, 1, 0, LONG);
		Turns.Turn turn = turns.take("a");
		turn.close();
		turn.close();

		Turns.Turn next = turns.take("b");

		assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> turns.take("a"));
		next.close();
		assertThat(turns.taken()).isZero();
	}

	@Test
	void whoeverWaitsTooLongIsRefusedAndLeavesNothingBehind() {
		Turns turns = new Turns("Too much", 1, 1, 5, Duration.ofMillis(20));
		Turns.Turn turn = turns.take("a");

		assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> turns.take("b"));

		turn.close();
		turns.take("c").close();
		assertThat(turns.taken()).isZero();
	}

	@Test
	void clientsTakeTurnsHoweverManyOfOneWait() throws Exception {
		Turns turns = new Turns("Too much", 1, 1, 10, LONG);
		List<String> order = new CopyOnWriteArrayList<>();
		ExecutorService threads = Executors.newCachedThreadPool();
		Turns.Turn first = turns.take("greedy");
		List<Future<?>> all = new ArrayList<>();
		for (String client : List.of("greedy", "greedy", "greedy", "other")) {
			CountDownLatch begins = new CountDownLatch(1);
			all.add(threads.submit(() -> {
				begins.countDown();
				Turns.Turn turn = turns.take(client);
				order.add(client);
				turn.close();
			}));
			begins.await();
			await(turns, all.size());
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
		Turns turns = new Turns("Too much", 3, 2, 100, LONG);
		AtomicInteger underWay = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		ExecutorService threads = Executors.newFixedThreadPool(16);
		List<CompletableFuture<Void>> all = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			String client = "client " + i % 5;
			all.add(CompletableFuture.runAsync(() -> {
				Turns.Turn turn = turns.take(client);
				most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
				Thread.yield();
				underWay.decrementAndGet();
				turn.close();
			}, threads));
		}

		all.forEach(CompletableFuture::join);

		assertThat(most.get()).isBetween(1, 3);
		assertThat(turns.taken()).isZero();
		threads.shutdown();
	}

	/** Until so many wait, lest they come in another order. */
	private static void await(Turns turns, int count) {
		while (turns.waiting() < count) {
			Thread.onSpinWait();
		}
	}

}
