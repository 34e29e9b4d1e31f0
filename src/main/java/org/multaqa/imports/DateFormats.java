package org.multaqa.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.multaqa.model.ImpreciseDate;

/** How a file writes dates, and what they are in a record: as precise as written. */
final class DateFormats {

	private static final String ISO = "iso";

	private final List<String> formats;

	private final List<DateTimeFormatter> readers = new ArrayList<>();

	/**
	 * Takes the formats in the order in which they are tried.
	 * @param language of month names; English ones are understood besides
	 * @throws IllegalArgumentException with a sentence, if one is no format
	 */
	DateFormats(List<String> formats, Locale language) {
		this.formats = List.copyOf(formats);
		for (String format : formats) {
			if (!format.equals(ISO)) {
				this.readers.add(reader(format, language));
				this.readers.add(reader(format, Locale.ENGLISH));
			}
		}
	}

	private static DateTimeFormatter reader(String format, Locale language) {
		try {
			DateTimeFormatter reader = new DateTimeFormatterBuilder().parseCaseInsensitive()
				.appendPattern(format.replace('y', 'u'))
				.toFormatter(language)
				.withResolverStyle(ResolverStyle.STRICT);
			LocalDate example = LocalDate.of(2022, 1, 7);
			if (written(reader.parse(reader.format(example.atStartOfDay(java.time.ZoneOffset.UTC)))).isEmpty()) {
				throw new IllegalArgumentException("\"%s\" has no year".formatted(format));
			}
			return reader;
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("\"%s\" cannot be read back".formatted(format), ex);
		}
	}

	/**
	 * A date as records write it.
	 * @throws Rejected if no format fits
	 */
	String read(String text) {
		for (DateTimeFormatter reader : this.readers) {
			try {
				Optional<String> date = written(reader.parse(text));
				if (date.isPresent()) {
					return date.get();
				}
			}
			catch (DateTimeException ex) {
				// the next format may fit
			}
		}
		if (this.formats.contains(ISO)) {
			try {
				return ImpreciseDate.parse(text).text();
			}
			catch (IllegalArgumentException ex) {
				// told below, with all formats
			}
		}
		throw Rejected.of("%s is not a date written as %s", Shown.quoted(text), String.join(" or ", this.formats));
	}

	private static Optional<String> written(TemporalAccessor parsed) {
		if (parsed.isSupported(ChronoField.EPOCH_DAY)) {
			return Optional.of(LocalDate.from(parsed).toString());
		}
		if (!parsed.isSupported(ChronoField.YEAR)) {
			return Optional.empty();
		}
		return Optional.of(parsed.isSupported(ChronoField.MONTH_OF_YEAR) ? YearMonth.from(parsed).toString()
				: Year.from(parsed).toString());
	}

}
