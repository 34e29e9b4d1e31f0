package org.multaqa.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DigitNormalizer;
import org.multaqa.model.ImpreciseDate;

/**
 * How a file writes dates, and what they are in a record: as precise as written. Digits
 * may be of any script, and names of months and days are read as people write them.
 */
final class SourceDateParser {

	private static final String ISO = "iso";

	private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

	/** As in 1er mars and 5th March. */
	private static final Pattern ORDINAL = Pattern
		.compile("(?iu)(?<=(?<![0-9])1)\\s?er(?!\\p{L})" + "|(?<=[0-9])(?:st|nd|rd|th)(?!\\p{L})");

	private final List<String> formats;

	private final List<DatePattern> readers = new ArrayList<>();

	private final CalendarNames words;

	/**
	 * Takes the formats in the order in which they are tried.
	 * @param languages of the names of months and days, by their codes
	 * @param firstYear the first of the hundred years that years of two digits mean, or
	 * {@code null} where they mean none
	 * @throws IllegalArgumentException with a sentence, if one is no format
	 */
	SourceDateParser(List<String> formats, List<String> languages, @Nullable Integer firstYear) {
		this.formats = List.copyOf(formats);
		this.words = new CalendarNames(languages);
		for (String format : formats) {
			if (!format.equals(ISO)) {
				this.readers.add(new DatePattern(TextTemplate.tidy(format), firstYear));
			}
		}
	}

	/**
	 * A date as records write it.
	 * @throws RowRejected if no format fits
	 */
	String read(String text) {
		String plain = TextTemplate.tidy(
				UNSEEN.matcher(DigitNormalizer.ascii(Normalizer.normalize(text, Normalizer.Form.NFKC))).replaceAll(""));
		String withoutOrdinal = ORDINAL.matcher(plain).replaceAll("");
		for (DatePattern reader : this.readers) {
			Optional<String> date = reader.read(plain, this.words).or(() -> reader.read(withoutOrdinal, this.words));
			if (date.isPresent()) {
				return date.get();
			}
		}
		if (this.formats.contains(ISO)) {
			try {
				return ImpreciseDate.parse(plain).text();
			}
			catch (IllegalArgumentException ex) {
				// told below, with all formats
			}
		}
		throw RowRejected.of("%s is not a date written as %s%s", MessageText.quoted(text),
				String.join(" or ", this.formats), expected(plain));
	}

	private String expected(String text) {
		if (this.readers.stream().noneMatch(DatePattern::hasMonthNames)) {
			return "";
		}
		String other = this.words.months(text).equals(text) ? this.words.otherMonth(text).orElse("") : "";
		return ", with the name of a month in %s%s".formatted(this.words.names(),
				other.isEmpty() ? "" : " (" + other + ")");
	}

}
