package org.multaqa.imports.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.multaqa.imports.standard.RecordBuilder.PeriodDates;
import org.multaqa.imports.text.PeriodEndConvention;
import org.multaqa.imports.text.TextTemplate;
import org.multaqa.model.DigitNormalizer;
import org.multaqa.model.ImpreciseDate;

/** Parses dates of JSON files: a day, a month or a year, perhaps followed by a time. */
final class JsonDateParser {

	private static final Pattern DATE = Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:[T ].*)?");

	private static final Pattern OPEN = Pattern
		.compile("(\\d{4})-(?:00|XX|\\?\\?)(?:-(?:00|XX|\\?\\?))?|(\\d{4}-\\d{2})-(?:00|XX|\\?\\?)");

	private static final Comparator<String> PRECISION = Comparator.comparing(String::length)
		.thenComparing(Comparator.reverseOrder());

	private JsonDateParser() {
	}

	/**
	 * The date under the first of the keys that has one; of several, the most precise.
	 * Invalid and contradicting dates are counted as left out.
	 */
	static Optional<String> date(JsonObjectReader thing, String... keys) {
		Optional<String> found = Optional.empty();
		for (String key : keys) {
			List<String> dates = dates(thing, key);
			if (found.isEmpty()) {
				found = dates.stream().max(PRECISION);
			}
			String kept = found.orElse("");
			dates.stream()
				.filter((date) -> !kept.startsWith(date))
				.forEach((date) -> thing.leaveOut("%s beside another".formatted(key)));
		}
		return found;
	}

	private static List<String> dates(JsonObjectReader thing, String key) {
		List<String> dates = new ArrayList<>();
		for (String text : thing.texts(key)) {
			read(text).ifPresentOrElse(dates::add, () -> thing.leaveOut("%s that is not a date".formatted(key)));
		}
		return dates;
	}

	static PeriodDates period(JsonObjectReader thing, String from, String until, PeriodEndConvention ends) {
		return new PeriodDates(date(thing, from), ends.until(date(thing, until)));
	}

	static Optional<String> read(String text) {
		String plain = TextTemplate.tidy(DigitNormalizer.ascii(text));
		Matcher open = OPEN.matcher(plain);
		if (open.matches()) {
			plain = (open.group(1) != null) ? open.group(1) : open.group(2);
		}
		Matcher date = DATE.matcher(plain);
		if (!date.matches() || date.group(1).startsWith("0")) {
			return Optional.empty();
		}
		try {
			return Optional.of(ImpreciseDate.parse(date.group(1)).text());
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
