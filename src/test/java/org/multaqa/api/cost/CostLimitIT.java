package org.multaqa.api.cost;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a question may take is known before it is asked; what is too dear is refused with
 * the figure, the limit, and what to ask for less of.
 */
class CostLimitIT {

	private static final String DEAR = """
			query ($n: Int) {
			  meetings(first: $n) { nodes { participations(first: $n) { nodes {
			    meeting { participations(first: $n) { nodes {
			      meeting { participations(first: $n) { nodes {
			        meeting { participations(first: $n) { nodes {
			          meeting { participations(first: $n) { nodes { citations(first: $n) { id } } } }
			        } } }
			      } } }
			    } } }
			  } } } }
			}""";

	private static RunningApplication multaqa;

	@BeforeAll
	static void start() {
		// statistics of a graph that was there before are kept for a minute
		multaqa = SeedRecords.into(RunningApplication.anotherByDriver());
	}

	@ParameterizedTest
	@MethodSource("documents")
	void whatIsTooDearIsRefusedTheSameEachTime(String document) {
		for (int time = 0; time < 3; time++) {
			JsonNode error = ask(document, 100).at("/errors/0");

			assertThat(error.at("/extensions/code").asString()).isEqualTo("QUERY_TOO_COSTLY");
			assertThat(error.get("message").asString())
				.matches("This may read [\\d,]+ objects, and 2,000,000 are read at most for one operation; "
						+ "the largest part of them is for meetings(\\.participations\\.meeting){4}\\.participations\\.citations: "
						+ "ask for fewer there, or in the lists around it, with first or last, or ask in several requests\\.");
			assertThat(error.at("/extensions/found").asLong()).isGreaterThan(2_000_000);
			assertThat(error.at("/extensions/limit").asLong()).isEqualTo(2_000_000);
		}
	}

	@ParameterizedTest
	@MethodSource("documents")
	void smallerPagesAreAnswered(String document) {
		for (int time = 0; time < 3; time++) {
			JsonNode answer = ask(document, 5);

			assertThat(answer.has("errors")).as(answer.toString()).isFalse();
			assertThat(answer.at("/data/meetings/nodes").size()).isEqualTo(5);
		}
	}

	@Test
	void fieldsThatAreNotTooDearAloneCanBeTogether() {
		int pages = 5;
		while (!ask(DEAR, pages + 1).has("errors")) {
			pages++;
		}
		String field = DEAR.substring(DEAR.indexOf("meetings"), DEAR.lastIndexOf('}'));
		String together = IntStream.range(0, 20)
			.mapToObj((number) -> "m%s: %s".formatted(number, field))
			.collect(Collectors.joining("\n", "query ($n: Int) {", "}"));

		for (int time = 0; time < 3; time++) {
			assertThat(ask(DEAR, pages).at("/data/meetings/nodes").size()).isEqualTo(pages);
			JsonNode answer = ask(together, pages);
			assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("QUERY_TOO_COSTLY");
			assertThat(answer.at("/errors/0/message").asString()).contains("the largest part of them is for m0.");
			assertThat(answer.at("/errors/0").has("path")).isFalse();
			assertThat(answer.hasNonNull("data")).isFalse();
		}
	}

	/** Another document each, lest one test leaves it known to the other. */
	static Stream<String> documents() {
		return Stream.of(DEAR, DEAR.replace("query (", "query Another("));
	}

	private JsonNode ask(String document, int pages) {
		return HttpTestClient.JSON.readTree(HttpTestClient.ask(multaqa, document, Map.of("n", pages), null));
	}

}
