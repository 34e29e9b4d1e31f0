package org.multaqa.imports;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.Table.Use;
import org.multaqa.imports.Value.Replacement;
import org.multaqa.imports.Value.Unmapped;
import org.multaqa.intake.document.Located;
import org.multaqa.intake.document.Located.Scalar;
import org.multaqa.intake.document.Problem;

/** Reads how a mapping makes values of columns. */
final class ValueReader {

	private final List<Problem> problems;

	private final List<Use> uses;

	private final List<String> languages;

	ValueReader(List<Problem> problems, List<Use> uses, List<String> languages) {
		this.problems = problems;
		this.uses = uses;
		this.languages = languages;
	}

	Value read(Located written) {
		if (written instanceof Scalar scalar) {
			return Value.of(phrase(scalar));
		}
		Node value = new Node((Located.Mapping) written);
		Map<String, String> map = new LinkedHashMap<>();
		value.inner("map")
			.ifPresent(
					(all) -> all.mapping().entries().forEach((from, to) -> map.put(Phrase.tidy(from), Node.text(to))));
		return new Value(phrase(value.scalar("from").orElseThrow()), value.texts("split"),
				value.scalar("match").map((match) -> pattern(match, Node.text(match), this.problems)).orElse(null),
				replacements(value), map,
				Unmapped.valueOf(value.text("unmapped").orElse("keep").toUpperCase(Locale.ROOT)), dates(value),
				value.text("plus").map(ValueReader::amount).orElse(null),
				value.scalar("default").map(this::phrase).orElse(null));
	}

	private Phrase phrase(Scalar scalar) {
		Phrase phrase = new PhraseReader(this.problems).read(scalar);
		phrase.names().forEach((name) -> this.uses.add(new Use(name, scalar.place())));
		return phrase;
	}

	private List<Replacement> replacements(Node value) {
		List<Replacement> replacements = new ArrayList<>();
		value.inner("replace")
			.ifPresent((all) -> all.mapping()
				.entries()
				.forEach((pattern, with) -> replacements
					.add(new Replacement(pattern(with, pattern, this.problems), Node.text(with)))));
		return replacements;
	}

	static Pattern pattern(Located where, String written, List<Problem> problems) {
		try {
			return Pattern.compile(written);
		}
		catch (PatternSyntaxException ex) {
			problems.add(new Problem(where.place(),
					"%s (%s)".formatted(Shown.quoted(written), ex.getDescription().toLowerCase(Locale.ROOT)),
					"a regular expression", null));
			return Pattern.compile("");
		}
	}

	/** Such as {@code 1 day} or {@code -2 months}. */
	private static Period amount(String written) {
		String[] words = written.split(" ");
		int count = Integer.parseInt(words[0]);
		return switch (words[1].charAt(0)) {
			case 'd' -> Period.ofDays(count);
			case 'w' -> Period.ofWeeks(count);
			case 'm' -> Period.ofMonths(count);
			default -> Period.ofYears(count);
		};
	}

	private @Nullable DateFormats dates(Node value) {
		List<Located> formats = value.items("date");
		Integer firstYear = value.text("firstYear").map(Integer::valueOf).orElse(null);
		List<String> usable = new ArrayList<>();
		for (Located format : formats) {
			try {
				new DateFormats(List.of(Node.text(format)), this.languages, firstYear);
				usable.add(Node.text(format));
			}
			catch (DateFormat.TwoDigitYear ex) {
				this.problems.add(new Problem(format.place(),
						"%s, whose years of two digits do not say their century"
							.formatted(Shown.quoted(Node.text(format))),
						"yyyy, or beside date the firstYear that two digits mean, such as firstYear: 1930 for 1930 to 2029",
						null));
			}
			catch (RuntimeException ex) {
				this.problems.add(new Problem(format.place(), Shown.quoted(Node.text(format)),
						"a date format with a year, such as dd/MM/yyyy, MM-yyyy, d MMMM yyyy or iso", null));
			}
		}
		return formats.isEmpty() ? null : new DateFormats(usable, this.languages, firstYear);
	}

}
