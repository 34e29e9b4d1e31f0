package org.multaqa;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.report.LoadReport;
import org.multaqa.query.ExportFormat;
import org.multaqa.query.GraphExporter;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One rule says whether a meeting was held, who took part in it, and by which name
 * someone is known on a day: whichever way it is asked, random records answer as they do
 * when they are read by hand.
 */
@EachBackend
class AttendanceIT {

	private static final String NOT_HELD = "status: [PLANNED, POSTPONED, CANCELLED]";

	private final RunningApplication multaqa;

	AttendanceIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void whoTookPartIsOneAnswerByEveryRoute(long seed) {
		RandomMeetingRecords accounts = loaded(seed);
		for (String actor : RandomMeetingRecords.ACTORS) {
			Set<String> attended = accounts.attended(actor);
			Set<String> held = held(accounts, attended);
			Set<String> other = new TreeSet<>(attended);
			other.removeAll(held);
			JsonNode data = ask(
					"""
							{ actor: node(id: "%1$s") { ... on Actor {
							    meetings(first: 100) { totalCount certainCount nodes { id status } }
							    named: meetings(first: 100, %2$s) { totalCount nodes { id } }
							    filtered: meetings(first: 100, filter: { %2$s }) { nodes { id } }
							    among: meetings(first: 100, filter: { expected: ["%1$s"] }) { totalCount nodes { id } }
							    either: meetings(first: 100, filter: { or: [{ expected: ["%1$s"] }, { participant: ["%1$s"] }] }) { totalCount }
							    all: meetings(first: 100, status: [HELD, PLANNED, POSTPONED, CANCELLED]) { totalCount }
							    byTitle: meetings(first: 100, orderBy: NAME) { nodes { id } } } }
							  participant: meetings(filter: { participant: ["%1$s"] }, first: 100) { totalCount nodes { id } }
							  expected: meetings(filter: { expected: ["%1$s"] }, first: 100) { nodes { id } } }"""
						.formatted(actor, NOT_HELD));
			assertThat(ids(data.at("/actor/meetings"))).as("%s.meetings of %s", actor, accounts).isEqualTo(held);
			assertThat(data.at("/actor/meetings/totalCount").asInt()).isEqualTo(held.size());
			assertThat(data.at("/actor/meetings/certainCount").asInt()).isEqualTo(held.size());
			assertThat(ids(data.at("/actor/byTitle"))).isEqualTo(held);
			assertThat(ids(data.at("/participant"))).as("meetings of participant %s", actor).isEqualTo(held);
			assertThat(data.at("/participant/totalCount").asInt()).isEqualTo(held.size());
			assertThat(ids(data.at("/actor/named"))).as("%s is expected", actor).isEqualTo(other);
			assertThat(data.at("/actor/named/totalCount").asInt()).isEqualTo(other.size());
			assertThat(ids(data.at("/actor/filtered"))).isEqualTo(other);
			assertThat(ids(data.at("/actor/among"))).as("those of %s at which it is expected", actor).isEqualTo(other);
			assertThat(data.at("/actor/among/totalCount").asInt()).isEqualTo(other.size());
			assertThat(data.at("/actor/either/totalCount").asInt()).isEqualTo(attended.size());
			assertThat(data.at("/actor/all/totalCount").asInt()).isEqualTo(attended.size());
			assertThat(ids(data.at("/expected"))).isEqualTo(other);
		}
		for (String meeting : RandomMeetingRecords.MEETINGS) {
			JsonNode data = ask(
					"""
							{ meeting(id: "%1$s") { status actors(first: 100) { totalCount nodes { id } } officials { nodes { id } }
							    organizations { nodes { id } } posts { nodes { id } } expected(first: 100) { nodes { id } } }
							  officials(filter: { meeting: ["%1$s"] }) { nodes { id } } }"""
						.formatted(meeting));
			String status = accounts.status(meeting);
			Set<String> attending = accounts.attending(meeting);
			Set<String> took = "HELD".equals(status) ? attending : Set.of();
			assertThat(data.at("/meeting/status").asString()).as("%s of %s", meeting, accounts).isEqualTo(status);
			assertThat(ids(data.at("/meeting/actors"))).isEqualTo(took);
			assertThat(data.at("/meeting/actors/totalCount").asInt()).isEqualTo(took.size());
			assertThat(ids(data.at("/meeting/expected"))).isEqualTo("HELD".equals(status) ? Set.of() : attending);
			Set<String> byKind = new TreeSet<>(ids(data.at("/meeting/officials")));
			assertThat(ids(data.at("/officials"))).isEqualTo(byKind);
			byKind.addAll(ids(data.at("/meeting/organizations")));
			byKind.addAll(ids(data.at("/meeting/posts")));
			assertThat(byKind).isEqualTo(took);
		}
		assertThat(exported()).as("the export")
			.isEqualTo(RandomMeetingRecords.MEETINGS.stream()
				.filter(accounts::held)
				.flatMap((meeting) -> accounts.attending(meeting).stream().map((actor) -> meeting + " " + actor))
				.collect(Collectors.toCollection(TreeSet::new)));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void convergenceAndItsPairsCountTheSame(long seed) {
		RandomMeetingRecords accounts = loaded(seed);
		JsonNode convergence = ask(
				"""
						{ convergence(territory: "region/x", during: { from: "2022-02-01", until: "2022-03-01" }) {
						  meetings(first: 100) { totalCount certainCount edges { certainty node { id } } }
						  programs { nodes { program { id } meetingCount certainMeetingCount } }
						  actors(first: 100) { totalCount nodes { actor { id } meetingCount certainMeetingCount basis } }
						  pairs(first: 100) { first { id } second { id } meetingCount actorCount actors(first: 100) { id } } } }""")
			.get("convergence");
		Set<String> meetings = RandomMeetingRecords.MEETINGS.stream()
			.filter((meeting) -> accounts.held(meeting) && accounts.inFebruary(meeting) != null)
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> certain = meetings.stream()
			.filter((meeting) -> Boolean.TRUE.equals(accounts.inFebruary(meeting)))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(convergence.at("/meetings/edges").valueStream().map((edge) -> edge.at("/node/id").asString()))
			.containsExactlyInAnyOrderElementsOf(meetings);
		assertThat(convergence.at("/meetings/totalCount").asInt()).isEqualTo(meetings.size());
		assertThat(convergence.at("/meetings/certainCount").asInt()).isEqualTo(certain.size());
		convergence.at("/meetings/edges")
			.forEach((edge) -> assertThat(edge.get("certainty").asString())
				.isEqualTo(certain.contains(edge.at("/node/id").asString()) ? "CERTAIN" : "POSSIBLE"));
		Set<String> actors = new TreeSet<>();
		for (JsonNode line : convergence.at("/actors/nodes")) {
			String actor = line.at("/actor/id").asString();
			actors.add(actor);
			assertThat(line.get("meetingCount").asInt()).as(actor)
				.isEqualTo(both(accounts.attended(actor), meetings).size());
			assertThat(line.get("certainMeetingCount").asInt())
				.isEqualTo(both(accounts.attended(actor), certain).size());
			assertThat(line.get("basis").asString()).isEqualTo("TOOK_PART");
		}
		assertThat(actors).isEqualTo(RandomMeetingRecords.ACTORS.stream()
			.filter((actor) -> !both(accounts.attended(actor), meetings).isEmpty())
			.collect(Collectors.toCollection(TreeSet::new)));
		assertThat(convergence.at("/actors/totalCount").asInt()).isEqualTo(actors.size());
		for (JsonNode line : convergence.at("/programs/nodes")) {
			Set<String> about = accounts.about(line.at("/program/id").asString());
			assertThat(line.get("meetingCount").asInt()).isEqualTo(both(about, meetings).size());
			assertThat(line.get("certainMeetingCount").asInt()).isEqualTo(both(about, certain).size());
		}
		for (JsonNode pair : convergence.at("/pairs")) {
			Set<String> first = both(accounts.about(pair.at("/first/id").asString()), meetings);
			Set<String> second = both(accounts.about(pair.at("/second/id").asString()), meetings);
			assertThat(pair.get("meetingCount").asInt()).isEqualTo(both(first, second).size());
			Set<String> shared = both(attending(accounts, first), attending(accounts, second));
			assertThat(pair.get("actors").valueStream().map((actor) -> actor.get("id").asString()))
				.containsExactlyInAnyOrderElementsOf(shared);
			assertThat(pair.get("actorCount").asInt()).isEqualTo(shared.size());
		}
	}

	@Test
	void theBasisOfAnActorIsTheStrongestReason() {
		load(Document.text("bases.yaml", """
				record: bases
				source: { title: Bases }
				cite: p1
				entities:
				  - { id: region/x, names: { fr: X } }
				  - { id: official/guest, names: { fr: Guest } }
				  - { id: official/holder, names: { fr: Holder } }
				  - { id: official/governor, names: { fr: Governor } }
				  - { id: institution/donor, names: { fr: Donor } }
				  - { id: post/governor, names: { fr: The governor }, territory: region/x }
				  - { id: program/care, names: { fr: Care } }
				meeting:
				  id: meeting/m
				  when: 2022-02-10
				  where: region/x
				  participants: [{ who: official/guest }, { who: official/governor }]
				  agenda: [{ program: program/care }]
				facts:
				  - { involvement: institution/donor, program: program/care, role: funds }
				  - { involvement: official/guest, program: program/care, role: leads }
				  - { involvement: official/holder, program: program/care, role: leads }
				  - { mandate: official/governor, post: post/governor, from: 2021-01-01 }
				  - { mandate: official/holder, post: post/governor, from: 2020-01-01, until: 2021-01-01 }
				"""));
		Map<String, List<String>> expected = Map.of("TOOK_PART", List.of("official/governor", "official/guest"),
				"INVOLVED", List.of("institution/donor", "official/holder"), "OFFICE", List.of());
		expected.forEach((basis, actors) -> assertThat(actors(basis, "")).as(basis).isEqualTo(actors));
		assertThat(actors("OFFICE", ", during: { from: \"2021-03-01\", until: \"2021-04-01\" }"))
			.containsExactly("official/governor");
	}

	private List<String> actors(String basis, String during) {
		return ask("{ convergence(territory: \"region/x\"%s) { actors(basis: [%s]) { nodes { basis actor { id } } } } }"
			.formatted(during, basis)).at("/convergence/actors/nodes")
			.valueStream()
			.peek((line) -> assertThat(line.get("basis").asString()).isEqualTo(basis))
			.map((line) -> line.at("/actor/id").asString())
			.sorted()
			.toList();
	}

	private void load(Document document) {
		LoadReport report = new LoadService(this.multaqa.emptied().get(LoadRepository.class), "test")
			.load(List.of(document), false);
		assertThat(report.refusedAnything()).as(report.toString()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2 })
	void onADayEveryRouteKnowsOneName(long seed) {
		RandomMeetingRecords accounts = loaded(seed);
		for (String day : List.of("2022-01-31", "2022-02-01")) {
			JsonNode data = ask(
					"""
							query @asOf(date: "%s") { posts { nodes { id name(language: FR) } }
							  nodes(ids: ["post/wali", "post/minister"]) { id ... on Actor { name(language: FR) } }
							  meetings { nodes { posts { nodes { id name(language: FR) naming(language: FR) { text } } }
							    participations { nodes { capacity { id name(language: FR) } } } } }
							  convergence(territory: "region/x") { actors(first: 100) { nodes { actor { id name(language: FR) } } } }
							  changes(first: 100) { nodes { fact { ... on Participation { capacity { id name(language: FR) } } } } } }"""
						.formatted(day));
			String age = day.compareTo(RandomMeetingRecords.RENAMED.toString()) < 0 ? "Old " : "New ";
			List<JsonNode> posts = new ArrayList<>();
			posts(data, posts);
			assertThat(posts).hasSizeGreaterThan(RandomMeetingRecords.POSTS.size())
				.allSatisfy((post) -> assertThat(post.get("name").asString()).as("on %s, %s", day, accounts)
					.isEqualTo(age + post.get("id").asString()));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void changesLeadToTheSameMeetings(long seed) {
		RandomMeetingRecords accounts = loaded(seed);
		JsonNode changes = ask(
				"""
						{ changes(first: 100) { nodes { fact { __typename ... on Participation { presence participant { id }
						  meeting { id status actors(first: 100) { nodes { id } } expected(first: 100) { nodes { id } } } } } } } }""")
			.at("/changes/nodes");
		for (JsonNode change : changes) {
			JsonNode meeting = change.at("/fact/meeting");
			if (!meeting.isMissingNode()) {
				String id = meeting.get("id").asString();
				assertThat(meeting.get("status").asString()).isEqualTo(accounts.status(id));
				assertThat(ids(meeting.get(accounts.held(id) ? "actors" : "expected")))
					.isEqualTo(accounts.attending(id));
			}
		}
		assertThat(changes.findValues("meeting")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void aMonthCountsWhatCertainlyLiesInItApart(long seed) {
		RandomMeetingRecords accounts = loaded(seed);
		String february = "date: { from: \"2022-02-01\", until: \"2022-03-01\" }";
		JsonNode data = ask("""
				{ possible: meetings(filter: { %1$s }) { totalCount certainCount edges { certainty node { id } } }
				  outside: meetings(filter: { not: { %1$s } }) { totalCount certainCount }
				  back: meetings(filter: { not: { not: { %1$s } } }) { totalCount certainCount }
				  all: meetings { totalCount certainCount edges { certainty } } }""".formatted(february));
		List<String> known = RandomMeetingRecords.MEETINGS;
		long possible = known.stream().filter((meeting) -> accounts.inFebruary(meeting) != null).count();
		long certain = known.stream().filter((meeting) -> Boolean.TRUE.equals(accounts.inFebruary(meeting))).count();
		assertThat(counts(data.get("possible"))).containsExactly(possible, certain);
		assertThat(counts(data.get("back"))).containsExactly(possible, certain);
		assertThat(counts(data.get("outside"))).containsExactly(known.size() - possible, known.size() - possible);
		assertThat(counts(data.get("all"))).containsExactly((long) known.size(), (long) known.size());
		data.at("/possible/edges")
			.forEach((edge) -> assertThat(edge.get("certainty").asString()).isEqualTo(
					Boolean.TRUE.equals(accounts.inFebruary(edge.at("/node/id").asString())) ? "CERTAIN" : "POSSIBLE"));
		data.at("/all/edges").forEach((edge) -> assertThat(edge.get("certainty").asString()).isEqualTo("CERTAIN"));
	}

	private static List<Long> counts(JsonNode list) {
		return List.of(list.get("totalCount").asLong(), list.get("certainCount").asLong());
	}

	private static void posts(JsonNode node, List<JsonNode> posts) {
		if (node.isObject() && node.path("id").asString("").startsWith("post/")) {
			posts.add(node);
		}
		node.forEach((child) -> posts(child, posts));
	}

	private static Set<String> attending(RandomMeetingRecords accounts, Set<String> meetings) {
		return meetings.stream()
			.flatMap((meeting) -> accounts.attending(meeting).stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> held(RandomMeetingRecords accounts, Set<String> meetings) {
		return meetings.stream().filter(accounts::held).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> both(Set<String> some, Set<String> others) {
		Set<String> both = new TreeSet<>(some);
		both.retainAll(others);
		return both;
	}

	private RandomMeetingRecords loaded(long seed) {
		RandomMeetingRecords accounts = new RandomMeetingRecords(new Random(seed));
		LoadService desk = new LoadService(this.multaqa.emptied().get(LoadRepository.class), "test");
		// one after the other, so that accounts come to meetings that are known
		accounts.documents().forEach((document) -> {
			LoadReport report = desk.load(List.of(document), false);
			assertThat(report.refusedAnything()).as(report.toString()).isFalse();
		});
		return accounts;
	}

	private Set<String> exported() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			this.multaqa.get(GraphExporter.class).write(ExportFormat.JSONLD, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Set<String> attendees = new TreeSet<>();
		JsonNode graph = HttpTestClient.JSON.readTree(out.toString(StandardCharsets.UTF_8)).get("@graph");
		for (JsonNode node : graph) {
			node.path("schema:attendee")
				.forEach((actor) -> attendees
					.add((node.get("@id").asString() + " " + actor.get("@id").asString()).replace("id:", "")));
		}
		return attendees;
	}

	private JsonNode ask(String query) {
		return HttpTestClient.data(this.multaqa, query);
	}

	private static Set<String> ids(JsonNode connection) {
		return connection.get("nodes")
			.valueStream()
			.map((node) -> node.get("id").asString())
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
