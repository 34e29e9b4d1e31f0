package org.multaqa.intake.document.schema;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.ParseResult;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.document.syntax.DocumentParser;

import static org.assertj.core.api.Assertions.assertThat;

class RecordSchemaTests {

	private static final RecordSchema SCHEMA = new RecordSchema();

	private static final String HEAD = "record: r\nsource: { title: t }\n";

	private static final String DATE = "a date such as 2022-01-07, 2022-01, 2022, before 2022, friday or unknown";

	@Test
	void aWholeRecordFits() {
		assertThat(
				check("""
						$schema: ../record.schema.json
						record: 2022-01-07-agadir-social-pole
						source: { title: لقاء, publisher: x, language: ar, published: 2022-01-07, url: "https://example.org/a" }
						cite: "¶1"
						entities:
						  - { id: official/ahmed-hajji, names: { ar: أحمد حجي, fr: [ Ahmed Hajji, { text: A. Hajji, from: 2020 } ] } }
						  - { id: program/x, from: 2021, until: before 2026 }
						meeting:
						  id: meeting/2022-01-07-agadir-social-pole
						  when: friday
						  where: [ region/MA-09, Agadir ]
						  participants:
						    - { who: official/aawatif-hayar, role: speaks, as: post/minister }
						    - { who: official/b, role: [ chairs, opens ], cite: { at: "¶3", wording: x } }
						  agenda:
						    - { program: program/x }
						facts:
						  - { mandate: official/karim-achengli, post: post/president }
						  - { coverage: program/x, national: true }
						  - { agreement: [ a, b ], amount: { value: 12.5, currency: MAD } }
						"""))
			.isEmpty();
	}

	@Test
	void aMissingFieldIsMissingFromItsMapping() {
		assertThat(check("record: r\n")).containsExactly(
				"a.yaml:1:1: found no field source, expected source: the article, decree, minutes or data set");
		assertThat(check(HEAD + "facts:\n  - mandate: a\n"))
			.containsExactly("a.yaml:4:5 facts[0]: found no field post, expected post: the post");
	}

	@Test
	void anUnknownFieldIsToldAtItsKeyWithTheNearestKnown() {
		assertThat(check("record: r\nsource:\n  titel: t\n  describedAs: d\n")).containsExactly(
				"a.yaml:3:3 source.titel: found the unknown field titel, expected one of title, describedAs, publisher, kind, "
						+ "language, published, url, archived, sha256, licence, note; did you mean title?");
	}

	@Test
	void aMisspeltFieldIsNotAlsoMissing() {
		assertThat(check("record: r\nsourc: { title: t }\n")).containsExactly(
				"a.yaml:2:1 sourc: found the unknown field sourc, expected one of $schema, record, source, cite, entities, "
						+ "meeting, meetings, facts; did you mean source?");
	}

	@Test
	void aDateIsExplainedByExample() {
		assertThat(check(HEAD + "meeting:\n  id: meeting/a\n  when: 7 January\n"))
			.containsExactly("a.yaml:5:9 meeting.when: \"7 January\" is not " + DATE);
		assertThat(check(HEAD + "meeting: { id: meeting/a, when: 99 }"))
			.containsExactly("a.yaml:3:33 meeting.when: found 99, expected " + DATE);
		assertThat(check(HEAD + "meeting: { id: meeting/a, when: }"))
			.containsExactly("a.yaml:3:32 meeting.when: found an empty value, expected " + DATE);
		assertThat(check(HEAD + "meeting: { id: meeting/a, when: [2022] }"))
			.containsExactly("a.yaml:3:33 meeting.when: found a list, expected " + DATE);
	}

	@Test
	void aWrongChoiceComesWithTheNearestRightOne() {
		assertThat(check(HEAD + "meeting: { id: meeting/a, kind: consultatoin }")).singleElement()
			.asString()
			.startsWith("a.yaml:3:33 meeting.kind: \"consultatoin\" is not one of consultation, coordination, ")
			.endsWith("; did you mean consultation?");
	}

