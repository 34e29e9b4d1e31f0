package org.multaqa.export.view;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The bounds of the period of a fact; each is {@code null} if it is not known.
 *
 * @param earliestStart the earliest possible first day
 * @param latestStart the latest possible first day
 * @param earliestEnd the earliest possible first day after the period
 * @param latestEnd the latest possible first day after the period
 */
public record PeriodBounds(@Nullable LocalDate earliestStart, @Nullable LocalDate latestStart,
		@Nullable LocalDate earliestEnd, @Nullable LocalDate latestEnd) {

	public static final PeriodBounds UNKNOWN = new PeriodBounds(null, null, null, null);

	/** Some day from one to another, both included. */
	public static PeriodBounds within(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
		return new PeriodBounds(earliest, latest, after(earliest), after(latest));
	}

	public boolean known() {
		return !equals(UNKNOWN);
	}

	private static @Nullable LocalDate after(@Nullable LocalDate day) {
		return (day != null) ? day.plusDays(1) : null;
	}

}
