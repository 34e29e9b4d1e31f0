package org.multaqa.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What random records leave open is what one finds by going through them by hand.
 */
@EachBackend
class GapsIT {

	private static final String LISTS = """
			territoriesWithoutMeeting(first: 100) { totalCount certainCount edges { certainty node { program { id } territory { id } } } }
			programsApart(first: 100) { totalCount certainCount edges { certainty node { first { id } second { id } topics { nodes { id } } territories { nodes { id } } } } }
			postsWithoutHolder(first: 100) { totalCount certainCount edges { certainty node { post { id } } } }
			participationsWithoutName(first: 100) { totalCount certainCount edges { certainty node { participation { meeting { id } participant { id } } } } }
			programsWithoutLeader(first: 100) { totalCount certainCount edges { certainty node { program { id } withoutLeader withoutImplementer } } }
			silentBodies(first: 100) { totalCount certainCount edges { certainty node { organization { id } meetingCount silence longestPause } } }
			namesMissing(first: 100) { edges { node { entity { id } missing } } }""";

	private final RunningApplication multaqa;

	GapsIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void gapsAreThoseThatOneFindsByHand(long seed) {
		SmallCountry country = new SmallCountry(seed).into(this.multaqa);
		LocalDate day = LocalDate.of(2022, 2, 15);
		for (TimeOfQuestion time : List.of(TimeOfQuestion.ALWAYS,
				new TimeOfQuestion(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 3, 1), null),
				new TimeOfQuestion(LocalDate.of(2022, 1, 1), null, day))) {
			for (String territory : new String[] { null, "region/x", "country/MA" }) {
				check(new GapsByHand(country, time, territory, null), "");
			}
			check(new GapsByHand(country, time, "region/y", "program/p1"), ", program: [\"program/p1\"]");
		}
	}

	private void check(GapsByHand gaps, String arguments) {
		String question = "{ gaps(level: PROVINCE%s%s%s) { %s } }".formatted(
				(gaps.territory() != null) ? ", territory: \"%s\"".formatted(gaps.territory()) : "",
				gaps.time().arguments(), arguments, LISTS);
		JsonNode answer = HttpTestClient.data(this.multaqa, question).get("gaps");
		same(answer, "territoriesWithoutMeeting", gaps.territoriesWithoutMeeting(),
				(node) -> id(node, "program") + " " + id(node, "territory"), question, gaps);
		same(answer, "programsApart", gaps.programsApart(), (node) -> id(node, "first") + " " + id(node, "second") + " "
				+ ids(node, "topics") + " " + ids(node, "territories"), question, gaps);
		same(answer, "postsWithoutHolder", gaps.postsWithoutHolder(), (node) -> id(node, "post"), question, gaps);
		same(answer, "participationsWithoutName", gaps.participationsWithoutName(),
				(node) -> node.at("/participation/meeting/id").asString().replaceAll("\\?.*", "") + " "
						+ node.at("/participation/participant/id").asString().replaceAll("\\?.*", ""),
				question, gaps);
		same(answer, "programsWithoutLeader", gaps.programsWithoutLeader(), (node) -> id(node, "program") + " "
				+ node.get("withoutLeader").asBoolean() + " " + node.get("withoutImplementer").asBoolean(), question,
				gaps);
		same(answer, "silentBodies", gaps.silentBodies(), (node) -> "%s %s %s %s".formatted(id(node, "organization"),
				node.get("meetingCount").asInt(), node.get("silence").asInt(), node.get("longestPause").asInt()),
				question, gaps);
		if (gaps.territory() == null && arguments.isEmpty()) {
			assertThat(answer.at("/namesMissing/edges").valueStream().map((edge) -> id(edge.get("node"), "entity")))
				.doesNotContainAnyElementsOf(SmallCountry.ORGANIZATIONS.keySet())
				.containsAll(SmallCountry.POSTS.keySet())
				.containsAll(SmallCountry.PROGRAMS)
				.containsAll(SmallCountry.TERRITORIES.keySet());
		}
	}

	private static void same(JsonNode answer, String list, Map<String, Boolean> expected,
			Function<JsonNode, String> row, String question, GapsByHand gaps) {
		Map<String, Boolean> found = new TreeMap<>();
		answer.at("/%s/edges".formatted(list))
			.forEach((edge) -> found.put(row.apply(edge.get("node")),
					edge.get("certainty").asString().equals("CERTAIN")));
		assertThat(found).as("%s of %s in %s", list, question, gaps.country()).isEqualTo(expected);
		assertThat(answer.at("/%s/totalCount".formatted(list)).asInt()).as(list).isEqualTo(expected.size());
		assertThat(answer.at("/%s/certainCount".formatted(list)).asLong()).as(list)
			.isEqualTo(expected.values().stream().filter(Boolean::booleanValue).count());
	}

	private static String id(JsonNode node, String field) {
		return node.get(field).get("id").asString().replaceAll("\\?.*", "");
	}

	private static Set<String> ids(JsonNode node, String list) {
		Set<String> ids = new TreeSet<>();
		node.get(list).get("nodes").forEach((one) -> ids.add(one.get("id").asString().replaceAll("\\?.*", "")));
		return ids;
	}

}
