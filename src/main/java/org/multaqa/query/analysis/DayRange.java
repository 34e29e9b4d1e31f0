package org.multaqa.query.analysis;

import java.time.LocalDate;

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

	public DayRange {
		if (from != null && until != null && !from.isBefore(until)) {
			throw new InvalidArgument(
					"Days from %s cannot end before %s; until is the first day after.".formatted(from, until));
		}
	}

}
