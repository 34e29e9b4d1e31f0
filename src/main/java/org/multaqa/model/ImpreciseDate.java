package org.multaqa.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A date that is as precise as its source: a day between {@code earliest} and {@code
 * latest}, both included.
 *
 * @param text the date as the record writes it, such as {@code 2022-01} or {@code before
 * 2021}
 * @param earliest the first possible day, or {@code null} if there is no bound
 * @param latest the last possible day, or {@code null} if there is no bound
 * @param weekday the day of the week if nothing else is known, else {@code null}
 */
public record ImpreciseDate(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest,
		@Nullable DayOfWeek weekday) {

	private static final Pattern CALENDAR = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

	public ImpreciseDate {
		if (earliest != null && latest != null && latest.isBefore(earliest)) {
			throw new IllegalArgumentException("%s ends (%s) before it starts (%s).".formatted(text, latest, earliest));
		}
	}

	/**
	 * Parses {@code 2022-01-07}, {@code 2022-01}, {@code 2022}, {@code before 2022},
	 * {@code after 2022-01}, {@code 2021..2022-03}, {@code friday} or {@code unknown}.
	 * @throws IllegalArgumentException with a sentence for people, if the text is not a
	 * date
	 */
	public static ImpreciseDate parse(String text) {
		if (text.equals("unknown")) {
			return new ImpreciseDate(text, null, null, null);
		}
		if (text.endsWith("day")) {
			return new ImpreciseDate(text, null, null, weekday(text));
		}
		if (text.startsWith("before ")) {
			return new ImpreciseDate(text, null, first(text.substring(7)).minusDays(1), null);
		}
		if (text.startsWith("after ")) {
			return new ImpreciseDate(text, last(text.substring(6)).plusDays(1), null, null);
		}
		int dots = text.indexOf("..");
		if (dots >= 0) {
			return new ImpreciseDate(text, first(text.substring(0, dots)), last(text.substring(dots + 2)), null);
		}
		return new ImpreciseDate(text, first(text), last(text), null);
	}

	/**
	 * The date shifted by days, months or years, as precisely as possible: the day after
	 * some day of a month is some day from the second of that month to the first of the
	 * next.
	 * @throws IllegalArgumentException if the result cannot be written as a date
	 */
	public ImpreciseDate plus(Period amount) {
		LocalDate first = (this.earliest != null) ? this.earliest.plus(amount) : null;
		LocalDate last = (this.latest == null) ? null
				: this.latest.equals(this.earliest) ? first : this.latest.plusDays(1).plus(amount).minusDays(1);
		return (first == null && last == null) ? this : parse(written(first, last));
	}

	private static String written(@Nullable LocalDate first, @Nullable LocalDate last) {
		if (first == null || last == null) {
			return (first != null) ? "after " + first.minusDays(1)
					: "before " + Objects.requireNonNull(last).plusDays(1);
		}
		boolean wholeMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
		if (wholeMonths && first.getDayOfYear() == 1 && last.getMonthValue() == 12
				&& first.getYear() == last.getYear()) {
			return first.toString().substring(0, 4);
		}
		if (wholeMonths && YearMonth.from(first).equals(YearMonth.from(last))) {
			return YearMonth.from(first).toString();
		}
		return first.equals(last) ? first.toString() : first + ".." + last;
	}

	/**
	 * The precision: DAY, MONTH, YEAR, RANGE, BEFORE, AFTER, WEEKDAY or UNKNOWN.
	 */
	public String precision() {
		if (this.weekday != null) {
			return "WEEKDAY";
		}
		if (this.earliest == null) {
			return (this.latest == null) ? "UNKNOWN" : "BEFORE";
		}
		if (this.latest == null) {
			return "AFTER";
		}
		return switch (this.text.length()) {
			case 4 -> "YEAR";
			case 7 -> "MONTH";
			case 10 -> "DAY";
			default -> "RANGE";
		};
	}

	/**
	 * The number of days that it leaves open; larger is vaguer. It serves to prefer the
	 * more precise of two dates.
	 */
	public long vagueness() {
		if (this.earliest != null && this.latest != null) {
			return this.latest.toEpochDay() - this.earliest.toEpochDay();
		}
		if (this.earliest != null || this.latest != null) {
			return 1_000_000;
		}
		return (this.weekday != null) ? 2_000_000 : 3_000_000;
	}

	private static DayOfWeek weekday(String text) {
		try {
			return DayOfWeek.valueOf(text.toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException("\"%s\" is not a day of the week.".formatted(text), ex);
		}
	}

	private static LocalDate first(String text) {
		Matcher parts = parts(text);
		try {
			if (parts.group(3) != null) {
				return LocalDate.parse(text);
			}
			return (parts.group(2) != null) ? YearMonth.parse(text).atDay(1) : Year.parse(text).atDay(1);
		}
		catch (DateTimeException ex) {
			throw notADate(text, ex);
		}
	}

	private static LocalDate last(String text) {
		Matcher parts = parts(text);
		LocalDate first = first(text);
		if (parts.group(3) != null) {
			return first;
		}
		return (parts.group(2) != null) ? YearMonth.from(first).atEndOfMonth()
				: first.withDayOfYear(first.lengthOfYear());
	}

	private static Matcher parts(String text) {
		Matcher parts = CALENDAR.matcher(text);
		if (!parts.matches()) {
			throw notADate(text, null);
		}
		return parts;
	}

	private static IllegalArgumentException notADate(String text, @Nullable Exception cause) {
		return new IllegalArgumentException("\"%s\" is not a date such as 2022-01-07, 2022-01 or 2022.".formatted(text),
				cause);
	}

}
