package org.multaqa.query.analysis;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DayRangeTests {

	@ParameterizedTest
	@CsvSource({ "2023-03-06, 2023-03-08, 'MONDAY, TUESDAY'", "2023-03-10, 2023-03-11, FRIDAY",
			"2023-03-11, 2023-03-17, 'SATURDAY, SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY'",
			"2023-03-11, 2023-03-18,", "2023-03-11, 2024-03-18,", "2023-03-11,,", ",2023-03-11,", ",,",
			"0001-01-01, 9999-12-31," })
	void aRangeOfLessThanAWeekLacksDays(@Nullable LocalDate from, @Nullable LocalDate until,
			@Nullable String weekdays) {
		var found = new DayRange(from, until).weekdays();
		assertThat((found != null) ? String.join(", ", found) : null).isEqualTo(weekdays);
	}

}
