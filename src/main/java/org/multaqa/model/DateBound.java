package org.multaqa.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The bounds of the start or end of a period: it lies between two days, both included. A
 * bound is {@code null} if it is not known.
 *
 * @param text the date as the best source writes it, or {@code null} if none does
 * @param earliest the first possible day
 * @param latest the last possible day
 */
public record DateBound(@Nullable String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {

	static final DateBound UNKNOWN = new DateBound(null, null, null);

	static DateBound of(ImpreciseDate date) {
		return new DateBound(date.text(), date.earliest(), date.latest());
	}

	/** The intersection of both, or this one if they contradict each other. */
	DateBound and(DateBound other) {
		return notBefore(other.earliest).notAfter(other.latest);
	}

	/** This bound, not before the day; unchanged if it certainly is before. */
	DateBound notBefore(@Nullable LocalDate day) {
		if (day == null || (this.earliest != null && !day.isAfter(this.earliest))
				|| (this.latest != null && day.isAfter(this.latest))) {
			return this;
		}
		return new DateBound(this.text, day, this.latest);
	}

	/** This bound, not after the day; unchanged if it certainly is after. */
	DateBound notAfter(@Nullable LocalDate day) {
		if (day == null || (this.latest != null && !day.isBefore(this.latest))
				|| (this.earliest != null && day.isBefore(this.earliest))) {
			return this;
		}
		return new DateBound(this.text, this.earliest, day);
	}

}
