package org.multaqa;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.report.LoadReport;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Agreements have states, each with its day and its citations, and are found by the
 * status that holds on a day.
 */
@EachBackend
class AgreementsIT {

	private static final String RECORD = """
			record: agreements
			source: { describedAs: Agreements, published: 2024-05-01 }
			cite: p1
			entities:
			  - { id: country/MA, names: { fr: Maroc } }
			  - { id: region/a, names: { fr: A }, partOf: country/MA }
			  - { id: region/b, names: { fr: B }, partOf: country/MA }
			  - { id: province/c, names: { fr: C }, partOf: region/b }
			  - { id: ministry/one, names: { fr: Un } }
			  - { id: institution/two, names: { fr: Deux }, territory: province/c }
			  - { id: institution/three, names: { fr: Trois } }
			  - { id: program/p, names: { fr: P } }
			meeting:
			  id: meeting/m
			  title: { fr: M }
			  when: 2022-01-31
			  where: region/a
			  agreements:
			    - parties: [ ministry/one, institution/three ]
			      title: { en: at the meeting }
			      states:
			        - { state: announced, on: 2021-12 }
			        - { state: signed, on: 2022-01-31, cite: p2 }
			        - { state: in-progress, on: 2023, paid: { value: 3, currency: MAD }, cite: p3 }
			        - { state: finished }
			facts:
			  - { agreement: [ ministry/one, institution/two ], title: { en: of a party }, on: 2022-03 }
			  - { agreement: [ ministry/one, institution/three ], program: program/p, title: { en: for a programme }, states: [ { state: cancelled, on: 2023-05-05, status: disputed } ] }
			  - { coverage: program/p, territory: region/a }
			""";

	private static final String AGAIN = """
			record: again
			source: { describedAs: The same agreement }
			cite: p9
			facts:
			  - { agreement: [ ministry/one, institution/two ], title: { en: of a party }, states: [ { state: signed, on: 2022-03-05 }, { state: finished, on: 2025-01-01 } ] }
			""";

	private final RunningApplication multaqa;

	AgreementsIT(RunningApplication multaqa) {
		this.multaqa = multaqa.emptied();
		load(RECORD);
		load(AGAIN);
	}

	@Test
	void eachStateHasItsDayAndItsCitations() {
		JsonNode states = ask(
				"{ agreements(filter: {meeting: \"meeting/m\"}) { nodes { signed { text } states { nodes {"
						+ " status on { text } paid paidCurrency agreement { title } citations { locator record } } } } } }")
			.at("/agreements/nodes/0");
		assertThat(states.at("/signed/text").asString()).isEqualTo("2022-01-31");
		assertThat(states.at("/states/nodes").valueStream().map(JsonNode::toString)).containsExactly(
				state("ANNOUNCED", "2021-12", "null,\"paidCurrency\":null", "p1"),
				state("SIGNED", "2022-01-31", "null,\"paidCurrency\":null", "p2"),
				state("IN_PROGRESS", "2023", "3.0,\"paidCurrency\":\"MAD\"", "p3"),
				state("FINISHED", "before 2024-05-02", "null,\"paidCurrency\":null", "p1"));
	}

	private static String state(String status, String on, String paid, String locator) {
		return "{\"status\":\"%s\",\"on\":{\"text\":\"%s\"},\"paid\":%s,\"agreement\":{\"title\":\"at the meeting\"},\"citations\":[{\"locator\":\"%s\",\"record\":\"agreements\"}]}"
			.formatted(status, on, paid, locator);
	}

	@Test
	void theStatusIsThatOfTheDay() {
		assertThat(statuses("2021-11-30", "at the meeting")).containsExactly("FINISHED", "UNKNOWN");
		assertThat(statuses("2021-12-15", "at the meeting")).containsExactly("ANNOUNCED", "FINISHED", "UNKNOWN");
		assertThat(statuses("2022-01-31", "at the meeting")).containsExactly("FINISHED", "SIGNED");
		assertThat(statuses("2023-06-01", "at the meeting")).containsExactly("FINISHED", "IN_PROGRESS", "SIGNED");
		assertThat(statuses("2024-01-01", "at the meeting")).containsExactly("FINISHED", "IN_PROGRESS");
		assertThat(statuses("2024-05-01", "at the meeting")).containsExactly("FINISHED");
		assertThat(statuses(null, "of a party")).containsExactly("FINISHED");
		assertThat(statuses("2024-12-31", "of a party")).containsExactly("SIGNED");
		assertThat(statuses(null, "for a programme")).containsExactly("UNKNOWN");
	}

	@Test
	void signedAndNotFinishedByRegionIsOneRequest() {
		JsonNode groups = ask(
				"""
						{ agreements(filter: {status: [SIGNED, IN_PROGRESS]}, asOf: "2024-01-01") { groups(by: [REGION, STATUS]) {
						    nodes { keys { value entity { id } } count certainCount agreements { nodes { title } } } } } }""")
			.at("/agreements/groups/nodes");
		assertThat(groups.valueStream()
			.map((group) -> "%s %s %s/%s %s".formatted(group.at("/keys/0/entity/id").asString().replaceAll("\\?.*", ""),
					group.at("/keys/1/value").asString(), group.get("certainCount").asInt(), group.get("count").asInt(),
					group.at("/agreements/nodes/0/title").asString())))
			.containsExactly("region/a FINISHED 0/1 at the meeting", "region/a IN_PROGRESS 0/1 at the meeting",
					"region/b SIGNED 1/1 of a party");
	}

