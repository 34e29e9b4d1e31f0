package org.multaqa.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ImpreciseDateTests {

	@ParameterizedTest
	@CsvSource({ "2022-01-07, 2022-01-07, 2022-01-07, DAY", "2022-02, 2022-02-01, 2022-02-28, MONTH",
			"2024, 2024-01-01, 2024-12-31, YEAR", "before 2022, , 2021-12-31, BEFORE",
			"after 2022-01, 2022-02-01, , AFTER", "2021..2022-03, 2021-01-01, 2022-03-31, RANGE",
			"unknown, , , UNKNOWN" })
	void boundsFollowFromTheText(String text, LocalDate earliest, LocalDate latest, String precision) {
		assertThat(ImpreciseDate.parse(text)).isEqualTo(new ImpreciseDate(text, earliest, latest, null));
		assertThat(ImpreciseDate.parse(text).precision()).isEqualTo(precision);
	}

	@Test
	void aWeekdayBoundsNothing() {
		assertThat(ImpreciseDate.parse("friday")).isEqualTo(new ImpreciseDate("friday", null, null, DayOfWeek.FRIDAY));
	}

	@ParameterizedTest
	@ValueSource(strings = { "7 January", "2022-02-30", "2022-13", "22", "2023..2022", "someday", "" })
	void whatIsNoDateIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> ImpreciseDate.parse(text)).withMessageContaining(text);
	}

	@ParameterizedTest
	@CsvSource({ "2022-01-31, P1D, 2022-02-01", "2019-12-31, P1D, 2020-01-01", "2020-02-28, P1D, 2020-02-29",
			"2022-01, P1D, 2022-01-02..2022-02-01", "2022, P1D, 2022-01-02..2023-01-01", "2022-01, P1M, 2022-02",
			"2020, P4Y, 2024", "2022-01-31, P1M, 2022-02-28", "2022-03-01, P-1D, 2022-02-28",
			"before 2022, P1D, before 2022-01-02", "after 2022-01-07, P1D, after 2022-01-08",
			"2021..2022-03, P1D, 2021-01-02..2022-04-01", "unknown, P1D, unknown", "friday, P1D, friday" })
	void aDateCanBeMovedAndStaysAsPreciseAsItIs(String text, Period amount, String moved) {
		assertThat(ImpreciseDate.parse(text).plus(amount).text()).isEqualTo(moved);
	}

	@Test
	void noDateLiesBeyondTheLastYearThatRecordsCanWrite() {
		ImpreciseDate last = ImpreciseDate.parse("9999-12-31");
		assertThatIllegalArgumentException().isThrownBy(() -> last.plus(Period.ofDays(1)));
	}

}
