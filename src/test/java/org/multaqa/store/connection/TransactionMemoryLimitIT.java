package org.multaqa.store.connection;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.query.error.MemoryLimitExceeded;
import org.multaqa.query.limit.ConcurrencyLimits;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Each statement of the embedded database has a bound of its own: what needs more is
 * refused, and nobody else notices.
 */
class TransactionMemoryLimitIT {

	private static final CypherQuery HOLDS_MUCH = new CypherQuery(
			"UNWIND range(1, 2000000) AS number WITH number % 1000000 AS one, count(*) AS times RETURN sum(times) AS all",
			Map.of());

	private static final CypherQuery HOLDS_LITTLE = new CypherQuery(
			"UNWIND range(1, 1000) AS number RETURN count(number) AS all", Map.of());

	@TempDir
	private static Path data;

	private static RetryingDatabase retryingDatabase;

	@BeforeAll
	static void open() {
		DatabaseProperties databaseProperties = new DatabaseProperties(data.resolve("graph").toString(), "none", null,
				new DatabaseProperties.MemoryProperties(DataSize.ofMegabytes(16), DataSize.ofMegabytes(8)),
				Duration.ofSeconds(60), Duration.ofSeconds(60), new DatabaseProperties.BoltProperties(null),
				ConcurrencyLimits.DEFAULT);
		retryingDatabase = new RetryingDatabase(new EmbeddedBackend(databaseProperties), databaseProperties,
				new RetryPolicy(Duration.ofSeconds(5)));
	}

	@AfterAll
	static void close() {
		retryingDatabase.close();
	}

	@Test
	void whatHoldsMoreThanItMayIsRefusedEachTime() {
		for (int time = 0; time < 3; time++) {
			assertThatExceptionOfType(MemoryLimitExceeded.class).isThrownBy(() -> retryingDatabase.read(HOLDS_MUCH));
			assertThat(retryingDatabase.read(HOLDS_LITTLE)).containsExactly(Map.of("all", 1000L));
		}
	}

	@Test
	void whatWritesOrStreamsMayHoldMoreAlsoAfterARefusal() {
		for (int time = 0; time < 3; time++) {
			assertThatExceptionOfType(MemoryLimitExceeded.class).isThrownBy(() -> retryingDatabase.read(HOLDS_MUCH));
			assertThat(retryingDatabase
				.<List<Map<String, Object>>>write((writeTransaction) -> writeTransaction.run(HOLDS_MUCH)))
				.containsExactly(Map.of("all", 2_000_000L));
			AtomicLong all = new AtomicLong();
			retryingDatabase.read(HOLDS_MUCH, (row) -> all.set((Long) Objects.requireNonNull(row.get("all"))));
			assertThat(all).hasValue(2_000_000);
		}
	}

	@Test
	void othersAreAnsweredBesideWhatIsRefused() {
		List<CompletableFuture<Void>> greedy = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			greedy.add(CompletableFuture.runAsync(() -> assertThatExceptionOfType(MemoryLimitExceeded.class)
				.isThrownBy(() -> retryingDatabase.read(HOLDS_MUCH))));
		}
		for (int i = 0; i < 50; i++) {
			assertThat(retryingDatabase.read(HOLDS_LITTLE)).containsExactly(Map.of("all", 1000L));
		}

		greedy.forEach(CompletableFuture::join);
	}

}
