package org.multaqa.export;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the days on which something held; {@code null} where nothing is.
 *
 * @param earliestStart the first day that can be its first
 * @param latestStart the last day that can be its first
 * @param earliestEnd the first day that can be the first on which it no longer held
 * @param latestEnd the last day that can be the first on which it no longer held
 */
public record PeriodBounds(@Nullable LocalDate earliestStart, @Nullable LocalDate latestStart,
		@Nullable LocalDate earliestEnd, @Nullable LocalDate latestEnd) {

	public static final PeriodBounds UNKNOWN = new PeriodBounds(null, null, null, null);

	/** It happened on some day from the one to the other, both included. */
	public static PeriodBounds within(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
		return new PeriodBounds(earliest, latest, after(earliest), after(latest));
	}

	boolean known() {
		return !equals(UNKNOWN);
	}

	private static @Nullable LocalDate after(@Nullable LocalDate day) {
		return (day != null) ? day.plusDays(1) : null;
	}

}
