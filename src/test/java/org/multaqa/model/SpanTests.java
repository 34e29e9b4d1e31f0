package org.multaqa.model;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpanTests {

	private static final LocalDate INSTALLED = LocalDate.of(2017, 6, 28);

	@Test
	void aStatedDayIsBothEnds() {
		assertThat(Span.of(List.of(said("a", "2017-06-28", null)))).isEqualTo(
				new Span(new Bound("2017-06-28", INSTALLED, INSTALLED), new Bound(null, INSTALLED.plusDays(1), null)));
	}

	@Test
	void theMorePreciseDateStandsWhateverWasLoadedLast() {
		Attestation year = said("a", "2017", null);
		Attestation day = said("b", "2017-06-28", null);
		assertThat(Span.of(List.of(year, day))).isEqualTo(Span.of(List.of(day, year)));
		assertThat(Span.of(List.of(year, day)).from().text()).isEqualTo("2017-06-28");
	}

	@Test
	void vaguerDatesNarrowWhatThePreciseOneLeavesOpen() {
		Span span = Span.of(List.of(said("a", "after 2016", null), said("b", "before 2018", null)));
		assertThat(span.from().earliest()).isEqualTo(LocalDate.of(2017, 1, 1));
		assertThat(span.from().latest()).isEqualTo(LocalDate.of(2017, 12, 31));
	}

	@Test
	void contradictingDatesStandAsTheBetterOneSays() {
		Span span = Span.of(List.of(said("a", "2017-06-28", null), said("b", "2019", null)));
		assertThat(span.from()).isEqualTo(new Bound("2017-06-28", INSTALLED, INSTALLED));
	}

	@Test
	void beingSeenOnADayBoundsStartAndEnd() {
		Attestation seen = new Attestation("a", null, false, Period.UNKNOWN, ImpreciseDate.parse("2021-05-28"));
		assertThat(Span.of(List.of(seen))).isEqualTo(new Span(new Bound(null, null, LocalDate.of(2021, 5, 28)),
				new Bound(null, LocalDate.of(2021, 5, 29), null)));
	}

	@Test
	void nothingSaidBoundsNothing() {
		assertThat(Span.of(List.of(said("a", null, null)))).isEqualTo(Span.UNKNOWN);
	}

	static Attestation said(String record, @Nullable String from, @Nullable String until) {
		return new Attestation(record, null, false, new Period((from != null) ? ImpreciseDate.parse(from) : null,
				(until != null) ? ImpreciseDate.parse(until) : null), null);
	}

}
