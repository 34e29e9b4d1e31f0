package org.multaqa.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.graph.RecordOutcome.OutcomeStatus;
import org.multaqa.intake.report.LoadReport;
import org.multaqa.intake.report.LoadReportText;

import static org.assertj.core.api.Assertions.assertThat;

class LoadServiceTests {

	private static final String HEAD = "source: { describedAs: Test }\ncite: \"¶1\"\n";

	@Test
	void loadingTwiceChangesNothing() {
		InMemoryLoader inMemoryLoader = new InMemoryLoader();
		assertThat(statuses(inMemoryLoader.load(InMemoryLoader.KNOWN))).containsExactly(OutcomeStatus.LOADED);
		LoadReport again = inMemoryLoader.load(InMemoryLoader.KNOWN);
		assertThat(statuses(again)).containsExactly(OutcomeStatus.UNCHANGED);
		assertThat(again.changesAnything()).isFalse();
	}

	@Test
	void aCorrectedRecordReplacesItsFormerVersion() {
		InMemoryLoader inMemoryLoader = InMemoryLoader.withKnown();
		inMemoryLoader.load("record: r\n" + HEAD + "facts: [ { coverage: program/social-pole, national: true } ]");
		LoadReport report = inMemoryLoader
			.load("record: r\n" + HEAD + "facts: [ { coverage: program/social-pole, territory: region/MA-09 } ]");
		assertThat(new LoadReportText(false, true).of(report)).isEqualTo("""
				r (r1.yaml): replaced, 1 created, 1 removed
				  + coverage program program/social-pole territory region/MA-09 scope=TERRITORY
				  - coverage program program/social-pole scope=NATIONAL
				1 record: 1 replaced.
				""");
	}

	@Test
	void aDryRunSaysTheSameAndWritesNothing() {
		String record = "record: r\n" + HEAD + "facts: [ { coverage: program/social-pole, national: true } ]";
		InMemoryLoader inMemoryLoader = InMemoryLoader.withKnown();
		Map<String, String> before = inMemoryLoader.repository.records();
		LoadReport rehearsed = inMemoryLoader.load(true, record, record);
		assertThat(inMemoryLoader.repository.records()).isEqualTo(before);
		LoadReport done = inMemoryLoader.load(record, record);
		assertThat(rehearsed.outcomes()).isEqualTo(done.outcomes());
		assertThat(statuses(done)).containsExactly(OutcomeStatus.LOADED, OutcomeStatus.UNCHANGED);
	}

	@Test
	void aDryRunOverManyLotsJudgesEachByWhatEarlierOnesBring() {
		List<String> records = new ArrayList<>(List.of(part("a", "social-pole"), part("alike", "a")));
		IntStream.range(0, 1200).forEach((i) -> records.add(part("p-" + i, "a")));
		records.add("record: n\n" + HEAD + "facts: [ { coverage: Programme alike, national: true } ]");
		records.add(part("alike-too", "p-1").replace("Programme alike-too", "Programme alike"));
		records.add("record: o\n" + HEAD + "facts: [ { coverage: program/social-pole, national: true } ]");
		records.add(part("social-pole", "p-2"));
		records.add(part("a", "p-3"));
		InMemoryLoader inMemoryLoader = InMemoryLoader.withKnown();
		LoadReport rehearsed = inMemoryLoader.load(true, records.toArray(String[]::new));
		LoadReport done = inMemoryLoader.load(records.toArray(String[]::new));
		assertThat(rehearsed.outcomes()).isEqualTo(done.outcomes());
		// n means one of two by name, which is seen because they come in one lot
		assertThat(statuses(done).subList(1202, 1207)).containsExactly(OutcomeStatus.REFUSED, OutcomeStatus.LOADED,
				OutcomeStatus.LOADED, OutcomeStatus.REFUSED, OutcomeStatus.REFUSED);
	}

