package org.multaqa.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Loading over HTTP, as seed scripts do it.
 */
@EachBackend
class LoadingIT {

	private static final String LOAD = """
			mutation Load($records: [Record!]!, $dryRun: Boolean! = false) {
			  loadRecords(records: $records, dryRun: $dryRun) {
			    dryRun loaded unchanged refused text
			    records { document record status created problems { line column pointer found expected suggestion } remarks }
			  }
			}""";

	private static final String MEETING = "{ meeting(id: \"meeting/2023-03-15-agadir-social-services-workshop\") { id } }";

	private final RunningApplication multaqa;

	LoadingIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@BeforeEach
	void loadTheSeed() {
		if (!this.multaqa.holds("seed")) {
			SeedRecords.into(this.multaqa.emptied()).holding("seed");
		}
	}

	@Test
	void aNewRecordIsInTheVeryNextAnswer() throws IOException {
		String record = Files.readString(Path.of("graph-seed/examples/new-meeting.yaml"));
		String id = record.lines()
			.filter((line) -> line.strip().startsWith("id: meeting/"))
			.findFirst()
			.orElseThrow()
			.strip()
			.substring(4);
		String question = "{ meeting(id: \"%s\") { id participations { totalCount } programs { totalCount } } }"
			.formatted(id);
		assertThat(HttpTestClient.data(this.multaqa, question).get("meeting").isNull()).isTrue();

		JsonNode rehearsed = load(record, true);
		assertThat(rehearsed.at("/records/0/status").asString()).isEqualTo("LOADED");
		assertThat(HttpTestClient.data(this.multaqa, question).get("meeting").isNull()).as("after the dry run")
			.isTrue();

		JsonNode report = load(record, false);
		this.multaqa.holding("seed and more");
		assertThat(report.get("loaded").asInt()).isOne();
		assertThat(HttpTestClient.data(this.multaqa, question).at("/meeting/programs/totalCount").asInt()).isEqualTo(2);

		JsonNode again = load(record, false);
		assertThat(again.get("unchanged").asInt()).isOne();
		assertThat(again.get("text").asString()).contains("Nothing changed");
	}

	@Test
	void anotherSpellingOfAKnownNameIsTheKnownOfficial() {
		JsonNode report = load("""
				record: spelling
				source: { title: A test }
				meeting:
				  id: meeting/spelling
				  title: { fr: Un essai }
				  where: Sous Massa
				  participants:
				    - { who: Awatif Hayar, role: speaks, cite: p1 }
				    - { who: أحمد حجّي, cite: p1 }
				cite: p1
				""", true);
		assertThat(report.at("/records/0/status").asString()).as(report.toString()).isEqualTo("LOADED");
		assertThat(report.at("/records/0/remarks").valueStream().map(JsonNode::asString))
			.anyMatch((remark) -> remark.contains("official/aawatif-hayar"))
			.anyMatch((remark) -> remark.contains("official/ahmed-hajji"));
	}

	@Test
	void withoutTheTokenNothingIsLoaded() {
		for (String token : new String[] { null, "wrong" }) {
			JsonNode answer = HttpTestClient.JSON.readTree(ask("record: x\nsource: { title: T }\n", false, token));
			assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("UNAUTHORIZED");
		}
		assertThat(HttpTestClient.data(this.multaqa, MEETING).get("meeting").isNull()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					facts: [{ mandate: official/ahmed-haji, post: post/wali-souss-massa, cite: p1 }] | facts[0].mandate | official/ahmed-hajji
					facts: [{ mandate: post/wali-souss-massa, post: post/wali-souss-massa, cite: p1 }] | facts[0].mandate | official
					facts: [{ mandate: official/ahmed-hajji, post: post/wali-souss-massa }] | facts[0] | cit
					facts: [{ mandate: official/ahmed-hajji, post: post/wali-souss-massa, from: 7 January, cite: p1 }] | facts[0].from | 2022-01-07
					facts: [{ mandate: official/ahmed-hajji, post: post/wali-souss-massa, from: 2022-02-30, cite: p1 }] | facts[0].from | date
					facts: [{ mandate: official/ahmed-hajji, post: post/wali-souss-massa, from: 2022, until: 2019, cite: p1 }] | facts[0] | end
					facts: [{ mandate: official/ahmed-hajji, post: post/wali-souss-massa, form: 2022, cite: p1 }] | facts[0].form | from
					cite: p1\\nentities: [{ id: program/indh, partOf: program/indh-phase-3 }] | entities[0].partOf | program/indh
					""")
	void aBadRecordIsRefusedWithPlaceAndExpectation(String part, String pointer, String hint) {
		String before = HttpTestClient.data(this.multaqa, "{ officials { totalCount } sources { totalCount } }")
			.toString();
		String good = "record: good\nsource: { title: Fine }\n";
		String bad = "record: bad\nsource: { title: Bad }\n" + part.replace("\\n", "\n") + "\n";
		JsonNode report = HttpTestClient.JSON
			.readTree(HttpTestClient.ask(this.multaqa, LOAD, Map.of("records", List.of(bad, good), "dryRun", true),
					this.multaqa.token()))
			.at("/data/loadRecords");
		assertThat(report.at("/records/0/status").asString()).as(report.toString()).isEqualTo("REFUSED");
		JsonNode problem = report.at("/records/0/problems/0");
		assertThat(problem.get("pointer").asString()).startsWith(pointer);
		assertThat(problem.get("line").asInt()).isGreaterThan(2);
		assertThat(problem.toString()).contains(hint);
		assertThat(report.at("/records/1/status").asString()).as("the other record").isEqualTo("LOADED");
		assertThat(HttpTestClient.data(this.multaqa, "{ officials { totalCount } sources { totalCount } }").toString())
			.isEqualTo(before);
	}

	private JsonNode load(String record, boolean dryRun) {
		JsonNode answer = HttpTestClient.JSON.readTree(ask(record, dryRun, this.multaqa.token()));
		assertThat(answer.has("errors")).as(answer.toString()).isFalse();
		return answer.at("/data/loadRecords");
	}

	private String ask(String record, boolean dryRun, @Nullable String token) {
		return HttpTestClient.ask(this.multaqa, LOAD, Map.of("records", List.of(record), "dryRun", dryRun), token);
	}

}
