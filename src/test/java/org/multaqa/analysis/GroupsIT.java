package org.multaqa.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.analysis.MeetingGroupsByHand.Group;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Groups of lists are those that one finds by going through the lists by hand.
 */
@EachBackend
class GroupsIT {

	private static final String GROUPS = "groups(by: [%s], first: 100) { totalCount nodes { keys { value entity { id } } count certainCount "
			+ "meetings(first: 100, orderBy: OLDEST_FIRST) { totalCount nodes { id } } } }";

	private final RunningApplication multaqa;

	GroupsIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void meetingsAreInTheGroupsInWhichOneFindsThemByHand(long seed) {
		SmallCountry country = new SmallCountry(seed).into(this.multaqa);
		List<List<String>> groupings = new ArrayList<>(MeetingGroupsByHand.DIMENSIONS.stream().map(List::of).toList());
		// the same for each country, so that the database plans each once
		Random random = new Random(15);
		for (int i = 0; i < 6; i++) {
			groupings.add(List.of(one(random), one(random)));
			groupings.add(List.of(one(random), one(random), one(random)));
		}
		for (TimeOfQuestion time : List.of(TimeOfQuestion.ALWAYS,
				new TimeOfQuestion(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 3, 1), null))) {
			List<CountryMeeting> meetings = country.meetings.stream().filter(time::possiblyWithin).toList();
			for (List<String> by : groupings) {
				String question = "{ meetings(filter: {%s}) { totalCount %s } }"
					.formatted(time.arguments().replace(", during", "date"), GROUPS.formatted(String.join(", ", by)));
				JsonNode answer = HttpTestClient.data(this.multaqa, question).get("meetings");
				assertThat(answer.get("totalCount").asInt()).isEqualTo(meetings.size());
				check(answer.get("groups"), new MeetingGroupsByHand(meetings, time, by).all(),
						"%s of %s".formatted(question, country));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void listsOfOneEntityAreGroupedAsTheWholeListWithAFilter(long seed) {
		SmallCountry country = new SmallCountry(seed).into(this.multaqa);
		List<String> by = List.of("MONTH", "REGION");
		String groups = GROUPS.formatted("MONTH, REGION");
		for (String program : SmallCountry.PROGRAMS) {
			check(of("program(id: \"%s\")".formatted(program), groups),
					byHand(country.meetings.stream()
						.filter((meeting) -> meeting.held() && meeting.programs().contains(program))
						.toList(), by),
					program);
		}
		for (String actor : List.of("official/amal", "institution/fund", "post/wali")) {
			String field = actor.substring(0, actor.indexOf('/'));
			check(of("%s(id: \"%s\")".formatted(field, actor), groups),
					byHand(country.meetings.stream()
						.filter((meeting) -> meeting.held() && meeting.tookPart().contains(actor))
						.toList(), by),
					actor);
		}
		check(of("convergence(territory: \"region/x\")", groups),
				byHand(country.meetings.stream()
					.filter((meeting) -> meeting.held() && SmallCountry.around(meeting.where()).contains("region/x"))
					.toList(), by),
				"region/x");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void participationsAreCountedByWhoHadThem(long seed) {
		SmallCountry country = new SmallCountry(seed).into(this.multaqa);
		Map<String, Integer> participants = new LinkedHashMap<>();
		Map<String, Integer> organizations = new LinkedHashMap<>();
		country.meetings.forEach((meeting) -> meeting.present().forEach((actor) -> {
			participants.merge(meeting.id() + " " + actor, 1, Integer::sum);
			String of = SmallCountry.ORGANIZATIONS.containsKey(actor) ? actor
					: SmallCountry.POSTS.getOrDefault(actor, List.of("")).get(0);
			organizations.merge(meeting.id() + " " + of, 1, Integer::sum);
		}));
		JsonNode answer = HttpTestClient.data(this.multaqa,
				"""
						{ meetings(first: 100) { nodes { id participations {
						  participant: groups(by: [PARTICIPANT], first: 100) { nodes { keys { value } count participations { totalCount } } }
						  organization: groups(by: [ORGANIZATION], first: 100) { nodes { keys { value } count } }
						  month: groups(by: [MONTH]) { nodes { count certainCount } } } } } }""");
		Map<String, Integer> foundParticipants = new LinkedHashMap<>();
		Map<String, Integer> foundOrganizations = new LinkedHashMap<>();
		answer.at("/meetings/nodes").forEach((meeting) -> {
			JsonNode lists = meeting.get("participations");
			lists.at("/participant/nodes").forEach((group) -> {
				foundParticipants.put(meeting.get("id").asString() + " " + keys(group), group.get("count").asInt());
				assertThat(group.at("/participations/totalCount")).isEqualTo(group.get("count"));
			});
			lists.at("/organization/nodes")
				.forEach((group) -> foundOrganizations.put(meeting.get("id").asString() + " " + keys(group),
						group.get("count").asInt()));
			CountryMeeting told = country.meetings.stream()
				.filter((one) -> one.id().equals(meeting.get("id").asString()))
				.findFirst()
				.orElseThrow();
			boolean certain = told.earliest() == null || told.latest() == null
					|| told.earliest().getMonth() == told.latest().getMonth();
			lists.at("/month/nodes").forEach((group) -> {
				assertThat(group.get("count").asInt()).isEqualTo(told.present().size());
				assertThat(group.get("certainCount").asInt()).isEqualTo(certain ? told.present().size() : 0);
			});
		});
		assertThat(foundParticipants).containsExactlyInAnyOrderEntriesOf(participants);
		assertThat(foundOrganizations).containsExactlyInAnyOrderEntriesOf(organizations);
	}

	@Test
	void pagesOfGroupsComeInTheirOrder() {
		SmallCountry country = new SmallCountry(2).into(this.multaqa);
		Map<String, Group> expected = byHand(country.meetings, List.of("PROGRAM", "TOPIC"));
		assertThat(paged("KEY", 2)).containsExactlyElementsOf(expected.keySet());
		List<String> mostFirst = new ArrayList<>(expected.keySet());
		mostFirst.sort(java.util.Comparator
			.comparing((String key) -> -Objects.requireNonNull(expected.get(key)).possibly().size())
			.thenComparing(java.util.Comparator.naturalOrder()));
		assertThat(paged("MOST_FIRST", 3)).containsExactlyElementsOf(mostFirst);
	}

	@Test
	void groupsNeedOneToThreeThingsByWhichTheyAreMade() {
		for (String by : List.of("", "KIND, KIND, KIND, KIND")) {
			assertThat(HttpTestClient.ask(this.multaqa,
					"{ meetings { groups(by: [%s]) { totalCount } } }".formatted(by), Map.of(), null))
				.contains("it can have 1 to 3")
				.contains("BAD_ARGUMENT");
		}
	}

	private List<String> paged(String order, int size) {
		List<String> keys = new ArrayList<>();
		String after = "";
		for (int i = 0; i < 50; i++) {
			JsonNode groups = HttpTestClient
				.data(this.multaqa,
						"""
								{ meetings { groups(by: [PROGRAM, TOPIC], orderBy: %s, first: %s%s) {
								  edges { cursor node { keys { value } } } pageInfo { hasNextPage endCursor } } } }"""
							.formatted(order, size, after))
				.at("/meetings/groups");
			groups.get("edges").forEach((edge) -> keys.add(keys(edge.get("node"))));
			if (!groups.at("/pageInfo/hasNextPage").asBoolean()) {
				return keys;
			}
			after = ", after: \"%s\"".formatted(groups.at("/pageInfo/endCursor").asString());
		}
		throw new IllegalStateException("There is no end of " + keys);
	}

	private JsonNode of(String entity, String groups) {
		return HttpTestClient.data(this.multaqa, "{ one: %s { meetings { %s } } }".formatted(entity, groups))
			.at("/one/meetings/groups");
	}

	private static Map<String, Group> byHand(Collection<CountryMeeting> meetings, List<String> by) {
		return new MeetingGroupsByHand(meetings, TimeOfQuestion.ALWAYS, by).all();
	}

	private static void check(JsonNode groups, Map<String, Group> expected, String as) {
		Map<String, Set<String>> found = new LinkedHashMap<>();
		groups.get("nodes").forEach((group) -> {
			String keys = keys(group);
			Set<String> meetings = new TreeSet<>();
			group.at("/meetings/nodes").forEach((meeting) -> meetings.add(meeting.get("id").asString()));
			found.put(keys, meetings);
			assertThat(group.get("count").asInt()).as(as).isEqualTo(meetings.size());
			assertThat(group.at("/meetings/totalCount").asInt()).as(as).isEqualTo(meetings.size());
			assertThat(expected).as(as).containsKey(keys);
			assertThat(group.get("certainCount").asInt()).as("%s of %s", keys, as)
				.isEqualTo(Objects.requireNonNull(expected.get(keys)).certainly().size());
			group.get("keys")
				.forEach((key) -> assertThat(key.at("/entity/id").asString("")).as(as)
					.isIn("", key.get("value").asString("")));
		});
		assertThat(found.keySet()).as(as).containsExactlyElementsOf(expected.keySet());
		expected
			.forEach((keys, group) -> assertThat(found.get(keys)).as("%s of %s", keys, as).isEqualTo(group.possibly()));
		assertThat(groups.get("totalCount").asInt()).as(as).isEqualTo(expected.size());
	}

	private static String keys(JsonNode group) {
		return group.get("keys")
			.valueStream()
			.map((key) -> key.get("value").isNull() ? "" : key.get("value").asString())
			.collect(Collectors.joining(" "));
	}

	private static String one(Random random) {
		return MeetingGroupsByHand.DIMENSIONS.get(random.nextInt(MeetingGroupsByHand.DIMENSIONS.size()));
	}

}
