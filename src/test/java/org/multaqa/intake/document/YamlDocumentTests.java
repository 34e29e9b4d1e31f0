package org.multaqa.intake.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.document.syntax.DocumentParser;

import static org.assertj.core.api.Assertions.assertThat;

class YamlDocumentTests {

	private final DocumentParser parser = new DocumentParser();

	@Test
	void everyValueKnowsWhereItStood() {
		MappingNode record = only("""
				# a comment
				record: r
				meeting:
				  participants:
				    - { who: a }
				    - who: b
				      role:
				        - chairs
				""");
		MappingNode meeting = (MappingNode) Objects.requireNonNull(record.at("meeting"));
		assertThat(places(record)).containsExactly(new SourceLocation("a.yaml", 2, 1, ""),
				new SourceLocation("a.yaml", 2, 9, "record"), new SourceLocation("a.yaml", 4, 3, "meeting"),
				new SourceLocation("a.yaml", 5, 5, "meeting.participants"),
				new SourceLocation("a.yaml", 5, 7, "meeting.participants[0]"),
				new SourceLocation("a.yaml", 5, 14, "meeting.participants[0].who"),
				new SourceLocation("a.yaml", 6, 7, "meeting.participants[1]"),
				new SourceLocation("a.yaml", 6, 12, "meeting.participants[1].who"),
				new SourceLocation("a.yaml", 8, 9, "meeting.participants[1].role"),
				new SourceLocation("a.yaml", 8, 11, "meeting.participants[1].role[0]"));
		assertThat(record.keyPlaces().get("meeting")).isEqualTo(new SourceLocation("a.yaml", 3, 1, "meeting"));
		assertThat(meeting.plain()).isEqualTo(
				Map.of("participants", List.of(Map.of("who", "a"), Map.of("who", "b", "role", List.of("chairs")))));
	}

	@Test
	void plainScalarsFollowTheCoreSchema() {
		MappingNode record = only("""
				date: 2022-01-07
				month: 2022-01
				time: 12:30
				year: 2022
				octal: 0o17
				hex: 0xFF
				zeros: 007
				float: 1.50
				exponent: 1e3
				yes: true
				no: no
				on: on
				nothing: null
				tilde: ~
				empty:
				quoted: "2022"
				single: 'true'
				block: |
				  null
				merge: <<
				""");
		assertThat(record.plain()).containsExactlyInAnyOrderEntriesOf(map("date", "2022-01-07", "month", "2022-01",
				"time", "12:30", "year", 2022L, "octal", 15L, "hex", 255L, "zeros", 7L, "float", 1.5, "exponent",
				1000.0, "yes", true, "no", "no", "on", "on", "nothing", null, "tilde", null, "empty", null, "quoted",
				"2022", "single", "true", "block", "null\n", "merge", "<<"));
	}

	@Test
	void keysAreTextWhateverTheyLookLike() {
		assertThat(only("2022: a\ntrue: b\nnull: c\non: d\n").plain().keySet()).containsExactly("2022", "true", "null",
				"on");
	}

	@Test
	void byteOrderMarkAndCarriageReturnsAreAccepted() {
		assertThat(only("\uFEFFrecord: a\r\nb:\r\n  - c\r\n").plain())
			.isEqualTo(Map.of("record", "a", "b", List.of("c")));
		assertThat(only("\uFEFFrecord: a\r\nb: c\r\n").keyPlaces().get("b"))
			.isEqualTo(new SourceLocation("a.yaml", 2, 1, "b"));
	}

	@Test
	void severalDocumentsAndListsAreManyRecords() {
		assertThat(parse("record: a\n---\nrecord: b\n...\n---\n- record: c\n- record: d\n").records())
			.extracting(MappingNode::plain)
			.containsExactly(Map.of("record", "a"), Map.of("record", "b"), Map.of("record", "c"),
					Map.of("record", "d"));
	}

	@Test
	void aBrokenDocumentLeavesTheOthersWhole() {
		ParseResult parseResult = parse(
				"record: a\n---\nrecord: 'b\n---\nrecord: c\n---\nx: [\n---\nrecord: d\nrecord: e\n---\nrecord: f\n");
		assertThat(parseResult.records()).extracting(MappingNode::plain)
			.containsExactly(Map.of("record", "a"), Map.of("record", "c"), Map.of("record", "f"));
		assertThat(parseResult.records().get(2).place()).isEqualTo(new SourceLocation("a.yaml", 12, 1, ""));
		assertThat(messages(parseResult)).containsExactly(
				"a.yaml:4:1: found a quoted text that is not closed, expected the closing quote",
				"a.yaml:8:1: found nothing where a value should stand, expected a value",
				"a.yaml:10:1 record: found the field record a second time, expected it once (the first is at line 9, column 1)");
	}

