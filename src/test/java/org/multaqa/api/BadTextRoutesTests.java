package org.multaqa.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.api.scalar.RecordScalar;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.ParseResult;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.schema.RecordSchema;
import org.multaqa.intake.document.syntax.DocumentParser;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Every way in which a record comes refuses the same texts. */
class BadTextRoutesTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Map<String, String> BAD = Map.ofEntries(
			Map.entry("\uD800", "half of the character pair U+D800"),
			Map.entry("\uDFFF", "half of the character pair U+DFFF"), Map.entry("\uDC00\uD800", "U+DC00"),
			Map.entry("\0", "the control character U+0000"), Map.entry("\u0007", "the control character U+0007"),
			Map.entry("\u001B[31m", "the control character U+001B"),
			Map.entry("\u007F", "the control character U+007F"), Map.entry("\u009B", "the control character U+009B"),
			Map.entry("\uFFFF", "the code point U+FFFF"), Map.entry("\uFFFE", "the code point U+FFFE"),
			Map.entry("\uFDD0", "the code point U+FDD0"), Map.entry("\uD83F\uDFFE", "the code point U+1FFFE"),
			Map.entry("x".repeat(299), "a text of 301 characters"));

	private static final Map<String, Function<String, Document>> ROUTES = Map.of("object in variables",
			(name) -> scalar(object(name)), "object in the request", BadTextRoutesTests::literal, "text of YAML",
			(name) -> scalar(yaml(name)), "text of JSON", (name) -> scalar(json(name)), "text of escaped JSON",
			(name) -> scalar(escaped(json(name))), "text with a name",
			(name) -> scalar(Map.of("document", "a.json", "text", json(name))), "JSON file",
			(name) -> file("a.json", escaped(json(name))), "JSON Lines",
			(name) -> file("a.jsonl", escaped(json(name)) + "\n"), "YAML file",
			(name) -> file("a.yaml", "record: a\nsource: { title: T }\nentities: [ { id: official/a, names: { en: \"A"
					+ escaped(name) + "B\" } } ]"));

	static Stream<Arguments> everyRouteAndText() {
		return ROUTES.keySet()
			.stream()
			.sorted()
			.flatMap((route) -> BAD.keySet().stream().map((text) -> Arguments.of(route, escaped(text), text)));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("everyRouteAndText")
	void isRefused(String route, String shown, String text) {
		List<String> problems = problems(Objects.requireNonNull(ROUTES.get(route)).apply(text));
		assertThat(problems).as("%s of %s", route, shown)
			.anySatisfy((problem) -> assertThat(problem).contains(BAD.get(text)));
	}

	private static List<String> problems(Document document) {
		ParseResult parseResult = new DocumentParser().parse(document);
		List<Problem> problems = new ArrayList<>(parseResult.problems());
		for (SourceNode.MappingNode record : parseResult.records()) {
			problems.addAll(new RecordSchema().check(record));
		}
		return problems.stream().map(Problem::message).toList();
	}

	private static Map<String, Object> object(String name) {
		return Map.of("record", "a", "source", Map.of("title", "T"), "entities",
				List.of(Map.of("id", "official/a", "names", Map.of("en", "A" + name + "B"))));
	}

	private static String json(String name) {
		return JSON.writeValueAsString(object(name));
	}

	private static String yaml(String name) {
		return "record: a\nsource: { title: T }\nentities: [ { id: official/a, names: { en: \"A" + name + "B\" } } ]";
	}

	private static Document scalar(Object value) {
		return new RecordScalar().parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
	}

	private static Document literal(String name) {
		ObjectValue names = object(Map.of("en", StringValue.of("A" + name + "B")));
		ObjectValue entity = object(Map.of("id", StringValue.of("official/a"), "names", names));
		ObjectValue record = object(
				Map.of("record", StringValue.of("a"), "source", object(Map.of("title", StringValue.of("T"))),
						"entities", ArrayValue.newArrayValue().value(entity).build()));
		return new RecordScalar().parseLiteral(record, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(),
				Locale.ROOT);
	}

	private static ObjectValue object(Map<String, ? extends Value<?>> fields) {
		ObjectValue.Builder object = ObjectValue.newObjectValue();
		fields.forEach((name, value) -> object.objectField(new ObjectField(name, value)));
		return object.build();
	}

	private static Document file(String name, String content) {
		return new Document(name, content.getBytes(StandardCharsets.UTF_8));
	}

	/** With escapes, as a file can hold what has no bytes. */
	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		for (char character : text.toCharArray()) {
			escaped.append((character < ' ' || character >= 0x7F) ? "\\u%04X".formatted((int) character) : character);
		}
		return escaped.toString();
	}

}
