package org.multaqa.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
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

	/** What tells a row, by list. */
	private static final Map<String, String> ROWS = new TreeMap<>(Map.of("territoriesWithoutMeeting",
			"program { id } territory { id }", "programsApart",
			"first { id } second { id } topics { nodes { id } } territories { nodes { id } }", "postsWithoutHolder",
			"post { id }", "participationsWithoutName", "participation { meeting { id } participant { id } }",
			"programsWithoutLeader", "program { id } withoutLeader withoutImplementer", "agreementsWithoutTrace",
			"agreement { title statuses } statuses", "silentBodies",
			"organization { id } meetingCount silence longestPause"));

	private final RunningApplication multaqa;

	GapsIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@ParameterizedTest
	@ArgumentsSource(RandomGraphSeeds.class)
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

	/** Each list by itself: together they take the database long to plan. */
	private void check(GapsByHand gaps, String arguments) {
		same("territoriesWithoutMeeting", gaps.territoriesWithoutMeeting(),
				(node) -> id(node, "program") + " " + id(node, "territory"), arguments, gaps);
		same("programsApart", gaps.programsApart(), (node) -> id(node, "first") + " " + id(node, "second") + " "
				+ ids(node, "topics") + " " + ids(node, "territories"), arguments, gaps);
		same("postsWithoutHolder", gaps.postsWithoutHolder(), (node) -> id(node, "post"), arguments, gaps);
		same("participationsWithoutName", gaps.participationsWithoutName(),
				(node) -> id(node.get("participation"), "meeting") + " " + id(node.get("participation"), "participant"),
				arguments, gaps);
		same("programsWithoutLeader", gaps.programsWithoutLeader(), (node) -> id(node, "program") + " "
				+ node.get("withoutLeader").asBoolean() + " " + node.get("withoutImplementer").asBoolean(), arguments,
				gaps);
		same("agreementsWithoutTrace", gaps.agreementsWithoutTrace(), (node) -> {
			assertThat(node.get("agreement").get("statuses")).isEqualTo(node.get("statuses"));
			return node.get("agreement").get("title").asString() + " "
					+ new TreeSet<>(node.get("statuses").valueStream().map(JsonNode::asString).toList());
		}, arguments, gaps);
		same("silentBodies", gaps.silentBodies(), (node) -> "%s %s %s %s".formatted(id(node, "organization"),
				node.get("meetingCount").asInt(), node.get("silence").asInt(), node.get("longestPause").asInt()),
				arguments, gaps);
	}

	@Test
	void namesAreMissingThatNoRecordGives() {
		new SmallCountry(1).into(this.multaqa);
		assertThat(
				HttpTestClient
					.data(this.multaqa, "{ gaps { namesMissing(first: 100) { nodes { entity { id } missing } } } }")
					.at("/gaps/namesMissing/nodes")
					.valueStream()
					.filter((node) -> !id(node, "entity").startsWith("topic/")
							&& !id(node, "entity").startsWith("meeting/"))
					.map((node) -> id(node, "entity") + node.get("missing")))
			.containsExactlyInAnyOrderElementsOf(Stream
				.concat(Stream.of(SmallCountry.OFFICIALS, SmallCountry.PROGRAMS, SmallCountry.TERRITORIES.keySet())
					.flatMap(Collection::stream)
					.map((id) -> id + "[\"AR\"]"),
						SmallCountry.POSTS.keySet().stream().map((post) -> post + "[\"FR\"]"))
				.toList());
	}

	private void same(String list, Map<String, Boolean> expected, Function<JsonNode, String> row, String arguments,
			GapsByHand gaps) {
		String question = "{ gaps(level: PROVINCE%s%s%s) { %s(first: 100) { totalCount certainCount edges { certainty node { %s } } } } }"
			.formatted((gaps.territory() != null) ? ", territory: \"%s\"".formatted(gaps.territory()) : "",
					gaps.time().arguments(), arguments, list, ROWS.get(list));
		JsonNode answer = HttpTestClient.data(this.multaqa, question).get("gaps");
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
