package org.multaqa.imports;

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
import org.multaqa.model.ImpreciseDate;

/**
 * A value that a mapping makes of columns, step by step in the order of the components.
 *
 * @param from what it is made of
 * @param split signs that part it into several
 * @param match what is taken of it (the first group that is found, if it has any), or
 * {@code null} for all
 * @param replace what is replaced
 * @param map whole texts and what they become
 * @param unmappedPolicy what becomes of a text that is not among them
 * @param dates how dates are written, or {@code null} where it is none
 * @param plus what is added to a date, or {@code null} for nothing
 * @param otherwise what it is where nothing came out, or {@code null} for nothing
 */
record ValueMapping(TextTemplate from, List<String> split, @Nullable Pattern match, List<PatternReplacement> replace,
		Map<String, String> map, UnmappedPolicy unmappedPolicy, @Nullable SourceDateParser dates, @Nullable Period plus,
		@Nullable TextTemplate otherwise) {

	ValueMapping {
		split = List.copyOf(split);
		replace = List.copyOf(replace);
		map = Map.copyOf(map);
	}

	/** What becomes of a text that a map does not name. */
	enum UnmappedPolicy {

		KEEP, DROP, REJECT

	}

	/**
	 * What takes the place of what is found.
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

	/** The names that it is made of. */
	List<String> names() {
		return Stream
			.concat(this.from.names().stream(),
					(this.otherwise != null) ? this.otherwise.names().stream() : Stream.of())
			.toList();
	}

	/** What it is in a row. */
	List<String> of(RowValues told) {
		List<String> values = raw(told);
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
		return (values.isEmpty() && this.otherwise != null) ? this.otherwise.texts(told) : values;
	}

	/** Before it is split, a cell keeps its lines. */
	private List<String> raw(RowValues told) {
		boolean plain = this.from.parts().size() == 1 && this.from.parts().get(0).filters().isEmpty();
		return (plain && !this.from.isConstant()) ? told.values(this.from.parts().get(0).text())
				: this.from.texts(told);
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
			case REJECT -> throw RowRejected.of("%s is not among what the mapping knows: %s", MessageText.quoted(text),
					MessageText.names(this.map.keySet().stream().sorted().toList()));
		};
	}

}
