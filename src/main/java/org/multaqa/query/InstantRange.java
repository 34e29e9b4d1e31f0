package org.multaqa.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A range of time as a request gives it: a whole day in UTC, or one millisecond.
 *
 * @param from its first instant
 * @param until the first instant after it
 */
public record InstantRange(Instant from, Instant until) {

	private static final DateTimeFormatter MILLISECONDS = new DateTimeFormatterBuilder().appendInstant(3)
		.toFormatter(Locale.ROOT);

	/**
	 * Parses a day, as 2022-01-07, or an instant, as 2022-01-07T10:30:00Z, which may have
	 * another offset.
	 * @throws DateTimeException if the text is neither
	 */
	public static InstantRange parse(String text) {
		if (text.indexOf('T') < 0) {
			LocalDate day = LocalDate.parse(text);
			return new InstantRange(start(day), start(day.plusDays(1)));
		}
		Instant instant = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
		return new InstantRange(instant, instant.plusMillis(1));
	}

	/** The last millisecond of the range, in milliseconds since 1970 UTC. */
	public long last() {
		return this.until.toEpochMilli() - 1;
	}

	/**
	 * The last millisecond of the range as an instant. The same records count up to it as
	 * up to the range.
	 */
	@Override
	public String toString() {
		return MILLISECONDS.format(Instant.ofEpochMilli(last()));
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(ZoneOffset.UTC).toInstant();
	}

}
