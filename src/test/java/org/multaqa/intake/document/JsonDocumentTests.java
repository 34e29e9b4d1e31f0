package org.multaqa.intake.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.document.schema.JsonNodeConverter;
import org.multaqa.intake.document.syntax.DocumentParser;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class JsonDocumentTests {

	private static final JsonMapper JACKSON = JsonMapper.shared();

	private final DocumentParser parser = new DocumentParser();

	@Test
	void everyEscapeAndTabIndentationIsRead() {
		assertThat(only("{\n\t\"a\":\"\\/\\uD83D\\uDE00\\n\\\"\",\n\t\"b\"\n:\t[ ] ,\"c\":{}}"))
			.isEqualTo(Map.of("a", "/😀\n\"", "b", List.of(), "c", Map.of()));
	}

	@Test
	void valuesKnowWhereTheyStood() {
		MappingNode record = parse("a.json", "{\n  \"a\": [1,\n\t{\"b\": true}]\n}").records().get(0);
		assertThat(record.keyPlaces().get("a")).isEqualTo(new SourceLocation("a.json", 2, 3, "a"));
		assertThat(record.at("a")).extracting(SourceNode::place).isEqualTo(new SourceLocation("a.json", 2, 8, "a"));
		assertThat(((SourceNode.SequenceNode) Objects.requireNonNull(record.at("a"))).items())
			.extracting(SourceNode::place)
			.containsExactly(new SourceLocation("a.json", 2, 9, "a[0]"), new SourceLocation("a.json", 3, 2, "a[1]"));
	}

	@Test
	void anyJsonIsReadAsJacksonReadsIt() {
		Random random = new Random(42);
		for (int round = 0; round < 500; round++) {
			Map<String, Object> value = mapping(random, 0);
			String json = (round % 2 == 0) ? JACKSON.writeValueAsString(value)
					: JACKSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
			for (String name : List.of("a.json", "a")) {
				ParseResult parseResult = parse(name, json);
				assertThat(parseResult.problems()).as(json).isEmpty();
				assertThat(JACKSON.readTree(JACKSON.writeValueAsString(parseResult.records().get(0).plain())))
					.isEqualTo(JACKSON.readTree(json));
				assertThat(JsonNodeConverter.of(parseResult.records().get(0)).toString())
					.isEqualTo(JACKSON.readTree(json).toString());
			}
		}
	}

	@Test
	void aListIsManyRecords() {
		assertThat(parse("a.json", "[{\"a\":1},{\"a\":2}]").records()).extracting(MappingNode::plain)
			.containsExactly(Map.of("a", 1L), Map.of("a", 2L));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{"a":1,"a":2}        | 1:8 a: found the field a a second time, expected it once (the first is at line 1, column 2)
					{"a":1} {"a":2}      | 1:9: found a second value, expected one record, or a list of records in brackets
					{"a":1e400000}       | 1:6 a: found the number 1e400000, expected a finite number of at most 100 digits
					{"a":"\\u0007"}      | 1:6 a: found the control character U+0007, expected text without control characters
					{"a":"\\ud83d"}      | 1:6 a: found half of the character pair U+D83D, expected text without control characters
					7                    | 1:1: found 7, expected a record: a mapping that begins with record: and its id
					[]                   | 1:1: found an empty list, expected a record: a mapping that begins with record: and its id
					[1]                  | 1:2: found 1, expected a record: a mapping that begins with record: and its id
					null                 | 1:1: found nothing, expected a record
					``                   | 1:1: found nothing, expected a record
					""")
	void aProblemSaysWhereAndWhat(String json, String message) {
		assertThat(messages(parse("a.json", (json == null) ? "" : json))).containsExactly("a.json:" + message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"a":1,}         | a.json:1:8: found broken JSON
			{"a":NaN}        | a.json:1:
			{a:1}            | a.json:1:
			{"a":            | a.json:1:
			{'a':1}          | a.json:1:
			{"a":01}         | a.json:1:
			""")
	void brokenJsonIsAProblem(String json, String start) {
		assertThat(messages(parse("a.json", json))).singleElement()
			.asString()
			.startsWith(start)
			.endsWith("expected JSON");
	}

	@Test
	void depthAndDigitsHaveALimit() {
		assertThat(messages(parse("a.json", "[".repeat(1_000_000)))).singleElement()
			.asString()
			.endsWith("found a value 51 levels deep, expected at most 50 levels");
		assertThat(messages(parse("a.json", "{\"a\":" + "9".repeat(1_000_000) + "}"))).containsExactly(
				"a.json:1:6 a: found a number of 1000000 characters, expected a finite number of at most 100 digits");
	}

	@Test
	void aBrokenLineLeavesTheOthersWhole() {
		byte[] content = "\uFEFF{\"a\":1}\r\n{\"a\":\n\n?{\"b\":2}\n{\"a\":3}x\n{\"c\":4}"
			.getBytes(java.nio.charset.StandardCharsets.UTF_8);
		content[indexOf(content, '?')] = (byte) 0xE9;
		ParseResult parseResult = this.parser.parse(new Document("a.jsonl", content));
		assertThat(parseResult.records()).extracting(MappingNode::plain)
			.containsExactly(Map.of("a", 1L), Map.of("c", 4L));
		assertThat(parseResult.records().get(1).at("c")).extracting(SourceNode::place)
			.isEqualTo(new SourceLocation("a.jsonl", 6, 6, "c"));
		assertThat(parseResult.problems()).extracting((problem) -> problem.place().line()).containsExactly(2, 4, 5);
	}

	@Test
	void anEmptyLinesFileIsAProblem() {
		assertThat(messages(parse("a.ndjson", "\n \n")))
			.containsExactly("a.ndjson:1:1: found nothing, expected a record");
		assertThat(this.parser
			.parse(new Document("a.jsonl", "{\"a\":1}\n".getBytes(java.nio.charset.StandardCharsets.UTF_16)))
			.problems()).hasSize(1);
	}

	@Test
	void theFormatOfANamelessTextIsFoundOut() {
		assertThat(parse("records", "{\"a\":1}\n{\"a\":2}\n").records()).hasSize(2);
		assertThat(parse("records", "{\n\t\"a\":1\n}").records()).hasSize(1);
		assertThat(parse("records", "[\n{\"a\":1},\n{\"a\":2}\n]").records()).hasSize(2);
		assertThat(parse("records", "record: a\n---\nrecord: b\n").records()).hasSize(2);
		assertThat(parse("records", "{ record: a, title: { ar: b } }").records()).hasSize(1);
		assertThat(messages(parse("records", "{\"a\": 1,, \"b\"}"))).singleElement().asString().contains("broken JSON");
	}

	private Map<String, Object> mapping(Random random, int depth) {
		Map<String, Object> mapping = new LinkedHashMap<>();
		for (int size = random.nextInt(5); size >= 0; size--) {
			mapping.put(text(random), value(random, depth + 1));
		}
		return mapping;
	}

	private @org.jspecify.annotations.Nullable Object value(Random random, int depth) {
		return switch (random.nextInt((depth < 5) ? 9 : 7)) {
			case 0 -> null;
			case 1 -> random.nextBoolean();
			case 2 -> random.nextInt();
			case 3 -> random.nextLong();
			case 4 -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
			case 5 -> new java.math.BigInteger(200, random);
			case 6 -> text(random);
			case 7 -> mapping(random, depth);
			default -> {
				List<Object> items = new ArrayList<>();
				for (int size = random.nextInt(4); size > 0; size--) {
					items.add(value(random, depth + 1));
				}
				yield items;
			}
		};
	}

	private static String text(Random random) {
		String[] parts = { "a", "2022-01-07", "true", "null", "/", "\\", "\"", "'", "\n", "\t", "\r\n", ": ", "- ", "#",
				"😀", "لقاء", "é", "\u00A0", "\u2028", "\u200F", "{", "]", "&x", "*x", "!!", "---", " " };
		StringBuilder text = new StringBuilder();
		for (int size = random.nextInt(6); size >= 0; size--) {
			text.append(parts[random.nextInt(parts.length)]);
		}
		return text.toString();
	}

	private static int indexOf(byte[] content, char character) {
		int at = 0;
		while (content[at] != character) {
			at++;
		}
		return at;
	}

	private Map<String, ?> only(String json) {
		ParseResult parseResult = parse("a.json", json);
		assertThat(parseResult.problems()).isEmpty();
		return parseResult.records().get(0).plain();
	}

	private ParseResult parse(String name, String json) {
		return this.parser.parse(Document.text(name, json));
	}

	private static List<String> messages(ParseResult parseResult) {
		return parseResult.problems().stream().map(Problem::message).toList();
	}

}
