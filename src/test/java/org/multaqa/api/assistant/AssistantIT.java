package org.multaqa.api.assistant;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** An assistant on the seed. */
class AssistantIT {

	private static final String AGADIR = "meeting/2022-01-07-agadir-social-pole";

	private static final String COSTLY = """
			query ($n: Int) { meetings(first: $n) { nodes { participations(first: $n) { nodes {
			  meeting { participations(first: $n) { nodes {
			    meeting { participations(first: $n) { nodes {
			      meeting { participations(first: $n) { nodes { role } } }
			    } } }
			  } } }
			} } } } }""";

	private static RunningApplication multaqa;

	private static AssistantClient assistant;

	@BeforeAll
	static void start() {
		multaqa = SeedRecords.into(RunningApplication.anotherEmbedded("multaqa.assistant.enabled", "true"));
		assistant = new AssistantClient(URI.create(multaqa.url() + "/mcp"));
	}

	@AfterAll
	static void stop() {
		multaqa.context().close();
	}

	@Test
	void toolsAreListedWithTheirArguments() {
		JsonNode tools = assistant.result("tools/list", Map.of()).get("tools");

		assertThat(tools.valueStream().map((tool) -> tool.get("name").asString())).containsExactly("search", "entity",
				"convergence", "path", "timeline", "ask");
		assertThat(tools.valueStream().map((tool) -> tool.at("/annotations/readOnlyHint").asBoolean()))
			.containsOnly(true);
		assertThat(tools.get(3).at("/inputSchema/required").toString()).isEqualTo("[\"from\",\"to\"]");
	}

	@ParameterizedTest
	@CsvSource({ "عواطف حيار,official/aawatif-hayar", "Karim Achengli,official/karim-achengli",
			"Souss-Massa,region/MA-09" })
	void searchLeadsToAnIdWithCitedNames(String text, String id) {
		JsonNode hits = assistant.data("search", Map.of("text", text)).get("search");

		assertThat(hits.valueStream().map((hit) -> hit.at("/entity/id").asString())).contains(id);
		assertEveryFactIsCited(hits);
	}

