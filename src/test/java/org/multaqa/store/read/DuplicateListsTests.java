package org.multaqa.store.read;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.model.EntityKind;
import org.multaqa.query.GraphVersion;
import org.multaqa.query.HistoryPosition;
import org.multaqa.query.InstantRange;
import org.multaqa.query.error.DataNotReady;
import org.multaqa.query.error.DatabaseUnavailable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DuplicateListsTests {

	private final AtomicReference<String> version = new AtomicReference<>("1");

	private final AtomicInteger queries = new AtomicInteger();

	private final DuplicateLists lists = new DuplicateLists(new FixedVersion(), Duration.ofMillis(200));

	@AfterEach
	void close() {
		this.lists.close();
	}

	@Test
	void aListIsMadeOnceForEachStateOfTheGraph() {
		ask();
		int once = this.queries.get();
		ask();
		assertThat(this.queries).hasValue(once);

		this.version.set("2");
		ask();
		assertThat(this.queries).hasValue(2 * once);
	}

	@Test
	void whoeverWaitsTooLongIsToldToAskAgainAndThenHasTheList() throws InterruptedException {
		CountDownLatch slow = new CountDownLatch(1);

		assertThatExceptionOfType(DataNotReady.class)
			.isThrownBy(() -> this.lists.of(EntityKind.OFFICIAL, null, (query) -> {
				await(slow);
				return rows(query);
			}));
		slow.countDown();

		for (int i = 0; i < 100 && this.queries.get() < 4; i++) {
			Thread.sleep(20);
		}
		int once = this.queries.get();
		ask();
		assertThat(this.queries).hasValue(once);
	}

	@Test
	void aFailureIsNotRemembered() {
		assertThatExceptionOfType(DatabaseUnavailable.class)
			.isThrownBy(() -> this.lists.of(EntityKind.OFFICIAL, null, (query) -> {
				throw new DatabaseUnavailable(new IllegalStateException());
			}));

		assertThat(this.lists.of(EntityKind.OFFICIAL, null, this::rows)).isEmpty();
	}

	private void ask() {
		assertThat(this.lists.of(EntityKind.OFFICIAL, null, this::rows)).isEmpty();
	}

	private List<Map<String, Object>> rows(CypherQuery query) {
		this.queries.incrementAndGet();
		return List.of();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private final class FixedVersion implements GraphVersion {

		@Override
		public String current() {
			return Objects.requireNonNull(DuplicateListsTests.this.version.get());
		}

		@Override
		public InstantRange latest() {
			return new InstantRange(Instant.EPOCH, Instant.EPOCH);
		}

		@Override
		public HistoryPosition position() {
			return HistoryPosition.START;
		}

	}

}
