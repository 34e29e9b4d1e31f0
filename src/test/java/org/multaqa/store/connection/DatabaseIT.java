package org.multaqa.store.connection;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.multaqa.EachBackend;
import org.multaqa.RunningApplication;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.query.error.ClientDisconnected;
import org.multaqa.query.error.QueryTimedOut;
import org.multaqa.query.limit.RequestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@EachBackend
class DatabaseIT {

	private final Database database;

	private final Duration limit;

	DatabaseIT(RunningApplication multaqa) {
		this.database = multaqa.get(Database.class);
		this.limit = multaqa.get(DatabaseProperties.class).readTimeout();
	}

	@Test
	void rowsArePlainValuesInTheOrderOfTheColumns() {
		List<Map<String, Object>> rows = this.database.read(statement("""
				RETURN 'text' AS z, 1 AS y, 1.5 AS x, true AS w, date('2022-01-07') AS v, null AS u,
				       [1, null, 'a'] AS t, {inner: {list: [date('2022-01-07')]}} AS s, $given AS r""", "given",
				Arrays.asList(1, null, LocalDate.of(2022, 1, 7), Map.of("a", 2.5f))));

		assertThat(rows).hasSize(1);
		assertThat(rows.get(0)).hasToString(
				"{z=text, y=1, x=1.5, w=true, v=2022-01-07, u=null, t=[1, null, a], s={inner={list=[2022-01-07]}}, r=[1, null, 2022-01-07, {a=2.5}]}");
		assertThat(rows.get(0).values()).extracting((value) -> (value != null) ? kind(value) : "null")
			.containsExactly("String", "Long", "Double", "Boolean", "LocalDate", "null", "List", "Map", "List");
		assertThat((List<?>) rows.get(0).get("r")).first().isEqualTo(1L);
	}

	@Test
	void listsAndNumbersKeptInTheGraphComeBackAsListsOfTheSameKind() {
		this.database.write((writeTransaction) -> writeTransaction
			.run(statement("CREATE (:Kept {words: $words, numbers: $numbers})", "words", List.of("a", "b"), "numbers",
					List.of(1, 2))));

		assertThat(this.database.read(statement("MATCH (k:Kept) RETURN k.words AS words, k.numbers AS numbers")))
			.containsExactly(Map.of("words", List.of("a", "b"), "numbers", List.of(1L, 2L)));
	}

	@Test
	void aNodeInAResultIsAMistake() {
		assertThatIllegalStateException()
			.isThrownBy(() -> this.database
				.write((writeTransaction) -> writeTransaction.run(statement("CREATE (n:Stray) RETURN n"))))
			.withMessageContaining("no plain value");
		assertThat(count("Stray")).isZero();
	}

	@Test
	void manyRowsAreHandedOverOneByOne() {
		AtomicInteger rows = new AtomicInteger();

		this.database.read(statement("UNWIND range(1, 20000) AS i RETURN i"), (row) -> rows.incrementAndGet());

		assertThat(rows).hasValue(20_000);
	}

	@Test
	void readingCannotWrite() {
		assertThatExceptionOfType(QueryFailed.class)
			.isThrownBy(() -> this.database.read(statement("CREATE (:Smuggled)")))
			.satisfies((failed) -> assertThat(failed.code()).isEqualTo("Neo.ClientError.Statement.AccessMode"));
		assertThat(count("Smuggled")).isZero();
	}

	@Test
	void aRefusedStatementHasTheSameCodeEitherWay() {
		assertThatExceptionOfType(QueryFailed.class).isThrownBy(() -> this.database.read(statement("RETRUN 1")))
			.satisfies((failed) -> assertThat(failed.code()).isEqualTo("Neo.ClientError.Statement.SyntaxError"));
		assertThatExceptionOfType(QueryFailed.class)
			.isThrownBy(() -> this.database.write((writeTransaction) -> writeTransaction
				.run(statement("UNWIND [1, 1] AS twice CREATE (:Record {id: 'r'})"))))
			.satisfies((failed) -> assertThat(failed.code())
				.isEqualTo("Neo.ClientError.Schema.ConstraintValidationFailed"));
	}

	@Test
	void whatTakesTooLongIsCancelledInTheDatabase() {
		String runaway = "UNWIND range(1, 1000000) AS i UNWIND range(1, 1000000) AS j WITH i, j WHERE i + j < 0 RETURN count(*) AS runaway";
		long start = System.nanoTime();

		assertThatExceptionOfType(QueryTimedOut.class).isThrownBy(() -> this.database.read(statement(runaway)));

		assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(this.limit.dividedBy(2),
				this.limit.multipliedBy(2));
		assertThat(this.database.read(statement("""
				SHOW TRANSACTIONS YIELD currentQuery, status
				WHERE currentQuery CONTAINS 'AS ' + 'runaway'
				RETURN currentQuery"""))).isEmpty();
	}

	@Test
	void whatNobodyWaitsForIsCancelledInTheDatabase() {
		String runaway = "UNWIND range(1, 1000000) AS i UNWIND range(1, 1000000) AS j WITH i, j WHERE i + j < 0 RETURN count(*) AS abandoned";
		AtomicInteger looks = new AtomicInteger();
		try (RequestClient requestClient = RequestClient.enter("somebody", () -> looks.incrementAndGet() > 2)) {
			assertThatExceptionOfType(ClientDisconnected.class)
				.isThrownBy(() -> this.database.read(statement(runaway)));
			assertThat(requestClient.wasGone()).isTrue();
			assertThatExceptionOfType(ClientDisconnected.class)
				.isThrownBy(() -> this.database.read(statement("RETURN 1 AS one")));
		}

		assertThat(looks.get()).isGreaterThan(2);
		assertThat(Thread.currentThread().isInterrupted()).isFalse();
		String running = """
				SHOW TRANSACTIONS YIELD currentQuery, status
				WHERE currentQuery CONTAINS 'AS ' + 'abandoned' AND status STARTS WITH 'Running'
				RETURN currentQuery""";
		for (int i = 0; i < 200 && !this.database.read(statement(running)).isEmpty(); i++) {
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
		}
		assertThat(this.database.read(statement(running))).isEmpty();
	}

