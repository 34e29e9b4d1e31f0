package org.multaqa.intake.document.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.document.SourceNode.ScalarNode;
import org.multaqa.intake.document.SourceNode.SequenceNode;
import org.multaqa.intake.document.SpellingSuggestions;
import org.multaqa.intake.document.ValueWording;
import tools.jackson.databind.JsonNode;

/** Describes in plain words how a value violates its schema. */
final class ViolationMessages {

	private static final String DATE = "a date such as 2022-01-07, 2022-01, 2022, before 2022, friday or unknown";

	private final SchemaNavigator reading;

	private final SchemaPosition step;

	private final String keyword;

	private final @Nullable String field;

	ViolationMessages(SchemaNavigator reading, SchemaPosition step, String keyword, @Nullable String field) {
		this.reading = reading;
		this.step = step;
		this.keyword = keyword;
		this.field = field;
	}

	/** The violation, or {@code null} if it only repeats other errors. */
	@Nullable SchemaViolation mistake() {
		Problem problem = problem();
		return (problem != null) ? new SchemaViolation(this.step.value(), this.keyword, this.field, problem) : null;
	}

	private @Nullable Problem problem() {
		SourceNode value = this.step.value();
		JsonNode limit = this.step.node().path(this.keyword);
		return switch (this.keyword) {
			case "required" -> missing(String.valueOf(this.field));
			case "additionalProperties" -> unknown(String.valueOf(this.field));
			case "propertyNames" -> badName(String.valueOf(this.field));
			case "oneOf", "anyOf" -> choice(limit);
			case "type" -> says(ValueWording.found(value), typed(limit), null);
			case "enum" -> enumerated(limit);
			case "const" -> says(ValueWording.found(value), limit.toString(), null);
			case "minLength" -> says(ValueWording.found(value), "a text that is not blank" + described(), null);
			case "maxLength" -> says(String.format(Locale.ROOT, "a text of %,d characters", length()),
					String.format(Locale.ROOT, "at most %,d", limit.asInt()), null);
			case "pattern" -> patterned(limit.asString(""));
			case "minItems", "minProperties" ->
				says(ValueWording.kind(value), "at least " + count(limit.asInt()), null);
			case "maxItems" -> says(String.format(Locale.ROOT, "a list of %,d entries", length()),
					String.format(Locale.ROOT, "at most %,d", limit.asInt()), null);
			case "uniqueItems" -> says("a list that has the same entry twice", "each entry once", null);
			case "minimum", "maximum" -> says(ValueWording.found(value), isDate() ? DATE : bounded(), null);
			default -> mismatched();
		};
	}

	private Problem mismatched() {
		return says(ValueWording.found(this.step.value()),
				isDate() ? DATE : DescriptionPhrases.withArticle(phrase("what the record schema asks for")), null);
	}

	/** The message for a text whose only fault is its length states the length. */
	private Problem patterned(String pattern) {
		if (this.step.value() instanceof ScalarNode scalarNode && scalarNode.value() instanceof String text) {
			OptionalInt most = PatternLengthLimit.most(pattern, text);
			if (most.isPresent()) {
				return says("a text of %s characters (%s)".formatted(text.length(), ValueWording.quoted(text)),
						"at most %s".formatted(most.getAsInt()), null);
			}
		}
		return mismatched();
	}

	private Problem says(String found, String expected, @Nullable String suggestion) {
		return new Problem(this.step.value().place(), found, expected, suggestion);
	}

	private Problem missing(String name) {
		JsonNode property = this.step.node().path("properties").path(name);
		String description = property.path("description")
			.asString(this.reading.resolve(property).path("description").asString(""));
		return says("no field " + name,
				description.isEmpty() ? name + ": …" : name + ": " + DescriptionPhrases.asPhrase(description), null);
	}

	private Problem unknown(String name) {
		Set<String> known = this.reading.properties(this.step.node());
		List<String> free = new ArrayList<>(known);
		if (this.step.value() instanceof MappingNode mappingNode) {
			free.removeAll(mappingNode.entries().keySet());
		}
		return new Problem(keyPlace(name), "the unknown field " + ValueWording.shortened(name),
				"one of " + String.join(", ", known), SpellingSuggestions.nearest(name, free).orElse(null));
	}

	private Problem badName(String name) {
		return new Problem(keyPlace(name), ValueWording.quoted(name),
				"a name in lower case, such as " + DescriptionPhrases.example(this.step.description(), "wikidata"),
				null);
	}

