package org.multaqa;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
		RandomMeetingRecords accounts = RandomMeetingRecords.into(this.multaqa, seed);
		for (String actor : RandomMeetingRecords.ACTORS) {
			Set<String> attended = accounts.attended(actor);
			Set<String> held = held(accounts, attended);
			Set<String> other = new TreeSet<>(attended);
			other.removeAll(held);
			JsonNode data = HttpTestClient.data(this.multaqa,
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
			JsonNode data = HttpTestClient.data(this.multaqa,
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
	@ValueSource(longs = { 1, 2 })
	void onADayEveryRouteKnowsOneName(long seed) {
		RandomMeetingRecords accounts = RandomMeetingRecords.into(this.multaqa, seed);
		for (String day : List.of("2022-01-31", "2022-02-01")) {
			JsonNode data = HttpTestClient.data(this.multaqa,
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
		RandomMeetingRecords accounts = RandomMeetingRecords.into(this.multaqa, seed);
		JsonNode changes = HttpTestClient.data(this.multaqa,
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
		RandomMeetingRecords accounts = RandomMeetingRecords.into(this.multaqa, seed);
		String february = "date: { from: \"2022-02-01\", until: \"2022-03-01\" }";
		JsonNode data = HttpTestClient.data(this.multaqa, """
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

	private static Set<String> held(RandomMeetingRecords accounts, Set<String> meetings) {
		return meetings.stream().filter(accounts::held).collect(Collectors.toCollection(TreeSet::new));
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

	private static Set<String> ids(JsonNode connection) {
		return connection.get("nodes")
			.valueStream()
			.map((node) -> node.get("id").asString())
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
