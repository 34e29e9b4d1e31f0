package org.multaqa.model;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TenureTests {

	private static final UncertainInterval SINCE_2021 = UncertainInterval
		.of(List.of(UncertainIntervalTests.said("a", "2021-10-07", null)));

	@Test
	void takingPartInThePostsCapacityShowsThemInOffice() {
		Tenure hajji = new Tenure("mandate/1", "official/hajji",
				UncertainInterval.of(List.of(UncertainIntervalTests.said("a", "2017-06-28", null))));
		Tenure.PostSighting agadir = new Tenure.PostSighting("official/hajji", ImpreciseDate.parse("2022-01-07"));
		assertThat(Tenure.settled(List.of(hajji), List.of(agadir), true).get(0).uncertainInterval().until().earliest())
			.isEqualTo(LocalDate.of(2022, 1, 8));
	}

	@Test
	void anUndatedMeetingShowsNothing() {
		Tenure hajji = new Tenure("mandate/1", "official/hajji", UncertainInterval.UNKNOWN);
		Tenure.PostSighting someday = new Tenure.PostSighting("official/hajji", ImpreciseDate.parse("friday"));
		assertThat(Tenure.settled(List.of(hajji), List.of(someday), true)).containsExactly(hajji);
	}

	@Test
	void withOneSeatASuccessorEndsWhatCameBefore() {
		Tenure before = new Tenure("mandate/1", "official/moussali",
				UncertainInterval.UNKNOWN.seen(LocalDate.of(2021, 5, 28), LocalDate.of(2021, 5, 28)));
		Tenure after = new Tenure("mandate/2", "official/hayar", SINCE_2021);
		List<Tenure> settled = Tenure.settled(List.of(before, after), List.of(), true);
		assertThat(settled.get(0).uncertainInterval().until().latest()).isEqualTo(LocalDate.of(2021, 10, 7));
		assertThat(settled.get(1)).isEqualTo(after);
	}

	@Test
	void withSeveralSeatsNobodyEndsAnother() {
		Tenure one = new Tenure("mandate/1", "official/one",
				UncertainInterval.of(List.of(UncertainIntervalTests.said("a", "2020", null))));
		Tenure other = new Tenure("mandate/2", "official/other", SINCE_2021);
		assertThat(Tenure.settled(List.of(one, other), List.of(), false)).containsExactly(one, other);
	}

	@Test
	void ofTwoMandatesOfOnePersonNeitherIsSeenWhereBothFit() {
		Tenure first = new Tenure("mandate/1", "official/one", UncertainInterval.UNKNOWN);
		Tenure second = new Tenure("mandate/2", "official/one", UncertainInterval.UNKNOWN);
		Tenure.PostSighting seen = new Tenure.PostSighting("official/one", ImpreciseDate.parse("2020-01-01"));
		assertThat(Tenure.settled(List.of(first, second), List.of(seen), true)).containsExactly(first, second);
	}

}