	@Test
	void pathNamesTheSourcesOfEachHop() {
		JsonNode result = assistant.call("path",
				Map.of("from", "official/aawatif-hayar", "to", "official/karim-achengli"));
		JsonNode hops = result.at("/structuredContent/data/paths/paths/0/hops");

		assertThat(hops.get(0).at("/from/id").asString()).isEqualTo("official/aawatif-hayar");
		assertThat(hops.get(hops.size() - 1).at("/to/id").asString()).isEqualTo("official/karim-achengli");
		assertThat(hops.valueStream().map((hop) -> hop.get("facts").size())).allMatch((facts) -> facts > 0);
		assertEveryFactIsCited(hops);
		String text = result.at("/content/0/text").asString();
		hops.valueStream().forEach((hop) -> {
			assertThat(text).contains(hop.get("sentence").asString());
			JsonNode citation = hop.at("/facts/0/citations/0");
			assertThat(text).contains(citation.at("/source/title").asString(), citation.get("locator").asString());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "official/aawatif-hayar", "ministry/solidarity", "institution/entraide-nationale",
			"region/MA-09", "commune/agadir", "country/MA", "program/indh", AGADIR, "post/wali-souss-massa" })
	void entityHasItsNamesInAllLanguagesAndOnlyCitedFacts(String id) {
		JsonNode data = assistant.data("entity", Map.of("id", id));

		assertThat(data.at("/entity/0/id").asString()).isEqualTo(id);
		assertThat(data.at("/entity/0/names/nodes").valueStream().map((name) -> name.get("text").asString()).toList())
			.containsExactlyElementsOf(HttpTestClient.data(multaqa,
					"{ nodes(ids: [\"%s\"]) { ... on Entity { claims(filter: { property: [name, alias] }, first: 100) { nodes { text } } } } }"
						.formatted(id))
				.at("/nodes/0/claims/nodes")
				.valueStream()
				.map((name) -> name.get("text").asString())
				.toList());
		assertEveryFactIsCited(data);
	}

	@Test
	void entitiesOfOtherKindsAreReadToo() {
		JsonNode source = HttpTestClient.data(multaqa,
				"{ sources(first: 1) { nodes { id } } topics(first: 1) { nodes { id } } }");

		for (String id : List.of(source.at("/sources/nodes/0/id").asString(),
				source.at("/topics/nodes/0/id").asString())) {
			JsonNode data = assistant.data("entity", Map.of("id", id, "first", 2));
			assertThat(data.at("/entity/0/id").asString()).isEqualTo(id);
			assertEveryFactIsCited(data);
		}
	}

	@Test
	void factIsReadByItsId() {
		String id = assistant.data("entity", Map.of("id", "post/wali-souss-massa"))
			.at("/mandates/0/mandates/nodes/0/id")
			.asString();
		JsonNode fact = assistant.data("entity", Map.of("id", id)).at("/fact/0");

		assertThat(fact.get("id").asString()).isEqualTo(id);
		assertThat(fact.at("/post/id").asString()).isEqualTo("post/wali-souss-massa");
		assertEveryFactIsCited(fact);
	}

	@Test
	void certaintyIsThatOfTheDay() {
		JsonNode mandates = assistant.data("entity", Map.of("id", "post/wali-souss-massa", "asOf", "2024-07-01"))
			.at("/mandates/0/mandates/nodes");

		assertThat(mandates.valueStream().map((mandate) -> mandate.get("certainty").asString())).isNotEmpty()
			.containsOnly("POSSIBLE");
	}

	@Test
	void timelineHasCitedFactsAndPages() {
		Map<String, Object> first = Map.of("of", "post/wali-souss-massa", "first", 2);
		JsonNode entries = assistant.data("timeline", first).at("/timeline/entries");
		JsonNode next = assistant
			.data("timeline", Map.of("of", "post/wali-souss-massa", "first", 2, "after",
					entries.at("/pageInfo/endCursor").asString()))
			.at("/timeline/entries/nodes");

		assertEveryFactIsCited(entries);
		assertThat(entries.get("nodes").size()).isEqualTo(2);
		assertThat(next.get(0).at("/fact/id")).isNotEqualTo(entries.get("nodes").get(1).at("/fact/id"));
	}

	/** Every region, in several periods. */
	@Test
	void convergenceSaysWhatTheEndpointSays() {
		List<String> regions = HttpTestClient.data(multaqa, "{ regions(first: 20) { nodes { id } } }")
			.at("/regions/nodes")
			.valueStream()
			.map((region) -> region.get("id").asString())
			.toList();
		String document = ToolCatalog.read().document("convergence", "");
		int programs = 0;

		assertThat(regions).hasSize(12);
		planned("convergence", Map.of("territory", "region/MA-09"));
		for (String region : regions) {
			for (Map<String, String> during : List.of(Map.of("from", "2000-01-01"),
					Map.of("from", "2021-10-01", "until", "2022-03-01"))) {
				Map<String, Object> arguments = Map.of("territory", region, "during", during, "first", 4);
				JsonNode result = assistant.call("convergence", arguments).get("structuredContent");
				JsonNode expected = JsonMapper.shared()
					.readTree(HttpTestClient.ask(multaqa, document, arguments, null))
					.get("data");

				assertThat(result.has("leftOut")).isFalse();
				assertThat(result.get("data")).as("%s %s", region, during).isEqualTo(expected);
				if (result.at("/data/programs/programs/totalCount").asInt() > 0) {
					assertEveryFactIsCited(result.get("data"));
				}
				programs += result.at("/data/programs/programs/nodes").size();
			}
		}
		assertThat(programs).isPositive();
	}

	@Test
	void questionIsAnsweredWithTheCitationsThatItForgot() {
		String question = "{ post(id: \"post/wali-souss-massa\", asOf: \"2024-07-01\") { mandates { nodes { official { name } } } } }";
		JsonNode mandates = assistant.data("ask", Map.of("query", question)).at("/post/mandates/nodes");

		assertThat(mandates.valueStream().map((mandate) -> mandate.at("/official/name").asString()))
			.containsExactlyElementsOf(HttpTestClient.data(multaqa, question)
				.at("/post/mandates/nodes")
				.valueStream()
				.map((mandate) -> mandate.at("/official/name").asString())
				.toList());
		mandates.valueStream().forEach((mandate) -> {
			assertThat(mandate.get("certainty").asString()).isEqualTo("POSSIBLE");
			assertCited(mandate);
		});
	}

	@Test
	void resultThatIsTooLargeSaysWhatItLeavesOut() {
		JsonNode whole = HttpTestClient.data(multaqa,
				"{ provinces(first: 100) { nodes { id name claims(first: 100) { nodes { text } } } } }");
		JsonNode result = assistant
			.call("ask",
					Map.of("query",
							"{ provinces(first: 100) { nodes { id name claims(first: 100) { nodes { text } } } } }"))
			.get("structuredContent");

		assertThat(result.toString().length()).isBetween(20_000, 51_000);
		assertThat(result.at("/leftOut/data.provinces.nodes").asInt())
			.isEqualTo(whole.at("/provinces/nodes").size() - result.at("/data/provinces/nodes").size())
			.isPositive();
	}

	@Test
	void refusalsHaveTheCodeAndTheSentenceOfTheEndpoint() {
		assertThat(assistant.code("entity", Map.of("id", "nowhere"))).isEqualTo("BAD_ID");
		assertThat(assistant.code("path", Map.of("from", "nowhere", "to", "region/MA-09"))).isEqualTo("BAD_ID");
		assertThat(assistant.code("search", Map.of("text", "x", "kinds", "PERSON"))).isEqualTo("VALIDATION_FAILED");
		assertThat(assistant.code("timeline", Map.of("of", "region/MA-09", "after", "x"))).isEqualTo("BAD_CURSOR");
		assertThat(assistant.code("ask", Map.of("query", "mutation { removeRecords(records: [\"x\"]) { text } }")))
			.isEqualTo("BAD_ARGUMENT");
		assertThat(assistant.code("ask", Map.of("query", nested(25)))).isEqualTo("TOO_DEEP");
	}

	@Test
	void questionThatIsTooCostlyIsRefused() {
		JsonNode result = assistant.call("ask", Map.of("query", COSTLY, "variables", Map.of("n", 100)));

		assertThat(result.path("isError").asBoolean()).isTrue();
		assertThat(result.at("/content/0/text").asString()).startsWith("QUERY_TOO_COSTLY: This may read ")
			.contains("2,000,000 are read at most for one operation");
	}

	@Test
	void unknownEntityIsNothing() {
		JsonNode result = assistant.call("entity", Map.of("id", "official/nobody-of-this-name"));

		assertThat(result.path("isError").asBoolean()).isFalse();
		assertThat(result.at("/structuredContent/data/entity").toString()).isEqualTo("[null]");
	}

	/**
	 * Calls a tool until the database has planned its statements; on a busy machine that
	 * may exceed the time limit of a query.
	 */
	private static void planned(String tool, Map<String, ?> arguments) {
		for (int time = 0; time < 5 && assistant.code(tool, arguments).equals("TIMEOUT"); time++) {
			assertThat(time).as("calls of %s that exceeded the time limit", tool).isLessThan(4);
		}
	}

	private static String nested(int depth) {
		return "{ a ".repeat(depth) + "}".repeat(depth);
	}

	private static void assertEveryFactIsCited(JsonNode data) {
		List<JsonNode> facts = new ArrayList<>();
		collectFacts(data, facts);
		assertThat(facts).isNotEmpty();
		facts.forEach(AssistantIT::assertCited);
	}

	private static void assertCited(JsonNode fact) {
		assertThat(fact.get("citations")).as(fact.toString()).isNotEmpty();
		fact.get("citations").forEach((citation) -> {
			assertThat(citation.get("locator").asString()).isNotEmpty();
			assertThat(citation.has("wording")).isTrue();
			assertThat(citation.at("/source/title").asString()).isNotEmpty();
			assertThat(citation.get("source").has("publisher")).isTrue();
			assertThat(citation.get("source").has("published")).isTrue();
		});
		assertThat(fact.get("disputed").isBoolean()).isTrue();
	}

	/** Facts are what has an id of the kind of a fact. */
	private static void collectFacts(JsonNode node, List<JsonNode> facts) {
		Set<String> kinds = new HashSet<>(
				List.of("mandate", "participation", "appointment", "attendance", "figure", "agenda-item", "involvement",
						"coverage", "affiliation", "sameness", "statement", "agreement", "claim"));
		if (node.isObject() && kinds.contains(node.path("id").asString("").replaceFirst("/.*", ""))) {
			facts.add(node);
		}
		node.forEach((child) -> collectFacts(child, facts));
	}

}
