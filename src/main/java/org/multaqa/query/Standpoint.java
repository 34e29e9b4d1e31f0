package org.multaqa.query;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * From where in time a question is asked.
 *
 * @param asOf the day on which things are to have been so, or {@code null} for any day
 * @param knownAt the time up to which records count, or {@code null} for all of them
 */
public record Standpoint(@Nullable LocalDate asOf, @Nullable Moment knownAt) {

	/** Now, and of no particular day. */
	public static final Standpoint NOW = new Standpoint(null, null);

}