	private SourceLocation keyPlace(String name) {
		SourceLocation whole = this.step.value().place();
		if (this.step.value() instanceof MappingNode mappingNode) {
			SourceLocation key = mappingNode.keyPlaces().getOrDefault(name, whole);
			String inner = whole.pointer().isEmpty() ? "" : whole.pointer() + ".";
			return new SourceLocation(key.document(), key.line(), key.column(), inner + ValueWording.shortened(name));
		}
		return whole;
	}

	private @Nullable Problem choice(JsonNode alternatives) {
		SourceNode value = this.step.value();
		if (SchemaNavigator.nameFieldsOnly(alternatives)) {
			return (value instanceof MappingNode mappingNode) ? needed(alternatives, mappingNode) : null;
		}
		if (this.reading.meant(alternatives, value).isPresent()) {
			return null;
		}
		return (value instanceof MappingNode mappingNode) ? says(fieldsOf(mappingNode), firstFields(alternatives), null)
				: says(ValueWording.found(value), phrase("what the record schema asks for"), null);
	}

	private Problem needed(JsonNode alternatives, MappingNode mappingNode) {
		List<String> fields = firstRequired(alternatives);
		List<String> present = fields.stream().filter(mappingNode.entries()::containsKey).toList();
		return present.isEmpty() ? says("neither " + String.join(" nor ", fields), String.join(" or ", fields), null)
				: says("both " + String.join(" and ", present), "only one of them", null);
	}

	private String firstFields(JsonNode alternatives) {
		List<String> fields = firstRequired(alternatives);
		return (fields.size() > 1) ? "one of the fields " + String.join(", ", fields)
				: phrase("what the record schema asks for");
	}

	private List<String> firstRequired(JsonNode alternatives) {
		List<String> fields = new ArrayList<>();
		alternatives.forEach((alternative) -> {
			JsonNode required = this.reading.resolve(alternative).path("required");
			if (!required.isEmpty()) {
				fields.add(required.get(0).asString());
			}
		});
		return fields;
	}

	private static String fieldsOf(MappingNode mappingNode) {
		if (mappingNode.entries().isEmpty()) {
			return "an empty mapping";
		}
		return "a mapping with " + ValueWording.shortened(String.join(", ", mappingNode.entries().keySet()));
	}

	private Problem enumerated(JsonNode values) {
		List<String> names = new ArrayList<>();
		values.forEach((value) -> names.add(value.asString()));
		Optional<String> nearest = (this.step.value() instanceof ScalarNode scalarNode
				&& scalarNode.value() instanceof String text) ? SpellingSuggestions.nearest(text, names)
						: Optional.empty();
		return says(ValueWording.found(this.step.value()), "one of " + String.join(", ", names), nearest.orElse(null));
	}

	private String typed(JsonNode type) {
		if (isDate()) {
			return DATE;
		}
		String name = switch (type.asString("")) {
			case "string" -> text();
			case "array" -> "a list";
			case "object" -> "a mapping";
			case "integer" -> "a whole number";
			case "number" -> "a number";
			default -> "true or false";
		};
		return name + described();
	}

	/** YAML reads {@code 01} as the number 1; in quotes it is the intended text. */
	private String text() {
		return (this.step.value() instanceof ScalarNode scalarNode && scalarNode.value() != null) ? "text, in quotes"
				: "text";
	}

	private String bounded() {
		JsonNode node = this.step.node();
		String least = node.has("minimum") ? " of at least " + node.get("minimum") : "";
		String most = node.has("maximum") ? " and at most " + node.get("maximum") : "";
		return "a number" + least + most + described();
	}

	private int length() {
		if (this.step.value() instanceof SequenceNode sequenceNode) {
			return sequenceNode.items().size();
		}
		return (this.step.value() instanceof ScalarNode scalarNode && scalarNode.value() instanceof String text)
				? text.codePointCount(0, text.length()) : 0;
	}

	private static String count(int entries) {
		return (entries == 1) ? "one entry" : entries + " entries";
	}

	private boolean isDate() {
		return this.reading.isDate(this.step.node());
	}

	private String described() {
		return (this.step.description() != null) ? " (" + phrase("") + ")" : "";
	}

	private String phrase(String otherwise) {
		return (this.step.description() != null) ? DescriptionPhrases.asPhrase(this.step.description()) : otherwise;
	}

}
