package org.multaqa.analysis.duplicates;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Days among which something was.
 *
 * @param earliest the first of them, or {@code null} where none is known
 * @param latest the last of them, or {@code null} where none is known
 */
public record ComparedDays(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

	/** The day, where it is known. */
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