	@Test
	void whatOnlyARefusedRecordIntroducesIsNotKnown() {
		InMemoryLoader inMemoryLoader = InMemoryLoader.withKnown();
		LoadReport report = inMemoryLoader
			.load("record: a\n" + HEAD + "facts: [ { coverage: program/b, national: true } ]", """
					record: b
					source: { describedAs: Test }
					entities:
					  - { id: program/b, names: { fr: B }, partOf: program/c }
					""", """
					record: c
					source: { describedAs: Test }
					entities:
					  - { id: program/c, names: { fr: C }, seats: 2 }
					""", "record: d\n" + HEAD + "facts: [ { coverage: program/social-pole, national: true } ]");
		assertThat(statuses(report)).containsExactly(OutcomeStatus.REFUSED, OutcomeStatus.REFUSED,
				OutcomeStatus.REFUSED, OutcomeStatus.LOADED);
		assertThat(InMemoryLoader.text(report)).isEqualTo("""
				r1.yaml:4:22 facts[0].coverage: found program/b, which only the refused record b introduces, \
				expected a programme that the graph knows or an accepted record of this load introduces
				r2.yaml:4:48 entities[0].partOf: found program/c, which only the refused record c introduces, \
				expected a programme that the graph knows or an accepted record of this load introduces
				r3.yaml:4:47 entities[0].seats: found seats said of a programme, expected it only of a post
				""");
	}

	@Test
	void aCircleOfPartsIsRefused() {
		InMemoryLoader inMemoryLoader = InMemoryLoader.withKnown();
		inMemoryLoader.load(part("a", "social-pole"));
		LoadReport report = inMemoryLoader.load(part("social-pole", "b"), part("b", "a"), part("c", "social-pole"),
				part("d", "d"));
		assertThat(statuses(report)).containsExactly(OutcomeStatus.REFUSED, OutcomeStatus.REFUSED, OutcomeStatus.LOADED,
				OutcomeStatus.REFUSED);
		assertThat(InMemoryLoader.text(report)).contains("""
				r2.yaml:4:58 entities[0].partOf: found a circle: \
				program/b → program/a → program/social-pole → program/b, \
				expected something that is not itself part of program/b
				""", "found a circle: program/d → program/d,");
	}

	@Test
	void twoRecordsWithOneIdAndDifferentContentAreRefused() {
		InMemoryLoader inMemoryLoader = InMemoryLoader.withKnown();
		LoadReport report = inMemoryLoader.load(
				"record: r\n" + HEAD + "facts: [ { coverage: program/social-pole, national: true } ]",
				"record: r\n" + HEAD + "facts: [ { coverage: program/social-pole, territory: region/MA-09 } ]");
		assertThat(InMemoryLoader.text(report)).isEqualTo("""
				r1.yaml:1:9 record: found record r with other content than at r2.yaml:1:9 record, \
				expected one record with this id in a load
				r2.yaml:1:9 record: found record r with other content than at r1.yaml:1:9 record, \
				expected one record with this id in a load
				""");
	}

	@Test
	void aBrokenDocumentDoesNotStopTheOthers() {
		LoadReport report = InMemoryLoader.withKnown()
			.load("record: [", InMemoryLoader.KNOWN.replace("known", "known-2"));
		assertThat(statuses(report)).containsExactly(OutcomeStatus.REFUSED, OutcomeStatus.LOADED);
		assertThat(report.outcomes().get(0).record()).isNull();
	}

	@Test
	void aFileThatCouldNotBeReadIsRefused() {
		Problem problem = new Problem(new SourceLocation("big.yaml", 0, 0, ""), "a file of 100 MB", "at most 10 MB",
				null);
		LoadReport report = new LoadService(new InMemoryLoadRepository(), "test")
			.load(CheckedBatch.of(List.of(), List.of(problem)), false);
		assertThat(new LoadReportText(false, true).of(report)).isEqualTo("""
				no record (big.yaml): refused
				  big.yaml: found a file of 100 MB, expected at most 10 MB
				Nothing changed: 1 record: 1 refused.
				""");
	}

	@Test
	void ofVeryManyProblemsTheFirstAreTold() {
		String facts = "  - { coverage: program/social-pole, national: true }\n".repeat(150);
		RecordOutcome outcome = InMemoryLoader.withKnown()
			.load("record: r\nsource: { describedAs: x }\nfacts:\n" + facts)
			.outcomes()
			.get(0);
		assertThat(outcome.problems()).hasSize(101);
		assertThat(outcome.problems().get(100).message())
			.isEqualTo("r1.yaml:104:5 facts[100]: found 50 more problems from here on, expected none");
	}