	@Test
	void aRecordFollowedByRubbishIsNotKept() {
		ParseResult parseResult = parse("{ record: a } ]\n---\nrecord: b\n");
		assertThat(parseResult.records()).extracting(MappingNode::plain).containsExactly(Map.of("record", "b"));
		assertThat(parseResult.problems()).hasSize(1);
	}

	@Test
	void aListEntryThatIsNoRecordLeavesTheOthersWhole() {
		ParseResult parseResult = parse("- record: a\n- b\n- {x: 1, x: 2}\n- record: c\n");
		assertThat(parseResult.records()).extracting(MappingNode::plain)
			.containsExactly(Map.of("record", "a"), Map.of("record", "c"));
		assertThat(messages(parseResult)).containsExactly(
				"a.yaml:2:3: \"b\" is not a record: a mapping that begins with record: and its id",
				"a.yaml:3:10 x: found the field x a second time, expected it once (the first is at line 3, column 4)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					a: b: c                  | 1:5: found a colon where no field can begin, expected one field per line, equally indented, and quotes around a text with ': ' in it
					a:\\n\\t- b              | 2:1: found a tab, expected spaces for indentation
					a:\\n - b\\n c: d              | 3:2: found a line that does not fit those above it, expected fields or entries of one kind, equally indented
					a: {b: 1                 | 1:9: found a mapping in braces that is not closed, expected ',' or '}'
					a: "x                    | 1:6: found a quoted text that is not closed, expected the closing quote
					a: @x                    | 1:4: found a text that begins with a sign that YAML reserves, expected quotes around it
					a: - b                   | 1:4: found a list entry ('- ') where none can begin, expected each entry on a line of its own
					a: &x b                  | 1:4 a: found the anchor &x, expected the value written out wherever it is meant
					a: *x                    | 1:4 a: found the alias *x, expected the value written out
					a: !!java.net.URL [x]    | 1:4 a: found the tag !!java.net.URL, expected the value without a tag
					a: !!str b               | 1:4 a: found the tag !!str, expected the value without a tag
					? [a]\\n: b              | 1:3: found a mapping or a list in place of a field's name, expected a name
					{[a]: b}                 | 1:2: found a mapping or a list in place of a field's name, expected a name
					a: .inf                  | 1:4 a: found the number .inf, expected a finite number of at most 100 digits
					a: .NaN                  | 1:4 a: found the number .NaN, expected a finite number of at most 100 digits
					a: 1e999999999           | 1:4 a: found the number 1e999999999, expected a finite number of at most 100 digits
					a: 1e99999999999         | 1:4 a: found the number 1e99999999999, expected a finite number of at most 100 digits
					a: "\\0"                 | 1:4 a: found the control character U+0000, expected text without control characters
					a: "\\uD83D"             | 1:4 a: found half of the character pair U+D83D, expected text without control characters
					text                     | 1:1: "text" is not a record: a mapping that begins with record: and its id
					[]                       | 1:1: found an empty list, expected a record: a mapping that begins with record: and its id
					# only a comment         | 1:1: found nothing, expected a record
					``                       | 1:1: found nothing, expected a record
					---                      | 1:4: found nothing, expected a record
					""")
	void aProblemSaysWhereAndWhat(String yaml, String message) {
		String text = (yaml == null) ? "" : yaml.replace("\\n", "\n").replace("\\t", "\t");
		ParseResult parseResult = parse(text);
		assertThat(messages(parseResult)).containsExactly("a.yaml:" + message);
		assertThat(parseResult.records()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "]", "a: [}", "%YAML 9.9\n---\na: 1", "%", "a: !<", "a: &", "{a: b", "a: |9x", "\"\\q\"",
			"? ?", ": :", "--- ---", "... a", "a: 'b' c", "- - - [", "a: >\n\tb", "{,}", "[,]", "!",
			"--- |\n--- >\n--- [", "a:\n -b\n- c" })
	void brokenYamlIsAProblemAndNeverAnException(String yaml) {
		ParseResult parseResult = parse(yaml);
		assertThat(parseResult.records().size() + parseResult.problems().size()).isPositive();
	}

	@Test
	void numbersAreExact() {
		assertThat(only("a: 9223372036854775807\nb: 9223372036854775808\nc: 0.1\nd: 0.12345678901234567890123").plain()
			.values()).map(String::valueOf)
			.containsExactly("9223372036854775807", "9223372036854775808", "0.1", "0.12345678901234567890123");
	}

	@Test
	void brokenUtf8SaysWhereAndWhatItLooksLike() {
		byte[] cut = "record: a\ntitle: لقاء".getBytes(StandardCharsets.UTF_8);
		cut[cut.length - 1] = 'x';
		assertThat(messages(parse(cut))).containsExactly("a.yaml:2:11: found the byte 0xD8, expected UTF-8");
		assertThat(messages(parse("record: a\ntitle: لقاء أكادير".getBytes(Charset.forName("windows-1256")))))
			.containsExactly("a.yaml:2:8: found the byte 0xE1, which looks like Windows-1256 (Arabic), expected UTF-8");
		assertThat(messages(parse("title: Région".getBytes(StandardCharsets.ISO_8859_1)))).containsExactly(
				"a.yaml:1:9: found the byte 0xE9, which looks like Windows-1252 or ISO-8859-1 (Latin), expected UTF-8");
		assertThat(messages(parse("title: لقاء".getBytes(StandardCharsets.UTF_16))))
			.containsExactly("a.yaml:1:1: found the byte 0xFE, which looks like UTF-16, expected UTF-8");
		assertThat(messages(parse("title: a".getBytes(StandardCharsets.UTF_16LE)))).containsExactly(
				"a.yaml:1:2: found the control character U+0000, which looks like UTF-16, expected text without control characters, in UTF-8");
	}

	@Test
	void aControlCharacterIsRefusedWhereItStands() {
		assertThat(messages(parse("a: 1\nb: x\u001b[2J\n"))).containsExactly(
				"a.yaml:2:5: found the control character U+001B, expected text without control characters, in UTF-8");
	}

	@Test
	void arbitraryBytesAreNeverAnException() {
		java.util.Random random = new java.util.Random(7);
		String signs = "ab01 :-?[]{}&*!|>'\"%@`,#\n\n\t\\~.<=é\u0000";
		for (int round = 0; round < 5_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int length = random.nextInt(40); length > 0; length--) {
				text.append(signs.charAt(random.nextInt(signs.length())));
			}
			for (String name : List.of("a.yaml", "a.json", "a.jsonl", "a")) {
				ParseResult parseResult = this.parser.parse(Document.text(name, text.toString()));
				assertThat(parseResult.records().size() + parseResult.problems().size()).as(name + ": " + text)
					.isPositive();
			}
		}
	}

	private ParseResult parse(String yaml) {
		return this.parser.parse(Document.text("a.yaml", yaml));
	}

	private ParseResult parse(byte[] yaml) {
		return this.parser.parse(new Document("a.yaml", yaml));
	}

	private MappingNode only(String yaml) {
		ParseResult parseResult = parse(yaml);
		assertThat(messages(parseResult)).isEmpty();
		assertThat(parseResult.records()).hasSize(1);
		return parseResult.records().get(0);
	}

	private static List<String> messages(ParseResult parseResult) {
		return parseResult.problems().stream().map(Problem::message).toList();
	}

	private static List<SourceLocation> places(SourceNode value) {
		List<SourceLocation> sourceLocations = new java.util.ArrayList<>(List.of(value.place()));
		if (value instanceof MappingNode mappingNode) {
			mappingNode.entries().values().forEach((entry) -> sourceLocations.addAll(places(entry)));
		}
		if (value instanceof SourceNode.SequenceNode sequenceNode) {
			sequenceNode.items().forEach((item) -> sourceLocations.addAll(places(item)));
		}
		return sourceLocations;
	}

	private static Map<String, @Nullable Object> map(@Nullable Object... pairs) {
		Map<String, @Nullable Object> map = new java.util.HashMap<>();
		for (int at = 0; at < pairs.length; at += 2) {
			map.put(String.valueOf(pairs[at]), pairs[at + 1]);
		}
		return map;
	}

}
