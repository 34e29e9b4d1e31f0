package org.multaqa.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class UncertainIntervalTests {

	private static final LocalDate INSTALLED = LocalDate.of(2017, 6, 28);

	@Test
	void aStatedDayIsBothEnds() {
		assertThat(UncertainInterval.of(List.of(said("a", "2017-06-28", null)))).isEqualTo(new UncertainInterval(
				new DateBound("2017-06-28", INSTALLED, INSTALLED), new DateBound(null, INSTALLED.plusDays(1), null)));
	}

	@Test
	void theMorePreciseDateStandsWhateverWasLoadedLast() {
		Attestation year = said("a", "2017", null);
		Attestation day = said("b", "2017-06-28", null);
		assertThat(UncertainInterval.of(List.of(year, day))).isEqualTo(UncertainInterval.of(List.of(day, year)));
		assertThat(UncertainInterval.of(List.of(year, day)).from().text()).isEqualTo("2017-06-28");
	}

	@Test
	void vaguerDatesNarrowWhatThePreciseOneLeavesOpen() {
		UncertainInterval uncertainInterval = UncertainInterval
			.of(List.of(said("a", "after 2016", null), said("b", "before 2018", null)));
		assertThat(uncertainInterval.from().earliest()).isEqualTo(LocalDate.of(2017, 1, 1));
		assertThat(uncertainInterval.from().latest()).isEqualTo(LocalDate.of(2017, 12, 31));
	}

	@Test
	void contradictingDatesStandAsTheBetterOneSays() {
		UncertainInterval uncertainInterval = UncertainInterval
			.of(List.of(said("a", "2017-06-28", null), said("b", "2019", null)));
		assertThat(uncertainInterval.from()).isEqualTo(new DateBound("2017-06-28", INSTALLED, INSTALLED));
	}

	@Test
	void beingSeenOnADayBoundsStartAndEnd() {
		Attestation seen = new Attestation("a", null, false, Period.UNKNOWN, ImpreciseDate.parse("2021-05-28"));
		assertThat(UncertainInterval.of(List.of(seen)))
			.isEqualTo(new UncertainInterval(new DateBound(null, null, LocalDate.of(2021, 5, 28)),
					new DateBound(null, LocalDate.of(2021, 5, 29), null)));
	}

	@Test
	void nothingSaidBoundsNothing() {
		assertThat(UncertainInterval.of(List.of(said("a", null, null)))).isEqualTo(UncertainInterval.UNKNOWN);
	}

	@Test
	void aFormerTermDoesNotEndALaterOne() {
		UncertainInterval uncertainInterval = UncertainInterval
			.of(List.of(said("a", "2016-03-10", null), said("b", "2011-03-09", "2016-03-02")));
		assertThat(uncertainInterval.from().text()).isEqualTo("2016-03-10");
		assertThat(uncertainInterval.until()).isEqualTo(new DateBound(null, LocalDate.of(2016, 3, 11), null));
	}

	@Test
	void whateverIsSaidInWhateverOrderNothingEndsBeforeItStarts() {
		Random random = new Random(12);
		for (int round = 0; round < 2_000; round++) {
			List<Attestation> said = new ArrayList<>();
			for (int i = random.nextInt(5); i >= 0; i--) {
				int year = 2000 + random.nextInt(12);
				String from = random.nextBoolean() ? date(random, year) : null;
				String until = random.nextBoolean() ? date(random, year + 1 + random.nextInt(3)) : null;
				said.add(said("r" + i, from, until));
			}
			UncertainInterval uncertainInterval = UncertainInterval.of(said);
			Collections.shuffle(said, random);
			assertThat(UncertainInterval.of(said)).isEqualTo(uncertainInterval);
			if (uncertainInterval.from().earliest() != null && uncertainInterval.until().latest() != null) {
				assertThat(uncertainInterval.until().latest()).isAfterOrEqualTo(uncertainInterval.from().earliest());
			}
		}
	}

	@Test
	void theModelRefusesAPeriodThatEndsBeforeItStarts() {
		DateBound late = DateBound.of(ImpreciseDate.parse("2012-05"));
		DateBound early = DateBound.of(ImpreciseDate.parse("2011"));
		assertThatIllegalArgumentException().isThrownBy(() -> new UncertainInterval(late, early))
			.withMessageContaining("2012-05-01")
			.withMessageContaining("2011-12-31");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Period(ImpreciseDate.parse("2012-05"), ImpreciseDate.parse("2011")));
		assertThat(new UncertainInterval(early, early).from()).isEqualTo(early);
	}

	private static String date(Random random, int year) {
		String month = "%s-0%s".formatted(year, 1 + random.nextInt(9));
		return switch (random.nextInt(4)) {
			case 0 -> String.valueOf(year);
			case 1 -> month;
			case 2 -> "before " + month;
			default -> month + "-1" + random.nextInt(10);
		};
	}

	static Attestation said(String record, @Nullable String from, @Nullable String until) {
		return new Attestation(record, null, false, new Period((from != null) ? ImpreciseDate.parse(from) : null,
				(until != null) ? ImpreciseDate.parse(until) : null), null);
	}

}
