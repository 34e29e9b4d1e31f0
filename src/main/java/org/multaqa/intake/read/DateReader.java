package org.multaqa.intake.read;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.record.RecordNode;
import org.multaqa.intake.record.UnresolvedRecordBuilder;
import org.multaqa.model.ImpreciseDate;
import org.multaqa.model.Period;

/**
 * Reads the dates and periods of an entry, and reports those that do not exist.
 */
final class DateReader {

	private static final Pattern YEAR_ZERO = Pattern.compile("(?<![0-9-])0000");

	private static final int NO_END = 9999;

	private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

	private static final LocalDate LAST = LocalDate.of(NO_END, 12, 31);

	private final UnresolvedRecordBuilder unresolvedRecordBuilder;

	DateReader(UnresolvedRecordBuilder unresolvedRecordBuilder) {
		this.unresolvedRecordBuilder = unresolvedRecordBuilder;
	}

	@Nullable ImpreciseDate date(RecordNode entry, String key) {
		Optional<String> text = entry.text(key);
		if (text.isEmpty()) {
			return null;
		}
		try {
			if (YEAR_ZERO.matcher(text.get()).find()) {
				throw new IllegalArgumentException("no calendar has a year 0");
			}
			return written(ImpreciseDate.parse(text.get()));
		}
		catch (IllegalArgumentException ex) {
			this.unresolvedRecordBuilder.problem(entry.place(key), "\"%s\"".formatted(text.get()),
					"a date that the calendar has, such as 2022-01-07, 2022-01, 2022 or 2021..2022-03");
			return null;
		}
	}

	/**
	 * Refuses a date with a bound that has no year of four digits, such as after 9999.
	 */
	private static ImpreciseDate written(ImpreciseDate date) {
		if (isBefore(LAST, date.earliest()) || isBefore(date.latest(), FIRST)) {
			throw new IllegalArgumentException("no day of the years 1 to 9999 is " + date.text());
		}
		return date;
	}

	/**
	 * The date under {@code until}, or {@code null} for a date in the year 9999, which
	 * registers use for an unknown end.
	 */
	@Nullable ImpreciseDate end(RecordNode entry) {
		ImpreciseDate until = date(entry, "until");
		return (until != null && until.earliest() != null && until.earliest().getYear() == NO_END) ? null : until;
	}

	Period period(RecordNode entry) {
		ImpreciseDate from = date(entry, "from");
		ImpreciseDate until = end(entry);
		try {
			return new Period(from, until);
		}
		catch (IllegalArgumentException ex) {
			this.unresolvedRecordBuilder.problem(entry.place("until"),
					"a period that ends %s".formatted(entry.text("until").orElse("")),
					"an end that is not before its start %s".formatted(entry.text("from").orElse("")));
			return Period.UNKNOWN;
		}
	}

	/**
	 * The day on which the source shows that the fact held; it must lie in the period.
	 */
	@Nullable ImpreciseDate seen(RecordNode entry, Period period) {
		ImpreciseDate seen = date(entry, "seen");
		if (seen == null) {
			return null;
		}
		if (period.from() != null && isBefore(seen.latest(), period.from().earliest())) {
			this.unresolvedRecordBuilder.problem(entry.place("seen"), "seen %s".formatted(seen.text()),
					"a day in the stated period, which starts %s".formatted(period.from().text()));
		}
		else if (period.until() != null && isNotBefore(seen.earliest(), period.until().latest())) {
			this.unresolvedRecordBuilder.problem(entry.place("seen"), "seen %s".formatted(seen.text()),
					"a day in the stated period, which is over on %s".formatted(period.until().text()));
		}
		return seen;
	}

	private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
		return day != null && other != null && day.isBefore(other);
	}

	private static boolean isNotBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
		return day != null && other != null && !day.isBefore(other);
	}

}
