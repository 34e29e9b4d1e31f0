package org.multaqa.export;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CertaintyIntervalTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|',
			textBlock = """
					2021-10-07 | 2021-10-07 | 2022-01-01 | 2022-01-01 | [CERTAIN 2021-10-07 2021-12-31]
					2021-10-07 | 2021-10-07 | 2021-11-21 | -          | [CERTAIN 2021-10-07 2021-11-20, POSSIBLE 2021-11-21 null]
					2021-01-01 | 2021-12-31 | 2023-01-01 | 2024-01-01 | [POSSIBLE 2021-01-01 2021-12-30, CERTAIN 2021-12-31 2022-12-31, POSSIBLE 2023-01-01 2023-12-31]
					2021-01-01 | 2021-12-31 | -          | -          | [POSSIBLE 2021-01-01 null]
					-          | 2021-12-31 | 2022-01-01 | -          | [POSSIBLE null 2021-12-30, CERTAIN 2021-12-31 2021-12-31, POSSIBLE 2022-01-01 null]
					-          | -          | -          | -          | []
					""")
	void certainDaysStandBetweenPossibleOnesAndNoneOverlap(LocalDate earliestStart, LocalDate latestStart,
			LocalDate earliestEnd, LocalDate latestEnd, String spells) {
		PeriodBounds days = new PeriodBounds(earliestStart, latestStart, earliestEnd, latestEnd);

		assertThat(CertaintyInterval.of(days)
			.stream()
			.map((certaintyInterval) -> "%s %s %s".formatted(certaintyInterval.certainty(), certaintyInterval.first(),
					certaintyInterval.last())))
			.hasToString(spells);
	}

	@Test
	void whatHappenedOnADayWasThereOnThatDay() {
		LocalDate day = LocalDate.of(2022, 1, 7);

		assertThat(CertaintyInterval.of(PeriodBounds.within(day, day)))
			.containsExactly(new CertaintyInterval("CERTAIN", day, day));
	}

	@Test
	void whatHappenedInAMonthIsCertainOnNoDay() {
		LocalDate first = LocalDate.of(2022, 1, 1);
		LocalDate last = LocalDate.of(2022, 1, 31);

		assertThat(CertaintyInterval.of(PeriodBounds.within(first, last)))
			.containsExactly(new CertaintyInterval("POSSIBLE", first, last));
	}

}
