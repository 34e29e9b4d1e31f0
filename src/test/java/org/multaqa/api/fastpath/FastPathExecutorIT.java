package org.multaqa.api.fastpath;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;
import org.multaqa.api.RandomOperations;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is answered straight from the rows is what the engine answers, byte for byte.
 */
@EachBackend
class FastPathExecutorIT {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int OPERATIONS = 60;

	private static final String NOTHING_ASKED = "{\"data\":{}}";

	private final RunningApplication multaqa;

	FastPathExecutorIT(RunningApplication multaqa) {
		this.multaqa = multaqa.holds("seed") ? multaqa : SeedRecords.into(multaqa).holding("seed");
	}

	@Test
	void bothAnswerTheSameBytes() {
		GraphQLSchema schema = this.multaqa.get(GraphQlSource.class).schema();
		int whole = 0;
		Map<String, Integer> refused = new java.util.TreeMap<>();
		for (int seed = 0; seed < 3 * OPERATIONS && whole < OPERATIONS; seed++) {
			RandomOperations operations = new RandomOperations(schema, seed);
			String document = operations.next();
			// a document that is not known yet is the engine's
			String engine = HttpTestClient.ask(this.multaqa, document, operations.variables(), null);
			String direct = direct(document, operations.variables());
			if (document.contains("@knownAt") || document.contains("draftRecord")) {
				// unless nothing is asked of the graph
				assertThat(direct).as("what was known then, and drafts, are the engine's").isIn(null, NOTHING_ASKED);
			}
			else if (!engine.contains("\"errors\"")) {
				assertThat(direct).as("operation %s: %s %s", seed, document, operations.variables()).isEqualTo(engine);
				whole++;
			}
			else {
				refused.merge(HttpTestClient.JSON.readTree(engine).at("/errors/0/extensions/code").asString(), 1,
						Integer::sum);
			}
			if (engine.contains("\"errors\"") && direct != null && !engine.contains("\"TIMEOUT\"")) {
				// Neo4j checks its own planner where assertions are on, and refuses some
				// statements
				assertThat(withoutIncident(direct)).as("operation %s: %s", seed, document)
					.isEqualTo(withoutIncident(engine));
			}
		}
		assertThat(whole).as("operations without errors, beside %s", refused).isEqualTo(OPERATIONS);
	}

	@Test
	void aFormIsAskedAgainWithOtherValues() {
		String document = """
				query ($id: ID!, $size: Int, $name: Boolean!) {
				  region(id: $id) { name @include(if: $name) allMeetings(first: $size) { totalCount nodes { id } } }
				}""";
		for (Map<String, Object> variables : java.util.List.<Map<String, Object>>of(
				Map.of("id", "region/MA-09", "size", 3, "name", true),
				Map.of("id", "region/MA-01", "size", 1, "name", true), Map.of("id", "region/MA-09", "name", false),
				Map.of("id", "region/MA-09", "size", 2, "name", false))) {
			HttpTestClient.ask(this.multaqa, document + " ", variables, null);
			String fresh = HttpTestClient.ask(this.multaqa, document + "#" + variables, variables, null);
			assertThat(direct(document + " ", variables)).as("%s", variables).isEqualTo(fresh);
		}
	}

	@Test
	void searchesAreAnsweredDirectly() {
		String document = """
				query ($text: String!, $kinds: [EntityKind!], $size: Int!, $from: Date) {
				  search(text: $text, kinds: $kinds, first: $size, during: { from: $from }) { how score reasons matched entity { __typename id name } }
				  texts(text: $text, first: $size) { score language node { __typename id } }
				  duplicates(kind: REGION, first: $size) { score reasons }
				}""";
		for (Map<String, Object> variables : java.util.List.<Map<String, Object>>of(Map.of("text", "souss", "size", 3),
				Map.of("text", "حيار", "size", 1), Map.of("text", "hayar", "size", 5, "kinds", "OFFICIAL"),
				Map.of("text", "agadir", "size", 5, "from", "2022-01-01"), Map.of("text", "?", "size", 5))) {
			String engine = HttpTestClient.ask(this.multaqa, document + "#" + variables, variables, null);
			assertThat(engine).doesNotContain("errors");
			assertThat(direct(document + "#" + variables, variables)).as("%s", variables).isEqualTo(engine);
		}
	}

	/** Each failure on our side has an id of its own. */
	private static String withoutIncident(String answer) {
		return answer.replaceAll("\\b[0-9a-f]{8}\\b", "id");
	}

	private @Nullable String direct(String document, Map<String, Object> variables) {
		byte[] body = JSON.writeValueAsBytes(Map.of("query", document, "variables", variables));
		FastPathResponse answer = this.multaqa.get(FastPathExecutor.class).answer(body);
		return (answer != null) ? new String(answer.json(), StandardCharsets.UTF_8) : null;
	}

}
