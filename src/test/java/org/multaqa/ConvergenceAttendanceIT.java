package org.multaqa;

import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Convergence counts the meetings that were held and those who took part, as they are
 * counted by hand in random records.
 */
@EachBackend
class ConvergenceAttendanceIT {

	private final RunningApplication multaqa;

	ConvergenceAttendanceIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void convergenceAndItsPairsCountTheSame(long seed) {
		RandomMeetingRecords accounts = RandomMeetingRecords.into(this.multaqa, seed);
		JsonNode convergence = HttpTestClient.data(this.multaqa,
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

	@Test
	void aSearchOfAPeriodFindsWhoTookPartInIt() {
		load(Document.text("guests.yaml",
				"""
						record: guests
						source: { title: Guests }
						cite: p1
						entities:
						  - { id: official/present, names: { fr: Guest Present } }
						  - { id: official/excused, names: { fr: Guest Excused } }
						  - { id: official/disputed, names: { fr: Guest Disputed } }
						  - { id: official/cancelled, names: { fr: Guest Cancelled } }
						meetings:
						  - id: meeting/held
						    when: 2015-05-05
						    participants:
						      - { who: official/present }
						      - { who: official/excused, presence: excused }
						      - { who: official/disputed, status: disputed }
						  - { id: meeting/cancelled, when: 2015-05-06, status: cancelled, participants: [ { who: official/cancelled } ] }
						"""));
		assertThat(HttpTestClient.data(this.multaqa, """
				{ search(text: "Guest", during: { from: "2015-05-01", until: "2015-06-01" }) { entity { id } } }""")
			.get("search")
			.valueStream()
			.map((hit) -> hit.at("/entity/id").asString())).containsExactly("official/present");
	}

	private List<String> actors(String basis, String during) {
		return HttpTestClient.data(this.multaqa,
				"{ convergence(territory: \"region/x\"%s) { actors(basis: [%s]) { nodes { basis actor { id } } } } }"
					.formatted(during, basis))
			.at("/convergence/actors/nodes")
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

	private static Set<String> attending(RandomMeetingRecords accounts, Set<String> meetings) {
		return meetings.stream()
			.flatMap((meeting) -> accounts.attending(meeting).stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> both(Set<String> some, Set<String> others) {
		Set<String> both = new TreeSet<>(some);
		both.retainAll(others);
		return both;
	}

}
