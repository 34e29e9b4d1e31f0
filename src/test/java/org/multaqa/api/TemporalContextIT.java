package org.multaqa.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
 * A field of Query is asked as of a day or of what was known when by its own arguments,
 * by an id that says it, or by the operation, in this order; and every node tells it.
 */
@EachBackend
class TemporalContextIT {

	private static final String WALI = "post/wali-souss-massa";

	private static final String HOLDERS = "{ mandates { nodes { certainty official { name } } } }";

	private static final String IN_2018 = "[{\"certainty\":\"CERTAIN\",\"official\":{\"name\":\"Ahmed Hajji\"}}]";

	private static final String IN_2024 = "[{\"certainty\":\"POSSIBLE\",\"official\":{\"name\":\"Said Amzazi\"}},"
			+ "{\"certainty\":\"POSSIBLE\",\"official\":{\"name\":\"Ahmed Hajji\"}}]";

	private final RunningApplication multaqa;

	TemporalContextIT(RunningApplication multaqa) {
		this.multaqa = multaqa.holds("seed") ? multaqa : SeedRecords.into(multaqa).holding("seed");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``                        | WALI                  | , asOf: "2018-07-01"
			``                        | WALI?asOf=2018-07-01  | ``
			@asOf(date: "2018-07-01") | WALI                  | ``
			@asOf(date: "2024-07-01") | WALI?asOf=2018-07-01  | ``
			@asOf(date: "2024-07-01") | WALI?asOf=2024-01-01  | , asOf: "2018-07-01"
			@asOf(date: "2018-07-01") | WALI                  | , asOf: null
			``                        | WALI?asOf=2018-07-01&knownAt=2099-01-01 | ``
			@knownAt(date: "2099-01-01") | WALI?asOf=2018-07-01  | ``
			""")
	void argumentComesBeforeIdAndIdBeforeOperation(String directive, String id, String argument) {
		JsonNode answer = data(
				"query %s { post(id: \"%s\"%s) %s }".formatted(directive, id.replace("WALI", WALI), argument, HOLDERS));

		assertThat(answer.at("/post/mandates/nodes").toString()).isEqualTo(IN_2018);
	}

	@Test
	void oneOperationAsksOfSeveralDays() {
		JsonNode answer = data("""
				query ($one: Date, $none: Date) {
				  one: post(id: "post/wali-souss-massa", asOf: $one) %s
				  other: post(id: "post/wali-souss-massa", asOf: "2024-07-01") %s
				  any: post(id: "post/wali-souss-massa", asOf: $none) { id asOf mandates { nodes { certainty } } }
				}""".formatted(HOLDERS, HOLDERS), Map.of("one", "2018-07-01"));

		assertThat(answer.at("/one/mandates/nodes").toString()).isEqualTo(IN_2018);
		assertThat(answer.at("/other/mandates/nodes").toString()).isEqualTo(IN_2024);
		assertThat(answer.at("/any").toString()).startsWith(
				"{\"id\":\"post/wali-souss-massa\",\"asOf\":null,\"mandates\":{\"nodes\":[{\"certainty\":null}");
	}

	@Test
	void everyNodeTellsItsContextAndOnlyFieldsThatNameOneHaveItInTheirIds() {
		String nodes = """
				{ id asOf knownAt mandates { nodes { id asOf knownAt official { id asOf knownAt }
				  citations { id asOf knownAt source { id asOf knownAt } } } edges { node { id asOf knownAt } } } }""";

		JsonNode operation = data("""
				query @asOf(date: "2018-07-01") @knownAt(date: "2099-01-01") { post(id: "post/wali-souss-massa") %s }"""
			.formatted(nodes));
		JsonNode field = data("""
				{ post(id: "post/wali-souss-massa", asOf: "2018-07-01", knownAt: "2099-01-01") %s }"""
			.formatted(nodes));

		assertThat(operation.findValues("asOf")).hasSizeGreaterThan(6)
			.allMatch((day) -> day.asString().equals("2018-07-01"));
		assertThat(operation.findValues("knownAt")).hasSizeGreaterThan(6)
			.allMatch((time) -> time.asString().equals("2099-01-01T23:59:59.999Z"));
		assertThat(operation.findValues("id")).noneMatch((id) -> id.asString().contains("?"));
		assertThat(field.toString().replace("?asOf=2018-07-01&knownAt=2099-01-01T23:59:59.999Z", ""))
			.isEqualTo(operation.toString());
		assertThat(field.findValues("id"))
			.allMatch((id) -> id.asString().endsWith("?asOf=2018-07-01&knownAt=2099-01-01T23:59:59.999Z"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			officials(first: 2, asOf: "2018-07-01")
			actors(first: 2, asOf: "2018-07-01")
			meetings(first: 2, knownAt: "2099-01-01")
			sources(first: 2, asOf: "2018-07-01", knownAt: "2099-01-01T10:00:00+01:00")
			territories(last: 2, asOf: "2018-07-01")
			""")
	void idLeadsBackToTheSameAnswer(String field) {
		for (JsonNode node : data("{ list: %s { nodes { id asOf knownAt name __typename } } }".formatted(field))
			.at("/list/nodes")) {
			String id = node.get("id").asString();
			assertThat(id).contains("?");
			assertThat(data("query ($id: ID!) { node(id: $id) { id asOf knownAt ... on Entity { name } __typename } }",
					Map.of("id", id))
				.get("node")).isEqualTo(node);
			assertThat(data(
					"query ($ids: [ID!]!) { nodes(ids: $ids) { id asOf knownAt ... on Entity { name } __typename } }",
					Map.of("ids", List.of(id, id)))
				.get("nodes")).containsExactly(node, node);
		}
	}

