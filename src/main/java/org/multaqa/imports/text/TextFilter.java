package org.multaqa.imports.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.multaqa.imports.report.MessageText;
import org.multaqa.imports.report.RowRejected;
import org.multaqa.model.DigitNormalizer;
import org.multaqa.names.script.Transliteration;

/** Filters of a placeholder in a text template: {@code <Name | slug>}. */
public enum TextFilter {

	/** A slug for ids. */
	SLUG(Slug::of),
	/** In lower case. */
	LOWER((text) -> text.toLowerCase(Locale.ROOT)),
	/** In upper case. */
	UPPER((text) -> text.toUpperCase(Locale.ROOT)),
	/** The year of a date. */
	YEAR(TextFilter::year),
	/** A number instead of a text, if the whole text is one. */
	NUMBER(TextFilter::number),
	/** A gender, as records write it. */
	GENDER(TextFilter::gender);

	private static final Pattern YEAR_IN = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

	private final UnaryOperator<String> filter;

	TextFilter(UnaryOperator<String> filter) {
		this.filter = filter;
	}

	String of(String text) {
		return this.filter.apply(text);
	}

	/** The same, except that different spellings stay different. */
	String spelled(String text) {
		return (this == SLUG) ? Transliteration.folded(text) : of(text);
	}

	private static String year(String text) {
		Matcher year = YEAR_IN.matcher(DigitNormalizer.ascii(text));
		if (!year.find()) {
			throw RowRejected.of("%s has no year in it", MessageText.quoted(text));
		}
		return year.group();
	}

	private static String gender(String text) {
		return GenderParser.of(text)
			.orElseThrow(() -> RowRejected.of(
					"%s is not a gender such as female, féminin, أنثى or ⵜⴰⵡⵜⵎⵜ, or male, masculin, ذكر or ⴰⵡⵜⵎ",
					MessageText.quoted(text)));
	}

	private static String number(String text) {
		try {
			return new BigDecimal(text).stripTrailingZeros().toPlainString();
		}
		catch (NumberFormatException ex) {
			throw RowRejected.of("%s is not a number such as 12 or 1.5", MessageText.quoted(text));
		}
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<TextFilter> ofWord(String word) {
		return Arrays.stream(values()).filter((filter) -> filter.word().equals(word)).findFirst();
	}

	public static List<String> words() {
		return Arrays.stream(values()).map(TextFilter::word).toList();
	}

}
