package org.multaqa.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.analysis.AnchorsByHand.Evidence;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What random entities have in common is what one finds by hand.
 */
@EachBackend
class ConvergenceOfIT {

	private static final String ROWS = "(first: 100) { totalCount certainCount edges { certainty node { %s { id } anchorCount certainAnchorCount directAnchorCount "
			+ "overlap overlapFrom overlapUntil ties { anchor { id } basis certainty first after meetings(first: 100) { nodes { id } } facts(first: 100) { totalCount } } } } }";

	private static final String QUESTION = """
			{ convergenceOf(anchors: [%s], minAnchors: %s, below: %s, status: %s%s) { anchors { entity { id } meetingCount ties { anchor { id } basis certainty first after meetings(first: 100) { nodes { id } } facts { totalCount } } } actors"""
			+ ROWS.formatted("actor") + " programs" + ROWS.formatted("program") + " } }";

	private final RunningApplication multaqa;

	ConvergenceOfIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@ParameterizedTest
	@ArgumentsSource(RandomGraphSeeds.class)
	void whatAnchorsHaveInCommonIsWhatOneFindsByHand(long seed) {
		SmallCountry country = new SmallCountry(seed).into(this.multaqa);
		Random random = new Random(seed);
		for (TimeOfQuestion time : List.of(TimeOfQuestion.ALWAYS,
				new TimeOfQuestion(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 3, 1), null),
				new TimeOfQuestion(null, null, LocalDate.of(2022, 2, 15)))) {
			for (int i = 0; i < 4; i++) {
				List<String> anchors = anchors(country, random);
				check(new AnchorsByHand(country, time, anchors, random.nextInt(3) > 0,
						(i == 0) ? Set.of("held", "planned") : Set.of("held")), 1 + random.nextInt(anchors.size()));
			}
		}
	}

	@Test
	void anchorsThatAreNotThereTieNothing() {
		new SmallCountry(1).into(this.multaqa);
		JsonNode answer = HttpTestClient.data(this.multaqa,
				"{ convergenceOf(anchors: [\"region/none\", \"program/none\"]) { anchors { meetingCount } actors { totalCount } programs { nodes { anchorCount } } } }");
		assertThat(answer.at("/convergenceOf/anchors")).isEmpty();
		assertThat(answer.at("/convergenceOf/actors/totalCount").asInt()).isZero();
		assertThat(answer.at("/convergenceOf/programs/nodes")).isEmpty();
	}

	@Test
	void moreAnchorsThanThereAreCannotBeAskedFor() {
		assertThat(HttpTestClient.ask(this.multaqa,
				"{ convergenceOf(anchors: [\"program/p1\", \"program/p1\"]) { actors { totalCount } } }", Map.of(),
				null))
			.contains("minAnchors is 2; it can be 1 to 1");
		assertThat(HttpTestClient.ask(this.multaqa, "{ convergenceOf(anchors: []) { actors { totalCount } } }",
				Map.of(), null))
			.contains("it can have 1 to 20");
	}

	private static List<String> anchors(SmallCountry country, Random random) {
		List<String> all = new ArrayList<>(Stream
			.of(SmallCountry.TERRITORIES.keySet(), SmallCountry.ACTORS, SmallCountry.PROGRAMS, SmallCountry.TOPICS,
					country.meetings.stream().map(CountryMeeting::id).toList())
			.flatMap(Collection::stream)
			.toList());
		Collections.shuffle(all, random);
		return all.subList(0, 2 + random.nextInt(3));
	}

	private void check(AnchorsByHand byHand, int least) {
		String question = QUESTION.formatted(
				byHand.anchors().stream().map("\"%s\""::formatted).collect(Collectors.joining(", ")), least,
				byHand.below(), byHand.statuses().size() > 1 ? "[HELD, PLANNED]" : "[HELD]", byHand.time().arguments());
		JsonNode answer = HttpTestClient.data(this.multaqa, question).get("convergenceOf");
		String as = "%s in %s".formatted(question, byHand.country());
		assertThat(answer.get("anchors")
			.valueStream()
			.map((anchor) -> id(anchor.get("entity")) + " " + anchor.get("meetingCount").asInt())).as(as)
			.containsExactlyElementsOf(
					byHand.anchors().stream().map((anchor) -> anchor + " " + byHand.meetings(anchor).size()).toList());
		Map<String, Map<String, Evidence>> all = byHand.all();
		answer.get("anchors").forEach((anchor) -> {
			String of = id(anchor.get("entity"));
			assertThat(told(anchor, as)).as("ties of %s in %s", of, as)
				.isEqualTo(byHand(all.getOrDefault(of, Map.of()), byHand.time()));
		});
		byHand.anchors().forEach(all::remove);
		all.values().removeIf((ties) -> anchors(ties, false).size() < least);
		for (String list : List.of("actors", "programs")) {
			Map<String, Map<String, Evidence>> expected = new TreeMap<>(all);
			expected.keySet().removeIf((of) -> of.startsWith("program/") != list.equals("programs"));
			same(answer.get(list), expected, byHand.time(), least, "%s of %s".formatted(list, as));
		}
	}

	private static void same(JsonNode list, Map<String, Map<String, Evidence>> expected, TimeOfQuestion time, int least,
			String as) {
		Map<String, JsonNode> found = new TreeMap<>();
		list.get("edges").forEach((edge) -> {
			JsonNode node = edge.get("node");
			found.put(id(node.has("actor") ? node.get("actor") : node.get("program")), edge);
		});
		assertThat(found.keySet()).as(as).isEqualTo(expected.keySet());
		assertThat(list.get("totalCount").asInt()).as(as).isEqualTo(expected.size());
		assertThat(list.get("certainCount").asLong()).as(as)
			.isEqualTo(expected.values().stream().filter((ties) -> anchors(ties, true).size() >= least).count());
		expected.forEach((of, ties) -> {
			JsonNode node = Objects.requireNonNull(found.get(of)).get("node");
			Set<String> certain = anchors(ties, true);
			assertThat(Objects.requireNonNull(found.get(of)).get("certainty").asString()).as(as)
				.isEqualTo(certain.size() >= least ? "CERTAIN" : "POSSIBLE");
			assertThat(node.get("anchorCount").asInt()).as(as).isEqualTo(anchors(ties, false).size());
			assertThat(node.get("certainAnchorCount").asInt()).as(as).isEqualTo(certain.size());
			assertThat(node.get("directAnchorCount").asLong()).as(as)
				.isEqualTo(ties.keySet().stream().filter((tie) -> tie.endsWith("DIRECT")).count());
			assertThat(told(node, as)).as(as).isEqualTo(byHand(ties, time));
			LocalDate from = latest(ties, time);
			LocalDate until = earliest(ties, time);
			boolean overlap = from == null || until == null || from.isBefore(until);
			assertThat("%s %s %s".formatted(node.get("overlap").asBoolean(), day(node, "overlapFrom"),
					day(node, "overlapUntil")))
				.as(as)
				.isEqualTo("%s %s %s".formatted(overlap, overlap ? from : null, overlap ? until : null));
		});
	}

	/** The ties that an answer tells. */
	private static Set<String> told(JsonNode node, String as) {
		Set<String> told = new TreeSet<>();
		node.get("ties").forEach((tie) -> {
			Set<String> meetings = new TreeSet<>();
			tie.at("/meetings/nodes").forEach((meeting) -> meetings.add(id(meeting)));
			told.add("%s %s %s %s %s %s".formatted(id(tie.get("anchor")), tie.get("basis").asString(),
					tie.get("certainty").asString(), day(tie, "first"), day(tie, "after"), meetings));
			assertThat(tie.at("/facts/totalCount").asInt()).as(as).isPositive();
		});
		return told;
	}

	private static Set<String> byHand(Map<String, Evidence> ties, TimeOfQuestion time) {
		Set<String> told = new TreeSet<>();
		ties.forEach(
				(tie, evidence) -> told.add("%s %s %s %s %s".formatted(tie, evidence.certain ? "CERTAIN" : "POSSIBLE",
						evidence.first(time), evidence.after(time), evidence.meetings)));
		return told;
	}

	private static Set<String> anchors(Map<String, Evidence> ties, boolean certainly) {
		return ties.entrySet()
			.stream()
			.filter((tie) -> !certainly || tie.getValue().certain)
			.map((tie) -> tie.getKey().substring(0, tie.getKey().indexOf(' ')))
			.collect(Collectors.toSet());
	}

	/** The latest of the first days of the anchors. */
	private static @Nullable LocalDate latest(Map<String, Evidence> ties, TimeOfQuestion time) {
		return anchors(ties, false).stream().map((anchor) -> {
			List<@Nullable LocalDate> firsts = new ArrayList<>();
			ties.forEach((tie, evidence) -> {
				if (tie.startsWith(anchor + " ")) {
					firsts.add(evidence.first(time));
				}
			});
			return firsts.contains(null) ? LocalDate.MIN : firsts.stream().min(LocalDate::compareTo).orElseThrow();
		}).max(LocalDate::compareTo).filter((day) -> !day.equals(LocalDate.MIN)).orElse(null);
	}

	/** The earliest of the days after the anchors. */
	private static @Nullable LocalDate earliest(Map<String, Evidence> ties, TimeOfQuestion time) {
		return anchors(ties, false).stream().map((anchor) -> {
			List<@Nullable LocalDate> afters = new ArrayList<>();
			ties.forEach((tie, evidence) -> {
				if (tie.startsWith(anchor + " ")) {
					afters.add(evidence.after(time));
				}
			});
			return afters.contains(null) ? LocalDate.MAX : afters.stream().max(LocalDate::compareTo).orElseThrow();
		}).min(LocalDate::compareTo).filter((day) -> !day.equals(LocalDate.MAX)).orElse(null);
	}

	private static @Nullable String day(JsonNode node, String name) {
		return node.get(name).isNull() ? null : node.get(name).asString();
	}

	private static String id(JsonNode node) {
		return node.get("id").asString().replaceAll("\\?.*", "");
	}

}
