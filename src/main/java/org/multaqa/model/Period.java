package org.multaqa.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The days on which something held, as one source says it.
 *
 * @param from the first day, or {@code null} where the source gives none
 * @param until the first day on which it no longer held, or {@code null} where the source
 * gives none, which is "not known to have ended", never "still going on"
 */
public record Period(@Nullable ImpreciseDate from, @Nullable ImpreciseDate until) {

	public static final Period UNKNOWN = new Period(null, null);

	public Period {
		LocalDate start = (from != null) ? from.earliest() : null;
		LocalDate end = (until != null) ? until.latest() : null;
		if (start != null && end != null && end.isBefore(start)) {
			throw new IllegalArgumentException("A period that starts %s cannot end %s.".formatted(
					java.util.Objects.requireNonNull(from).text(), java.util.Objects.requireNonNull(until).text()));
		}
	}

}