	@Test
	void yamlAndJsonOfOneRecordHaveOneHash() {
		InMemoryLoader yaml = InMemoryLoader.withKnown();
		yaml.load("""
				# yaml-language-server: $schema=record.schema.json
				record: r
				source:
				  title: "Caf\u0065\u0301 "
				  published: 2022
				facts:
				- agreement: [ministry/solidarity, Entraide Nationale]
				  amount: { value: 1.5e6, currency: MAD }
				  cite: "¶1"
				""");
		InMemoryLoader json = InMemoryLoader.withKnown();
		json.load(
				"""
						{"$schema": "x", "source": {"published": "2022", "title": "Café"}, "record": "r", "facts": [{"cite": "¶1",
						"amount": {"currency": "MAD", "value": 1500000},
						"agreement": ["ministry/solidarity", "institution/entraide-nationale"]}]}
						""");
		assertThat(json.repository.records()).isEqualTo(yaml.repository.records()).containsKey("r");
		assertThat(json.repository.content("r")).isEqualTo("""
				{"facts":[{"agreement":["ministry/solidarity","institution/entraide-nationale"],\
				"amount":{"currency":"MAD","value":1500000},"cite":"¶1"}],"record":"r",\
				"source":{"published":"2022","title":"Café"}}""");
	}

	@Test
	void theOrderOfRecordsDoesNotMatter() {
		List<String> records = new ArrayList<>(List.of(InMemoryLoader.KNOWN, part("a", "b"), part("b", "c"),
				part("c", "a"), part("e", "f"), part("f", "social-pole"), part("g", "unknown"), part("h", "g"),
				"record: n\n" + HEAD + "facts: [ { mandate: Awatif Hayar, post: post/wali-souss-massa } ]",
				"record: n\n" + HEAD + "facts: [ { mandate: عواطف حيار, post: post/wali-souss-massa } ]",
				"record: o\n" + HEAD + "facts: [ { mandate: Ahmed Hajji, post: Wali de Souss-Massa } ]"));
		InMemoryLoader first = new InMemoryLoader();
		first.load(records.toArray(String[]::new));
		assertThat(first.repository.records()).containsOnlyKeys("known", "part-e", "part-f", "n", "o");
		IntStream.range(0, 30).forEach((seed) -> {
			Collections.shuffle(records, new Random(seed));
			InMemoryLoader other = new InMemoryLoader();
			other.load(records.toArray(String[]::new));
			assertThat(other.repository.records()).isEqualTo(first.repository.records());
		});
	}

	@Test
	void theListenerHearsOfEachRecordAsItIsDone() {
		List<RecordOutcome> heard = new ArrayList<>();
		LoadReport report = new LoadService(new InMemoryLoadRepository(), "test").load(
				List.of(Document.text("k.yaml", InMemoryLoader.KNOWN), Document.text("x.yaml", "[")), false,
				heard::add);
		assertThat(heard).isEqualTo(report.outcomes()).hasSize(2);
	}

	@Test
	void whatLoadsCameToIsRememberedUnlessNothingChanged() {
		InMemoryLoader inMemoryLoader = new InMemoryLoader();
		inMemoryLoader.load(InMemoryLoader.KNOWN);
		assertThat(
				inMemoryLoader.repository.remembered().getOrDefault("test", new LoadTotals()).of(OutcomeStatus.LOADED))
			.isEqualTo(1);
		inMemoryLoader.load(InMemoryLoader.KNOWN);
		inMemoryLoader.load(true, part("a", "social-pole"));
		assertThat(
				inMemoryLoader.repository.remembered().getOrDefault("test", new LoadTotals()).of(OutcomeStatus.LOADED))
			.isEqualTo(1);
		inMemoryLoader.load("record: [");
		assertThat(
				inMemoryLoader.repository.remembered().getOrDefault("test", new LoadTotals()).of(OutcomeStatus.REFUSED))
			.isEqualTo(1);
	}

	@Test
	void aRecordIsTakenBack() {
		InMemoryLoader inMemoryLoader = InMemoryLoader.withKnown();
		inMemoryLoader.load(part("a", "social-pole"));
		LoadReport report = new LoadService(inMemoryLoader.repository, "test").remove(List.of("part-a", "part-x"),
				false);
		assertThat(statuses(report)).containsExactly(OutcomeStatus.REMOVED, OutcomeStatus.REFUSED);
		assertThat(InMemoryLoader.text(report)).contains("record part-x, which is not loaded");
		assertThat(inMemoryLoader.repository.records()).containsOnlyKeys("known");
	}

	private static String part(String part, String whole) {
		return """
				record: part-%1$s
				source: { describedAs: Test }
				entities:
				  - { id: program/%1$s, names: { fr: Programme %1$s }, partOf: program/%2$s }
				""".formatted(part, whole);
	}

	private static List<OutcomeStatus> statuses(LoadReport report) {
		return report.outcomes().stream().map(RecordOutcome::status).toList();
	}

}
