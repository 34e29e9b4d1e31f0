package org.multaqa.bench.country;

import java.time.LocalDate;
import java.util.List;

/**
 * Days from 2000 to 2026, and dates as sources write them.
 */
final class RandomDates {

	static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

	private static final int DAYS = 9800;

	private RandomDates() {
	}

	/** The day at a share of the whole time; later times are told of more often. */
	static LocalDate at(double share) {
		return FIRST.plusDays((long) (Math.pow(share, 0.6) * DAYS));
	}

	/** A date that a source gives for the day: seven in eight give the day itself. */
	static String written(LocalDate day, SeededRandom seededRandom) {
		int throwing = seededRandom.below(1000);
		if (throwing < 870) {
			return day.toString();
		}
		String month = day.toString().substring(0, 7);
		if (throwing < 950) {
			return month;
		}
		if (throwing < 970) {
			return month.substring(0, 4);
		}
		return seededRandom.oneOf(List.of("before " + day, "after " + day, month + ".." + day.plusMonths(2).toString().substring(0, 7),
				"unknown"));
	}

}
