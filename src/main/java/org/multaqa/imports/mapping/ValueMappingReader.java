package org.multaqa.imports.mapping;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.mapping.TableMapping.ColumnUse;
import org.multaqa.imports.mapping.ValueMapping.PatternReplacement;
import org.multaqa.imports.mapping.ValueMapping.UnmappedPolicy;
import org.multaqa.imports.report.MessageText;
import org.multaqa.imports.text.DatePattern;
import org.multaqa.imports.text.SourceDateParser;
import org.multaqa.imports.text.TextTemplate;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.SourceNode.ScalarNode;

/** Reads the derived values of a mapping. */
final class ValueMappingReader {

	private final List<Problem> problems;

	private final List<ColumnUse> uses;

	private final List<String> languages;

	ValueMappingReader(List<Problem> problems, List<ColumnUse> uses, List<String> languages) {
		this.problems = problems;
		this.uses = uses;
		this.languages = languages;
	}

	ValueMapping read(SourceNode written) {
		if (written instanceof ScalarNode scalarNode) {
			return ValueMapping.of(phrase(scalarNode));
		}
		MappingFileNode value = new MappingFileNode((SourceNode.MappingNode) written);
		Map<String, String> map = new LinkedHashMap<>();
		value.inner("map")
			.ifPresent((all) -> all.mappingNode()
				.entries()
				.forEach((from, to) -> map.put(TextTemplate.tidy(from), MappingFileNode.text(to))));
		return new ValueMapping(phrase(value.scalar("from").orElseThrow()), value.texts("split"),
				value.scalar("match")
					.map((match) -> pattern(match, MappingFileNode.text(match), this.problems))
					.orElse(null),
				replacements(value), map,
				UnmappedPolicy.valueOf(value.text("unmapped").orElse("keep").toUpperCase(Locale.ROOT)), dates(value),
				value.text("plus").map(ValueMappingReader::amount).orElse(null),
				value.scalar("default").map(this::phrase).orElse(null));
	}

	private TextTemplate phrase(ScalarNode scalarNode) {
		TextTemplate textTemplate = new TextTemplateReader(this.problems).read(scalarNode);
		textTemplate.names().forEach((name) -> this.uses.add(new ColumnUse(name, scalarNode.place())));
		return textTemplate;
	}

	private List<PatternReplacement> replacements(MappingFileNode value) {
		List<PatternReplacement> replacements = new ArrayList<>();
		value.inner("replace")
			.ifPresent((all) -> all.mappingNode()
				.entries()
				.forEach((pattern, with) -> replacements
					.add(new PatternReplacement(pattern(with, pattern, this.problems), MappingFileNode.text(with)))));
		return replacements;
	}

	static Pattern pattern(SourceNode where, String written, List<Problem> problems) {
		try {
			return Pattern.compile(written);
		}
		catch (PatternSyntaxException ex) {
			problems.add(new Problem(where.place(),
					"%s (%s)".formatted(MessageText.quoted(written), ex.getDescription().toLowerCase(Locale.ROOT)),
					"a regular expression", null));
			return Pattern.compile("");
		}
	}

	/** An amount of time, such as {@code 1 day} or {@code -2 months}. */
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

	private @Nullable SourceDateParser dates(MappingFileNode value) {
		List<SourceNode> formats = value.items("date");
		Integer firstYear = value.text("firstYear").map(Integer::valueOf).orElse(null);
		List<String> usable = new ArrayList<>();
		for (SourceNode format : formats) {
			try {
				new SourceDateParser(List.of(MappingFileNode.text(format)), this.languages, firstYear);
				usable.add(MappingFileNode.text(format));
			}
			catch (DatePattern.TwoDigitYear ex) {
				this.problems.add(new Problem(format.place(),
						"%s, whose years of two digits do not say their century"
							.formatted(MessageText.quoted(MappingFileNode.text(format))),
						"yyyy, or beside date the firstYear that two digits mean, such as firstYear: 1930 for 1930 to 2029",
						null));
			}
			catch (RuntimeException ex) {
				this.problems.add(new Problem(format.place(), MessageText.quoted(MappingFileNode.text(format)),
						"a date format with a year, such as dd/MM/yyyy, MM-yyyy, d MMMM yyyy or iso", null));
			}
		}
		return formats.isEmpty() ? null : new SourceDateParser(usable, this.languages, firstYear);
	}

}