	@Test
	void anAgreementCertainlyMatchesIfNoOtherStatusIsPossible() {
		JsonNode found = ask("""
				{ agreements(filter: {status: [SIGNED]}, asOf: "2022-06-01") {
				    totalCount certainCount edges { certainty node { title } } }
				  others: agreements(filter: {not: {status: [SIGNED]}}, asOf: "2022-06-01") { certainCount } }""");
		assertThat(found.at("/agreements/totalCount").asInt()).isEqualTo(2);
		assertThat(found.at("/agreements/certainCount").asInt()).isEqualTo(1);
		assertThat(found.at("/agreements/edges")
			.valueStream()
			.map((edge) -> edge.get("certainty").asString() + " " + edge.at("/node/title").asString()))
			.containsExactlyInAnyOrder("POSSIBLE at the meeting", "CERTAIN of a party");
		assertThat(found.at("/others/certainCount").asInt()).isEqualTo(1);
	}

	@Test
	void anAgreementIsRelatedToATerritoryByItsMeetingItsPartiesAndItsProgramme() {
		assertThat(titles("{territory: \"region/a\"}")).containsExactly("at the meeting", "for a programme");
		assertThat(titles("{territory: \"region/b\"}")).containsExactly("of a party");
		assertThat(titles("{territory: \"country/MA\"}")).hasSize(3);
		assertThat(titles("{not: {territory: \"region/a\"}}")).containsExactly("of a party");
		assertThat(titles("{territory: []}")).isEmpty();
	}

	/** A condition and its negation split the agreements in two. */
	@Test
	void filtersAreSets() {
		Set<String> all = titles("{}");
		for (String x : List.of("{status: [UNKNOWN]}", "{status: [SIGNED, FINISHED]}", "{status: []}",
				"{signed: {from: \"2022-02-01\"}}", "{signed: {until: \"2022-01-01\"}}", "{program: \"program/p\"}",
				"{party: \"institution/two\"}", "{territory: \"province/c\"}", "{disputed: true}")) {
			Set<String> matching = titles(x);
			Set<String> others = titles("{not: %s}".formatted(x));
			assertThat(matching).as(x).doesNotContainAnyElementsOf(others);
			assertThat(matching.size() + others.size()).as(x).isEqualTo(all.size());
			assertThat(titles("{or: [%1$s, {not: %1$s}]}".formatted(x))).as(x).isEqualTo(all);
			assertThat(titles("{and: [%1$s, {not: %1$s}]}".formatted(x))).as(x).isEmpty();
			assertThat(titles("{not: {not: %s}}".formatted(x))).as(x).isEqualTo(matching);
		}
		assertThat(titles("{status: [UNKNOWN]}")).containsExactly("for a programme");
	}

	@Test
	void anAgreementIsFoundByItsIdAndOnThePagesOfItsEnds() {
		String id = ask("{ agreements(first: 1) { nodes { id } } }").at("/agreements/nodes/0/id").asString();
		assertThat(ask("{ agreement(id: \"%s\") { id } }".formatted(id)).at("/agreement/id").asString()).isEqualTo(id);
		assertThat(ask("{ ministry(id: \"ministry/one\") { agreements(filter: {status: FINISHED}) { totalCount } } }")
			.at("/ministry/agreements/totalCount")
			.asInt()).isEqualTo(2);
	}

	/** The agreement, and so the relationship to it, follows from the merged ends. */
	@Test
	void statesStayWithTheirAgreementWhenAPartyIsMerged() {
		load("""
				record: same
				source: { describedAs: Two names of one institution }
				cite: p1
				entities: [ { id: institution/new, names: { fr: Deux } } ]
				facts: [ { same: institution/two, as: institution/new, by: Amina } ]
				""");
		assertThat(statuses(null, "of a party")).containsExactly("FINISHED");
		assertThat(ask("{ agreements(filter: {party: \"institution/new\"}) { nodes { states { totalCount } } } }")
			.at("/agreements/nodes/0/states/totalCount")
			.asInt()).isEqualTo(2);
		assertThat(new LoadService(this.multaqa.get(LoadRepository.class), "test").remove(List.of("same"), false)
			.refusedAnything()).isFalse();
		assertThat(statuses("2024-12-31", "of a party")).containsExactly("SIGNED");
	}

	private List<String> statuses(@Nullable String day, String title) {
		String asOf = (day != null) ? "(asOf: \"%s\")".formatted(day) : "";
		return ask("{ agreements%s { nodes { title statuses } } }".formatted(asOf)).at("/agreements/nodes")
			.valueStream()
			.filter((node) -> node.get("title").asString().equals(title))
			.flatMap((node) -> node.get("statuses").valueStream())
			.map(JsonNode::asString)
			.toList();
	}

	private Set<String> titles(String filter) {
		Set<String> titles = new TreeSet<>();
		ask("{ agreements(filter: %s) { nodes { title } } }".formatted(filter)).at("/agreements/nodes")
			.forEach((node) -> titles.add(node.get("title").asString()));
		return titles;
	}

	private JsonNode ask(String question) {
		return HttpTestClient.data(this.multaqa, question);
	}

	private void load(String record) {
		LoadReport report = new LoadService(this.multaqa.get(LoadRepository.class), "test")
			.load(List.of(Document.text("r.yaml", record)), false);
		assertThat(report.refusedAnything()).as("%s", report).isFalse();
	}

}