	@Test
	void whoeverStillWaitsIsAnswered() {
		try (RequestClient requestClient = RequestClient.enter("somebody", () -> false)) {
			assertThat(this.database.read(statement("UNWIND range(1, 1000000) AS i RETURN count(i) AS all")))
				.containsExactly(Map.of("all", 1_000_000L));
			assertThat(requestClient.wasGone()).isFalse();
		}
	}

	@Test
	void workThatThrowsLeavesNothingBehind() {
		IllegalArgumentException thrown = new IllegalArgumentException("changed my mind");

		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.database.write((writeTransaction) -> {
				writeTransaction.run(statement("CREATE (:Undone)"));
				throw thrown;
			}))
			.isSameAs(thrown);
		assertThat(count("Undone")).isZero();
	}

	@Test
	void aTransactionSeesWhatItWrote() {
		List<Map<String, Object>> rows = this.database.write((writeTransaction) -> {
			writeTransaction.run(statement("CREATE (:Fresh {name: 'a'})"));
			return writeTransaction.run(statement("MATCH (f:Fresh) RETURN f.name AS name"));
		});

		assertThat(rows).containsExactly(Map.of("name", "a"));
	}

	@Test
	void aDeadlockedTransactionIsDoneAgain() throws Exception {
		this.database.write((writeTransaction) -> writeTransaction
			.run(statement("CREATE (:Fork {id: 1, n: 0}), (:Fork {id: 2, n: 0})")));
		CountDownLatch bothHoldOne = new CountDownLatch(2);
		AtomicInteger tries = new AtomicInteger();

		together(List.of(() -> eat(1, 2, bothHoldOne, tries), () -> eat(2, 1, bothHoldOne, tries)));

		assertThat(this.database.read(statement("MATCH (f:Fork) RETURN f.n AS n ORDER BY f.id")))
			.containsExactly(Map.of("n", 2L), Map.of("n", 2L));
		assertThat(tries).hasValueGreaterThan(2);
	}

	@Test
	void concurrentMergesMakeOneNodeForEachKey() throws Exception {
		CyclicBarrier start = new CyclicBarrier(8);
		together(Collections.nCopies(8, () -> {
			await(start);
			for (int key = 0; key < 200; key++) {
				CypherQuery merge = statement("MERGE (n:Node {id: $id})", "id", "key/" + key);
				this.database.write((writeTransaction) -> writeTransaction.run(merge));
			}
		}));

		assertThat(count("Node")).isEqualTo(200);
	}

	@Test
	void anInterruptedWriterDoesNoHarmToTheOthers() throws Exception {
		Thread writer = new Thread(() -> {
			while (count("Enough") == 0) {
				this.database.write((writeTransaction) -> writeTransaction.run(statement("CREATE (:Drop)")));
			}
		});
		writer.setUncaughtExceptionHandler((thread, ex) -> {
			// over the driver, an interrupt breaks off the transaction
		});
		writer.start();
		for (int i = 0; i < 200 && writer.isAlive(); i++) {
			writer.interrupt();
			Thread.sleep(5);
		}

		this.database.write((writeTransaction) -> writeTransaction.run(statement("CREATE (:Enough)")));

		writer.join(30_000);
		assertThat(writer.isAlive()).isFalse();
		assertThat(count("Enough")).isEqualTo(1);
	}

	private void eat(int first, int second, CountDownLatch bothHoldOne, AtomicInteger tries) {
		this.database.write((writeTransaction) -> {
			tries.incrementAndGet();
			writeTransaction.run(statement("MATCH (f:Fork {id: $id}) SET f.n = f.n + 1", "id", first));
			bothHoldOne.countDown();
			await(bothHoldOne);
			return writeTransaction.run(statement("MATCH (f:Fork {id: $id}) SET f.n = f.n + 1", "id", second));
		});
	}

	private long count(String label) {
		List<Map<String, Object>> rows = this.database
			.read(statement("MATCH (n:%s) RETURN count(n) AS n".formatted(label)));
		return (Long) Objects.requireNonNull(rows.get(0).get("n"));
	}

	private static void together(List<Runnable> all) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(all.size());
		try {
			List<Future<?>> running = new ArrayList<>();
			all.forEach((one) -> running.add(threads.submit(one)));
			for (Future<?> one : running) {
				one.get(60, TimeUnit.SECONDS);
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static void await(CyclicBarrier barrier) {
		try {
			barrier.await(30, TimeUnit.SECONDS);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String kind(Object value) {
		return (value instanceof List) ? "List" : (value instanceof Map) ? "Map" : value.getClass().getSimpleName();
	}

	private static CypherQuery statement(String text, Object... parameters) {
		return new CypherQuery(text,
				IntStream.range(0, parameters.length / 2)
					.boxed()
					.collect(Collectors.toMap((i) -> (String) parameters[2 * i], (i) -> parameters[2 * i + 1])));
	}

}
