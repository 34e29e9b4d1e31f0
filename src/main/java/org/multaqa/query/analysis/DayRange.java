package org.multaqa.query.analysis;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.error.InvalidArgument;

/**
 * The range of days to which an analysis is limited.
 *
 * @param from the first day, or {@code null} for no limit
 * @param until the first day after the range, or {@code null} for no limit
 */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate until) {

	/** Any day. */
	public static final DayRange ALL = new DayRange(null, null);

	private static final int WEEK = 7;

	public DayRange {
		if (from != null && until != null && !from.isBefore(until)) {
			throw new InvalidArgument(
					"Days from %s cannot end before %s; until is the first day after.".formatted(from, until));
		}
	}

	/**
	 * The days of the week in the range, such as FRIDAY; {@code null} if it has all of
	 * them. A date of which only the day of the week is known certainly lies outside a
	 * range without that day.
	 */
	public @Nullable List<String> weekdays() {
		if (this.from == null || this.until == null || !this.until.isBefore(this.from.plusDays(WEEK))) {
			return null;
		}
		return this.from.datesUntil(this.until).map((day) -> day.getDayOfWeek().name()).toList();
	}

}
