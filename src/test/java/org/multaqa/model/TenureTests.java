package org.multaqa.model;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TenureTests {

	private static final Span SINCE_2021 = Span.of(List.of(SpanTests.said("a", "2021-10-07", null)));

	@Test
	void takingPartInThePostsCapacityShowsThemInOffice() {
		Tenure hajji = new Tenure("mandate/1", "official/hajji",
				Span.of(List.of(SpanTests.said("a", "2017-06-28", null))));
		Tenure.Sighting agadir = new Tenure.Sighting("official/hajji", ImpreciseDate.parse("2022-01-07"));
		assertThat(Tenure.settled(List.of(hajji), List.of(agadir), true).get(0).span().until().earliest())
			.isEqualTo(LocalDate.of(2022, 1, 8));
	}

	@Test
	void anUndatedMeetingShowsNothing() {
		Tenure hajji = new Tenure("mandate/1", "official/hajji", Span.UNKNOWN);
		Tenure.Sighting someday = new Tenure.Sighting("official/hajji", ImpreciseDate.parse("friday"));
		assertThat(Tenure.settled(List.of(hajji), List.of(someday), true)).containsExactly(hajji);
	}

	@Test
	void withOneSeatASuccessorEndsWhatCameBefore() {
		Tenure before = new Tenure("mandate/1", "official/moussali",
				Span.UNKNOWN.seen(LocalDate.of(2021, 5, 28), LocalDate.of(2021, 5, 28)));
		Tenure after = new Tenure("mandate/2", "official/hayar", SINCE_2021);
		List<Tenure> settled = Tenure.settled(List.of(before, after), List.of(), true);
		assertThat(settled.get(0).span().until().latest()).isEqualTo(LocalDate.of(2021, 10, 7));
		assertThat(settled.get(1)).isEqualTo(after);
	}

	@Test
	void withSeveralSeatsNobodyEndsAnother() {
		Tenure one = new Tenure("mandate/1", "official/one", Span.of(List.of(SpanTests.said("a", "2020", null))));
		Tenure other = new Tenure("mandate/2", "official/other", SINCE_2021);
		assertThat(Tenure.settled(List.of(one, other), List.of(), false)).containsExactly(one, other);
	}

	@Test
	void ofTwoMandatesOfOnePersonNeitherIsSeenWhereBothFit() {
		Tenure first = new Tenure("mandate/1", "official/one", Span.UNKNOWN);
		Tenure second = new Tenure("mandate/2", "official/one", Span.UNKNOWN);
		Tenure.Sighting seen = new Tenure.Sighting("official/one", ImpreciseDate.parse("2020-01-01"));
		assertThat(Tenure.settled(List.of(first, second), List.of(seen), true)).containsExactly(first, second);
	}

}
