package org.multaqa.imports.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.report.MessageText;
import org.multaqa.imports.report.RowRejected;
import org.multaqa.model.DigitNormalizer;
import org.multaqa.model.ImpreciseDate;

/**
 * Parses the dates of a file into dates of records with the same precision. Digits of any
 * script are accepted, and names of months and days in the given languages.
 */
public final class SourceDateParser {

	private static final String ISO = "iso";

	private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

	/** Ordinals as in 1er mars and 5th March. */
	private static final Pattern ORDINAL = Pattern
		.compile("(?iu)(?<=(?<![0-9])1)\\s?er(?!\\p{L})" + "|(?<=[0-9])(?:st|nd|rd|th)(?!\\p{L})");

	private final List<String> formats;

	private final List<DatePattern> readers = new ArrayList<>();

	private final CalendarNames words;

	/**
	 * Prepares the formats.
	 * @param languages the codes of the languages of month and day names
	 * @param firstYear the first of the hundred years for years of two digits, or {@code
	 * null} if those are not allowed
	 * @param formats the formats, in the order in which they are tried
	 * @throws IllegalArgumentException with a sentence for people, if a format is invalid
	 */
	public SourceDateParser(List<String> formats, List<String> languages, @Nullable Integer firstYear) {
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
	 * @throws RowRejected if no format matches
	 */
	public String read(String text) {
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
				// reported below, with all formats
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