	@Test
	void ofAlternativesTheOneThatWasMeantIsExplained() {
		assertThat(participants("{ who: a, role: attend }")).containsExactly(
				"a.yaml:6:23 meeting.participants[0].role: \"attend\" is not one of chairs, opens, speaks, attends, organises, invited; did you mean attends?");
		assertThat(participants("{ who: a, role: [chairs, speak] }")).containsExactly(
				"a.yaml:6:32 meeting.participants[0].role[1]: \"speak\" is not one of chairs, opens, speaks, attends, organises, invited; did you mean speaks?");
		assertThat(participants("{ who: a, role: { a: b } }")).containsExactly(
				"a.yaml:6:23 meeting.participants[0].role: found a mapping with a, expected what they did, one or several of: chairs, opens, speaks, attends, organises, invited");
		assertThat(participants("{ who: a, cite: { wording: w } }")).containsExactly(
				"a.yaml:6:23 meeting.participants[0].cite: found no field at, expected at: the locator in the source: a paragraph, page, row or statement id");
		assertThat(participants("{ who: a, cite: '' }")).singleElement()
			.asString()
			.startsWith("a.yaml:6:23 meeting.participants[0].cite: \"\" is not a text that is not blank");
	}

	@Test
	void theFirstFieldSaysWhichFactWasMeant() {
		assertThat(facts("{ involvement: a, program: b, role: lead }")).containsExactly(
				"a.yaml:4:41 facts[0].role: \"lead\" is not one of leads, implements, funds, partners, oversees; did you mean leads?");
		assertThat(facts("{ mandat: a, post: b }")).singleElement()
			.asString()
			.startsWith("a.yaml:4:7 facts[0].mandat: found the unknown field mandat")
			.endsWith("; did you mean mandate?");
		assertThat(facts("{ coverage: a }")).containsExactly(
				"a.yaml:4:5 facts[0]: found neither territory nor national, expected territory or national");
		assertThat(facts("{ coverage: a, territory: b, national: true }"))
			.containsExactly("a.yaml:4:5 facts[0]: found both territory and national, expected only one of them");
		String kinds = "one of the fields mandate, involvement, coverage, affiliation, participation, attendance, agenda, statement, figure, agreement, same, different";
		assertThat(facts("{ x: y }")).containsExactly("a.yaml:4:5 facts[0]: found a mapping with x, expected " + kinds);
		assertThat(facts("{}")).containsExactly("a.yaml:4:5 facts[0]: found an empty mapping, expected " + kinds);
		assertThat(facts("x")).containsExactly("a.yaml:4:5 facts[0]: \"x\" is not a mapping (one fact)");
		assertThat(facts("{ agenda: a }")).containsExactly(
				"a.yaml:4:5 facts[0]: found neither program nor topic nor document, expected program or topic or document");
	}

	@Test
	void anAgendaItemNeedsAProgramATopicOrADocument() {
		assertThat(check(HEAD + "meeting: { id: meeting/a, agenda: [ { relation: discussed } ] }")).containsExactly(
				"a.yaml:3:37 meeting.agenda[0]: found neither program nor topic nor document, expected program or topic or document");
		assertThat(check("record: r\nsource: { publisher: p }"))
			.containsExactly("a.yaml:2:9 source: found neither title nor describedAs, expected title or describedAs");
	}

	@Test
	void alternativesWithinAlternativesAreFollowed() {
		assertThat(check(HEAD + "entities:\n  - { id: region/a, names: { ar: [ x, { txt: y } ] } }")).singleElement()
			.asString()
			.startsWith("a.yaml:4:41 entities[0].names.ar[1].txt: found the unknown field txt")
			.endsWith("; did you mean text?");
	}

	@Test
	void aNumberInPlaceOfTextWantsQuotes() {
		assertThat(check("record: 2022\nsource: { title: t }")).singleElement()
			.asString()
			.startsWith("a.yaml:1:9 record: found 2022, expected text, in quotes (the record's id: ");
	}

