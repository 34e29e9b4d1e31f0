package org.multaqa.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the first or the last end of a period: it lies from one day to
 * another, both included; {@code null} where nothing bounds it on that side.
 *
 * @param text the date as the best source writes it, or {@code null} where none does
 * @param earliest the first day that it can be
 * @param latest the last day that it can be
 */
public record DateBound(@Nullable String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {

	static final DateBound UNKNOWN = new DateBound(null, null, null);

	static DateBound of(ImpreciseDate date) {
		return new DateBound(date.text(), date.earliest(), date.latest());
	}

	/** What both say, or this alone where they contradict each other. */
	DateBound and(DateBound other) {
		return notBefore(other.earliest).notAfter(other.latest);
	}

	/** It is this day at the earliest; ignored where it certainly is before. */
	DateBound notBefore(@Nullable LocalDate day) {
		if (day == null || (this.earliest != null && !day.isAfter(this.earliest))
				|| (this.latest != null && day.isAfter(this.latest))) {
			return this;
		}
		return new DateBound(this.text, day, this.latest);
	}

	/** It is this day at the latest; ignored where it certainly is after. */
	DateBound notAfter(@Nullable LocalDate day) {
		if (day == null || (this.latest != null && !day.isBefore(this.latest))
				|| (this.earliest != null && day.isBefore(this.earliest))) {
			return this;
		}
		return new DateBound(this.text, this.earliest, day);
	}

}
