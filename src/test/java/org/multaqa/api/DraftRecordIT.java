package org.multaqa.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A draft is asked for over HTTP, without a token, and writes nothing. */
class DraftRecordIT {

	private static final String DRAFT = """
			query($text: String!, $language: DraftLanguage, $published: Date, $source: String) {
			  draftRecord(text: $text, language: $language, published: $published, source: $source) {
			    record language text questions { text start end candidates }
			    proposals { kind id value other known certainty basis at wording start end candidates } } }""";

	private final RunningApplication multaqa = RunningApplication.embedded();

	DraftRecordIT() {
		if (!this.multaqa.holds("seed")) {
			SeedRecords.into(this.multaqa.emptied()).holding("seed");
		}
	}

	@Test
	void theArticleOfTheSeedIsDraftedAndNothingIsWritten() throws IOException {
		String article = Files.readString(Path.of("src/test/resources/drafts/seed-article.txt"));
		String before = ask("{ loads { totalCount } meetings { totalCount } }", Map.of()).toString();
		JsonNode draft = ask(DRAFT, Map.of("text", article, "source", "https://example.org/a")).path("data")
			.path("draftRecord");
		assertThat(draft.path("language").asString()).isEqualTo("ar");
		assertThat(draft.path("record").asString()).contains("who: official/ahmed-hajji",
				"url: \"https://example.org/a\"", "when: friday");
		assertThat(draft.path("questions").get(0).path("text").asString())
			.isEqualTo("Only the day of the week is given, friday. Which day was it?");
		String text = draft.path("text").asString();
		assertThat(draft.path("proposals").size()).isGreaterThan(25);
		draft.path("proposals")
			.forEach((proposal) -> assertThat(
					text.substring(proposal.path("start").asInt(), proposal.path("end").asInt()))
				.isEqualTo(proposal.path("wording").asString()));
		assertThat(ask("{ loads { totalCount } meetings { totalCount } }", Map.of())).hasToString(before);
	}

	@Test
	void whatIsNoTextIsRefusedInEveryArgument() {
		for (String bad : List.of("Bad \u0007 source", "Bad \uFFFE source")) {
			assertThat(codes(DRAFT, Map.of("text", "Le wali est venu.", "source", bad)))
				.containsExactly("BAD_ARGUMENT");
			for (int again = 0; again < 3; again++) {
				assertThat(codes("query($t: String!) { search(text: $t) { __typename } }", Map.of("t", bad)))
					.containsExactly("BAD_ARGUMENT");
			}
		}
		assertThat(codes("query { search(text: \"a\\u0007\") { __typename } }", Map.of()))
			.containsExactly("BAD_ARGUMENT");
		assertThat(codes("{ meetings(filter: { not: { kind: [\"a\\u0007\"] } }) { totalCount } }", Map.of()))
			.containsExactly("BAD_ARGUMENT");
	}

	private List<String> codes(String query, Map<String, Object> variables) {
		return ask(query, variables).path("errors")
			.valueStream()
			.map((error) -> error.at("/extensions/code").asString())
			.toList();
	}

	@Test
	void aliasesAndSelectionsAreAnsweredAsTheyAreAsked() {
		JsonNode data = ask(
				"""
						{ a: draftRecord(text: "Le wali de la région Souss-Massa est venu à Agadir.") { l: language }
						  b: draftRecord(text: "The Wali of Souss-Massa came to the city of Agadir.", language: EN, published: "2022-01-07")
						    { language proposals { name: value } } regions(first: 1) { totalCount } }""",
				Map.of())
			.path("data");
		assertThat(data.path("a")).hasToString("{\"l\":\"fr\"}");
		assertThat(data.path("b").path("proposals").valueStream().map((one) -> one.path("name").asString()))
			.contains("Souss-Massa");
		assertThat(data.path("regions").path("totalCount").asInt()).isEqualTo(12);
	}

	@Test
	void whatAPersonRejectsAndIdentifiesIsLeftOutAndReplaced() throws IOException {
		String article = Files.readString(Path.of("src/test/resources/drafts/seed-article.txt"));
		String draft = """
				query($text: String!, $reject: [DraftRejection!]!, $identify: [DraftIdentity!]!) {
				  draftRecord(text: $text, reject: $reject, identify: $identify) { record } }""";
		JsonNode proposal = ask(DRAFT, Map.of("text", article)).path("data")
			.path("draftRecord")
			.path("proposals")
			.valueStream()
			.filter((one) -> one.path("kind").asString().equals("PARTICIPATION")
					&& one.path("id").asString().equals("official/karim-achengli"))
			.findFirst()
			.orElseThrow();
		String record = ask(draft,
				Map.of("text", article, "reject",
						List.of(Map.of("kind", "PARTICIPATION", "id", "official/karim-achengli", "start",
								proposal.path("start").asInt())),
						"identify", List.of(Map.of("id", "official/ahmed-hajji", "as", "official/aawatif-hayar"))))
			.path("data")
			.path("draftRecord")
			.path("record")
			.asString();

		assertThat(record).contains("who: official/aawatif-hayar")
			.doesNotContain("who: official/karim-achengli", "official/ahmed-hajji");
		assertThat(errors(ask(draft,
				Map.of("text", article, "reject", List.of(), "identify",
						List.of(Map.of("id", "official/a", "as", "region/MA-09"))))))
			.containsExactly("BAD_ARGUMENT official/a cannot be region/MA-09: they are of different kinds.");
		assertThat(errors(ask(draft,
				Map.of("text", article, "identify", List.of(), "reject",
						List.of(Map.of("kind", "DATE", "id", "nobody", "start", 0))))))
			.containsExactly("BAD_ARGUMENT nobody is not an id; ids look like official/aawatif-hayar.");
	}

	@Test
	void whatCannotBeDraftedIsRefusedWithASentence() {
		assertThat(refusals(Map.of("text", " "))).containsExactly(
				"BAD_ARGUMENT The text is empty: it has no words. A draft is made from the text of an article.");
		assertThat(refusals(Map.of("text", "PK\u0003\u0004"))).singleElement()
			.asString()
			.contains("control characters");
		assertThat(refusals(Map.of("text", "Un texte", "source", "x".repeat(2_001)))).singleElement()
			.asString()
			.contains("source has 2001 characters; it can have 2000");
		assertThat(errors(
				ask("query @asOf(date: \"2022-01-07\") { draftRecord(text: \"Un texte\") { language } }", Map.of())))
			.singleElement()
			.asString()
			.contains("A draft uses the present state of the graph");
	}

	@Test
	void manyTextsTogetherAreNoMoreThanOneMayBe() {
		String text = "mot ".repeat(60_000);
		JsonNode answer = ask("query($text: String!) { %s }".formatted(String.join(" ",
				List.of("a", "b", "c", "d", "e")
					.stream()
					.map((name) -> name + ": draftRecord(text: $text) { language }")
					.toList())),
				Map.of("text", text));
		assertThat(errors(answer)).containsExactly(
				"QUERY_TOO_COSTLY This asks for drafts of 1,200,000 characters, and the limit for one operation is 1,048,576.");
	}

	private List<String> refusals(Map<String, Object> variables) {
		return errors(ask(DRAFT, variables));
	}

	private static List<String> errors(JsonNode answer) {
		return answer.path("errors")
			.valueStream()
			.map((error) -> error.path("extensions").path("code").asString() + " " + error.path("message").asString())
			.toList();
	}

	private JsonNode ask(String document, Map<String, Object> variables) {
		return HttpTestClient.JSON.readTree(HttpTestClient.ask(this.multaqa, document, variables, null));
	}

}