	@Test
	void lengthsAndBoundsAreTold() {
		assertThat(check("record: r\nsource: { title: " + "é".repeat(501) + " }"))
			.containsExactly("a.yaml:2:18 source.title: found a text of 501 characters, expected at most 500");
		assertThat(facts("{ agreement: [ a ] }"))
			.containsExactly("a.yaml:4:18 facts[0].agreement: found a list, expected at least 2 entries");
		assertThat(check(HEAD + "entities:\n  - { id: region/a, population: -1 }")).singleElement()
			.asString()
			.startsWith("a.yaml:4:33 entities[0].population: found -1, expected a number of at least 0");
		assertThat(check(HEAD + "entities:\n  - { id: region/a, identifiers: { A b: x } }")).containsExactly(
				"a.yaml:4:36 entities[0].identifiers.A b: \"A b\" is not a name in lower case, such as wikidata");
		assertThat(participants("{ who: a, role: [chairs, chairs] }")).containsExactly(
				"a.yaml:6:23 meeting.participants[0].role: found a list that has the same entry twice, expected each entry once");
	}

	@Test
	void aLongValueIsShortenedInMessages() {
		assertThat(check(HEAD + "meeting: { id: " + "x".repeat(100) + " }")).singleElement()
			.asString()
			.startsWith("a.yaml:3:16 meeting.id: \"" + "x".repeat(60) + "…\" is not ");
	}

	@Test
	void problemsComeInTheOrderOfTheDocumentAndAreBounded() {
		String entities = IntStream.range(0, 5_000)
			.mapToObj((number) -> "  - { id: x, names: {} }\n")
			.collect(Collectors.joining());
		List<String> messages = check(HEAD + "entities:\n" + entities);
		assertThat(messages).hasSize(101);
		assertThat(messages.get(0)).startsWith("a.yaml:4:11 entities[0].id: \"x\" is not ");
		assertThat(messages.get(1))
			.startsWith("a.yaml:4:21 entities[0].names: found an empty mapping, expected at least one entry");
		assertThat(messages.get(100)).endsWith("found 9,900 more problems in this record, expected none");
	}

	@Test
	void tenThousandBrokenFactsAreJudgedInSeconds() {
		String facts = IntStream.range(0, 10_000)
			.mapToObj((number) -> "  - { mandat: x, status: y }\n")
			.collect(Collectors.joining());
		long start = System.nanoTime();
		assertThat(check(HEAD + "facts:\n" + facts)).hasSize(101);
		assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
	}

	@Test
	void aRecordOfEightyEntitiesTakesMilliseconds() {
		MappingNode record = record(HEAD + "entities:\n" + IntStream.range(0, 80)
			.mapToObj((
					number) -> "  - { id: province/p%s, names: { ar: إقليم, fr: [ a, { text: b, from: 2015 } ] }, hcp: \"09.%s\" }\n"
						.formatted(number, number))
			.collect(Collectors.joining()));
		for (int warm = 0; warm < 20; warm++) {
			assertThat(SCHEMA.check(record)).isEmpty();
		}
		long start = System.nanoTime();
		for (int round = 0; round < 20; round++) {
			SCHEMA.check(record);
		}
		assertThat((System.nanoTime() - start) / 20).isLessThan(200_000_000L);
	}

	@Test
	void manyThreadsMayAskAtOnce() {
		MappingNode good = record(HEAD);
		MappingNode bad = record("record: r\nsource: { titel: t }");
		List<Problem> expected = SCHEMA.check(bad);
		assertThat(
				IntStream.range(0, 400).parallel().mapToObj((number) -> SCHEMA.check((number % 2 == 0) ? good : bad)))
			.containsOnly(List.of(), expected);
	}

	private static List<String> participants(String participant) {
		return check(HEAD + "meeting:\n  id: meeting/a\n  participants:\n    - " + participant);
	}

	private static List<String> facts(String fact) {
		return check(HEAD + "facts:\n  - " + fact);
	}

	private static List<String> check(String yaml) {
		return SCHEMA.check(record(yaml)).stream().map(Problem::message).toList();
	}

	private static MappingNode record(String yaml) {
		ParseResult parseResult = new DocumentParser().parse(Document.text("a.yaml", yaml));
		assertThat(parseResult.problems()).isEmpty();
		return parseResult.records().get(0);
	}

}
