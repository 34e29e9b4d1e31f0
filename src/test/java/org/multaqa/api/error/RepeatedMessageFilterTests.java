package org.multaqa.api.error;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RepeatedMessageFilterTests {

	private final AtomicLong clock = new AtomicLong();

	private final AtomicInteger made = new AtomicInteger();

	private final List<String> told = new ArrayList<>();

	private final RepeatedMessageFilter<Integer> repeatedMessageFilter = new RepeatedMessageFilter<>(this.clock::get);

	@Test
	void oneOfAKindIsToldInAnIntervalAndStandsForTheOthers() {
		for (int i = 0; i < 1000; i++) {
			assertThat(happens("same")).isOne();
		}

		assertThat(this.told).containsExactly("1");
	}

	@Test
	void theNextThatIsToldSaysHowManyWereNot() {
		happens("same");
		happens("same");
		happens("same");
		this.clock.addAndGet(RepeatedMessageFilter.INTERVAL_MILLIS);

		assertThat(happens("same")).isEqualTo(2);

		assertThat(this.told).containsExactly("1", "2 (2 more of this kind were not logged since the last)");
	}

	@Test
	void everyKindIsTold() {
		happens("one");
		happens("other");

		assertThat(this.told).containsExactly("1", "2");
	}

	@Test
	void whatFailsInTheSameWayIsOneIncident() {
		List<InternalError> incidents = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			incidents.add(InternalError.log("testing", failure()));
		}

		assertThat(incidents).hasSize(3).containsOnly(incidents.get(0));
		assertThat(InternalError.log("testing", new IllegalStateException("Elsewhere.")))
			.isNotEqualTo(incidents.get(0));
	}

	private static RuntimeException failure() {
		return new IllegalStateException("Something with number " + Math.random());
	}

	private int happens(String kind) {
		return this.repeatedMessageFilter.of(kind, this.made::incrementAndGet,
				(one, others) -> this.told.add(one + others));
	}

}
