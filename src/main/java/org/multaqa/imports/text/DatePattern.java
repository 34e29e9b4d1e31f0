package org.multaqa.imports.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A pattern of dates, such as {@code dd/MM/yyyy}. */
public final class DatePattern {

	/** Quoted text, a repeated letter, or anything else. */
	private static final Pattern PART = Pattern.compile("'[^']*'|([A-Za-z])\\1*|[^A-Za-z']+", Pattern.DOTALL);

	private static final int LEAST_YEAR = 1000;

	private final DateTimeFormatter reader;

	private boolean hasMonthNames;

	private boolean hasDayNames;

	/**
	 * Parses a pattern.
	 * @param firstYear the first of the hundred years for years of two digits, or {@code
	 * null} if those are not allowed
	 * @throws IllegalArgumentException with a sentence for people, if the pattern is
	 * invalid or has a year of two digits that is not allowed
	 */
	DatePattern(String pattern, @Nullable Integer firstYear) {
		DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
		Matcher part = PART.matcher(pattern);
		int end = 0;
		while (part.find()) {
			add(builder, part.group(), firstYear);
			end = part.end();
		}
		if (end < pattern.length()) {
			throw new IllegalArgumentException("\"%s\" has a quote that is not closed".formatted(pattern));
		}
		this.reader = builder.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
		check(pattern);
	}

	private void add(DateTimeFormatterBuilder builder, String part, @Nullable Integer firstYear) {
		char letter = part.charAt(0);
		if ((letter == 'M' || letter == 'L') && part.length() >= 3) {
			this.hasMonthNames = true;
			builder.appendText(ChronoField.MONTH_OF_YEAR, CalendarNames.monthSigns());
		}
		else if (letter == 'E') {
			this.hasDayNames = true;
			builder.appendText(ChronoField.DAY_OF_WEEK, CalendarNames.daySigns());
		}
		else if ((letter == 'y' || letter == 'u') && part.length() == 2) {
			if (firstYear == null) {
				throw new TwoDigitYear(part);
			}
			builder.appendValueReduced(ChronoField.YEAR, 2, 2, firstYear);
		}
		else {
			builder.appendPattern((letter == 'y') ? part.replace('y', 'u') : part);
		}
	}

	private void check(String pattern) {
		try {
			String example = this.reader.format(LocalDate.of(2022, 1, 7).atStartOfDay(ZoneOffset.UTC));
			if (!this.reader.parse(example).isSupported(ChronoField.YEAR)) {
				throw new IllegalArgumentException("\"%s\" has no year".formatted(pattern));
			}
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("\"%s\" cannot be read back".formatted(pattern), ex);
		}
	}

	boolean hasMonthNames() {
		return this.hasMonthNames;
	}

	/**
	 * Parses a date, as precise as the pattern, into the format of records; empty if the
	 * text does not match, or has a year of fewer than four digits.
	 */
	Optional<String> read(String text, CalendarNames words) {
		String named = this.hasDayNames ? words.days(text) : text;
		named = this.hasMonthNames ? words.months(named) : named;
		Optional<String> read = parsed(named);
		return (read.isEmpty() && named.indexOf('.') >= 0) ? parsed(withoutPoints(named)) : read;
	}

	/** Without the points after abbreviated names. */
	private static String withoutPoints(String text) {
		return text.replaceAll("(?<=[\\uE001-\\uE017])\\.", "");
	}

	private Optional<String> parsed(String text) {
		try {
			TemporalAccessor parsed = this.reader.parse(text);
			if (!parsed.isSupported(ChronoField.YEAR) || parsed.get(ChronoField.YEAR) < LEAST_YEAR) {
				return Optional.empty();
			}
			if (parsed.isSupported(ChronoField.EPOCH_DAY)) {
				return Optional.of(LocalDate.from(parsed).toString());
			}
			return Optional.of(parsed.isSupported(ChronoField.MONTH_OF_YEAR) ? YearMonth.from(parsed).toString()
					: Year.from(parsed).toString());
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** A year of two digits whose century is not known. */
	public static final class TwoDigitYear extends IllegalArgumentException {

		private static final long serialVersionUID = 1L;

		TwoDigitYear(String part) {
			super(part);
		}

	}

}
