package org.multaqa.api;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.BothWays;
import org.multaqa.Http;
import org.multaqa.RunningMultaqa;
import org.multaqa.Seed;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a question may take is known before it is asked; what is too dear is refused with
 * the figure, the limit, and what to ask for less of.
 */
@BothWays
class PricedQuestionsIT {

	private static final String DEAR = """
			query ($n: Int) {
			  meetings(first: $n) { nodes { participations(first: $n) { nodes {
			    meeting { participations(first: $n) { nodes {
			      meeting { participations(first: $n) { nodes {
			        meeting { participations(first: $n) { nodes {
			          meeting { participations(first: $n) { nodes { id } } }
			        } } }
			      } } }
			    } } }
			  } } } }
			}""";

	private final RunningMultaqa multaqa;

	PricedQuestionsIT(RunningMultaqa multaqa) {
		this.multaqa = multaqa.holds("seed") ? multaqa : Seed.into(multaqa).holding("seed");
	}

	@ParameterizedTest
	@MethodSource("documents")
	void whatIsTooDearIsRefusedTheSameEachTime(String document) {
		for (int time = 0; time < 3; time++) {
			JsonNode error = ask(document, 100).at("/errors/0");

			assertThat(error.at("/extensions/code").asString()).isEqualTo("TOO_DEAR");
			assertThat(error.get("message").asString())
				.matches("This may read [\\d,]+ objects, and 250,000 are read at most; most of them are for "
						+ "meetings(\\.participations\\.meeting){4}\\.participations: "
						+ "ask for fewer there, or in the lists around it, with first or last\\.");
			assertThat(error.at("/path/0").asString()).isEqualTo("meetings");
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

	/** Another document each, lest one test leaves it known to the other. */
	static Stream<String> documents() {
		return Stream.of(DEAR, DEAR.replace("query (", "query Another("));
	}

	private JsonNode ask(String document, int pages) {
		return Http.JSON.readTree(Http.ask(this.multaqa, document, Map.of("n", pages), null));
	}

}
