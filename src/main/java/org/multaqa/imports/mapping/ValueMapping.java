package org.multaqa.imports.mapping;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.report.MessageText;
import org.multaqa.imports.report.RowRejected;
import org.multaqa.imports.text.RowValues;
import org.multaqa.imports.text.SourceDateParser;
import org.multaqa.imports.text.TextTemplate;
import org.multaqa.model.ImpreciseDate;

/**
 * A value that a mapping derives from columns. The components are applied in their order.
 *
 * @param from the text from which it is made
 * @param split characters that separate several values
 * @param match the part that is kept (the first group, if there is one), or {@code null}
 * for all
 * @param replace the replacements
 * @param map texts and their replacements, for whole values
 * @param unmappedPolicy what happens to a text that the map does not have
 * @param dates the formats of dates, or {@code null} if it is not a date
 * @param plus the period that is added to a date, or {@code null}
 * @param otherwise the default if there is no value, or {@code null}
 */
public record ValueMapping(TextTemplate from, List<String> split, @Nullable Pattern match,
		List<PatternReplacement> replace, Map<String, String> map, UnmappedPolicy unmappedPolicy,
		@Nullable SourceDateParser dates, @Nullable Period plus, @Nullable TextTemplate otherwise) {

	public ValueMapping {
		split = List.copyOf(split);
		replace = List.copyOf(replace);
		map = Map.copyOf(map);
	}

	/** What happens to a text that the map does not have. */
	enum UnmappedPolicy {

		KEEP, DROP, REJECT

	}

	/**
	 * A replacement for the matches of a pattern.
	 */
	record PatternReplacement(Pattern pattern, String with) {

		String in(String text) {
			try {
				return this.pattern.matcher(text).replaceAll(this.with);
			}
			catch (IndexOutOfBoundsException | IllegalArgumentException ex) {
				throw RowRejected.of("\"%s\" cannot take the place of \"%s\": %s", this.with, this.pattern,
						String.valueOf(ex.getMessage()));
			}
		}

	}

	static ValueMapping of(TextTemplate from) {
		return new ValueMapping(from, List.of(), null, List.of(), Map.of(), UnmappedPolicy.KEEP, null, null, null);
	}

	/** The names of the columns and values that it uses. */
	List<String> names() {
		return Stream
			.concat(this.from.names().stream(),
					(this.otherwise != null) ? this.otherwise.names().stream() : Stream.of())
			.toList();
	}

	/** The values in a row. */
	public List<String> of(RowValues rowValues) {
		List<String> values = raw(rowValues);
		for (String sign : this.split) {
			values = values.stream().flatMap((value) -> Arrays.stream(value.split(Pattern.quote(sign)))).toList();
		}
		values = each(values, this::taken);
		for (PatternReplacement replacement : this.replace) {
			values = each(values, replacement::in);
		}
		values = each(values, this::mapped);
		if (this.dates != null) {
			values = each(values, this.dates::read);
		}
		if (this.plus != null) {
			values = each(values, this::later);
		}
		return (values.isEmpty() && this.otherwise != null) ? this.otherwise.texts(rowValues) : values;
	}

	/**
	 * The values before any change; line breaks of a cell are kept so that it can be
	 * split at them.
	 */
	private List<String> raw(RowValues rowValues) {
		boolean plain = this.from.parts().size() == 1 && this.from.parts().get(0).filters().isEmpty();
		return (plain && !this.from.isConstant()) ? rowValues.values(this.from.parts().get(0).text())
				: this.from.texts(rowValues);
	}

	private List<String> each(List<String> values, Function<String, String> step) {
		List<String> done = new ArrayList<>();
		for (String value : values) {
			String text = step.apply(this.split.isEmpty() ? value.strip() : TextTemplate.tidy(value)).strip();
			if (!text.isEmpty()) {
				done.add(text);
			}
		}
		return done;
	}

	private String taken(String text) {
		if (this.match == null) {
			return text;
		}
		Matcher found = this.match.matcher(text);
		if (!found.find()) {
			return "";
		}
		for (int group = 1; group <= found.groupCount(); group++) {
			if (found.group(group) != null) {
				return found.group(group);
			}
		}
		return (found.groupCount() == 0) ? found.group() : "";
	}

	private String later(String date) {
		try {
			return ImpreciseDate.parse(date).plus(Objects.requireNonNull(this.plus)).text();
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			throw RowRejected.of("%s is not a date to which %s can be added", MessageText.quoted(date),
					String.valueOf(this.plus));
		}
	}

	private String mapped(String text) {
		if (this.map.isEmpty()) {
			return text;
		}
		String known = this.map.get(TextTemplate.tidy(text));
		if (known != null) {
			return known;
		}
		return switch (this.unmappedPolicy) {
			case KEEP -> text;
			case DROP -> "";
			case REJECT -> throw RowRejected.of("%s is not one of the values in the mapping: %s",
					MessageText.quoted(text), MessageText.names(this.map.keySet().stream().sorted().toList()));
		};
	}

}