	@Test
	void factsAndCitationsAreFoundByIdsWithAContext() {
		JsonNode mandate = data("""
				{ post(id: "post/wali-souss-massa", asOf: "2018-07-01") {
				  mandates { nodes { id certainty citations { id } } } } }""").at("/post/mandates/nodes/0");
		List<String> ids = new ArrayList<>();
		mandate.findValues("id").forEach((id) -> ids.add(id.asString()));

		JsonNode found = data("query ($ids: [ID!]!) { nodes(ids: $ids) { id asOf ... on Mandate { certainty } } }",
				Map.of("ids", ids));

		assertThat(found.at("/nodes/0/certainty").asString()).isEqualTo("CERTAIN");
		assertThat(found.findValues("id").stream().map(JsonNode::asString)).isEqualTo(ids);
	}

	@Test
	void aSearchAndAConvergenceAreAskedAsOfADay() {
		JsonNode answer = data("""
				{ search(text: "wali souss massa", kinds: [POST], first: 1, asOf: "2018-07-01") {
				    entity { id asOf ... on Post { holders: mandates { nodes { official { name } } } } } }
				  convergence(territory: "region/MA-09?asOf=2024-01-01", asOf: "2018-07-01") { territory { id } } }""");

		assertThat(answer.at("/search/0/entity").toString())
			.isEqualTo("{\"id\":\"post/wali-souss-massa?asOf=2018-07-01\",\"asOf\":\"2018-07-01\","
					+ "\"holders\":{\"nodes\":[{\"official\":{\"name\":\"Ahmed Hajji\"}}]}}");
		assertThat(answer.at("/convergence/territory/id").asString()).isEqualTo("region/MA-09?asOf=2018-07-01");
	}

	@Test
	void inAFilterAnIdWithAContextStandsForTheEntity() {
		JsonNode answer = data("""
				{ plain: officials(filter: { id: ["official/aawatif-hayar"] }) { nodes { id } }
				  told: officials(filter: { id: ["official/aawatif-hayar?asOf=2018-07-01"] }) { nodes { id } } }""");

		assertThat(answer.get("told")).isEqualTo(answer.get("plain"));
		assertThat(answer.at("/told/nodes/0/id").asString()).isEqualTo("official/aawatif-hayar");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{ nodes(ids: ["post/a?asOf=2018-07-01", "post/b"]) { id } }                    | BAD_ARGUMENT
					{ nodes(ids: ["post/a?asOf=2018-07-01", "post/b?asOf=2018-07-02"]) { id } }    | BAD_ARGUMENT
					{ nodes(ids: ["post/a?knownAt=2018-07-01", "post/b?knownAt=2018-07-02"], asOf: "2018-07-01") { id } } | BAD_ARGUMENT
					{ node(id: "post/a?asOf=2018-02-30") { id } }                                  | BAD_ID
					{ node(id: "post/a?asOf=") { id } }                                            | BAD_ID
					{ node(id: "post/a?asof=2018-07-01") { id } }                                  | BAD_ID
					{ node(id: "post/a&knownAt=2018-07-01") { id } }                               | BAD_ID
					{ node(id: "post/a?asOf=2018-07-01?knownAt=2018-07-01") { id } }               | BAD_ID
					{ node(id: "post/a?knownAt=2018-07-01&asOf=2018-07-01") { id } }               | BAD_ID
					{ post(id: "post/a?asOf=2018-07-01&asOf=2018-07-01") { id } }                  | BAD_ID
					""")
	void contextThatIsNoneIsRefused(String document, String code) {
		JsonNode answer = HttpTestClient.JSON.readTree(HttpTestClient.ask(this.multaqa, document, Map.of(), null));

		assertThat(answer.at("/errors/0/extensions/code").asString()).as(answer.toString()).isEqualTo(code);
	}

	@Test
	void nothingButTheContextIsAsked() {
		assertThat(data("""
				{ official(id: "official/aawatif-hayar", asOf: "2018-07-01") { asOf knownAt }
				  topics(first: 1) { nodes { knownAt } } }""").toString()).isEqualTo(
				"{\"official\":{\"asOf\":\"2018-07-01\",\"knownAt\":null},\"topics\":{\"nodes\":[{\"knownAt\":null}]}}");
	}

	@Test
	void argumentHoldsForIdsThatDiffer() {
		assertThat(data("""
				{ nodes(ids: ["post/wali-souss-massa?asOf=2024-07-01", "region/MA-09"], asOf: "2018-07-01") { id } }""")
			.at("/nodes")
			.findValues("id")
			.stream()
			.map(JsonNode::asString))
			.containsExactly("post/wali-souss-massa?asOf=2018-07-01", "region/MA-09?asOf=2018-07-01");
	}

	private JsonNode data(String document) {
		return data(document, Map.of());
	}

	/**
	 * The data of an answer that has no errors, by the engine's way and straight from the
	 * rows.
	 */
	private JsonNode data(String document, Map<String, ?> variables) {
		String engine = HttpTestClient.ask(this.multaqa, document, variables, null);
		assertThat(engine).doesNotContain("\"errors\"");
		assertThat(HttpTestClient.ask(this.multaqa, document, variables, null)).isEqualTo(engine);
		return HttpTestClient.JSON.readTree(engine).get("data");
	}

}
