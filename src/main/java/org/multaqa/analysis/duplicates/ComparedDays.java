package org.multaqa.analysis.duplicates;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The possible days of an event.
 *
 * @param earliest the first possible day, or {@code null} if it is not known
 * @param latest the last possible day, or {@code null} if it is not known
 */
public record ComparedDays(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

	/** The day, if only one is possible. */
	@Nullable LocalDate day() {
		return (this.earliest != null && this.earliest.equals(this.latest)) ? this.earliest : null;
	}

	boolean apartFrom(ComparedDays other) {
		return before(this.latest, other.earliest) || before(other.latest, this.earliest);
	}

	private static boolean before(@Nullable LocalDate day, @Nullable LocalDate other) {
		return day != null && other != null && day.isBefore(other);
	}

}
