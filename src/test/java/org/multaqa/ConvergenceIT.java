package org.multaqa;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The question that Multaqa is made for, asked of the seed.
 */
@EachBackend
class ConvergenceIT {

	private final RunningApplication multaqa;

	ConvergenceIT(RunningApplication multaqa) {
		this.multaqa = multaqa.holds("seed") ? multaqa : SeedRecords.into(multaqa).holding("seed");
	}

	@Test
	void soussMassaFrom2017To2026NamesWhoAndWhatConvergesThere() {
		JsonNode convergence = converge("2017-01-01", "2027-01-01");
		assertThat(ids(convergence, "/actors/nodes", "/actor/id")).contains("official/aawatif-hayar",
				"official/jamila-el-moussali", "official/ahmed-hajji", "official/said-amzazi",
				"official/zineb-el-adaoui", "official/karim-achengli", "official/aziz-akhannouch",
				"institution/entraide-nationale", "institution/agence-de-developpement-social",
				"institution/council-souss-massa", "ministry/solidarity");
		assertThat(ids(convergence, "/programs/nodes", "/program/id")).contains(
				"program/social-pole-strategy-2021-2026", "program/government-program-2021-2026",
				"program/new-development-model", "program/women-economic-empowerment");
		assertThat(convergence.toString()).contains("source/2022-01-07-agadir-social-pole-first-account",
				"source/2022-01-07-agadir-social-pole-second-account");
		assertThat(sources(convergence)).hasSizeGreaterThanOrEqualTo(5);
		assertThat(convergence.at("/meetings/nodes").valueStream().map((meeting) -> meeting.get("id").asString()))
			.containsOnlyOnce("meeting/2022-01-07-agadir-social-pole");
	}

	@Test
	void nobodyOfAnotherTimeIsThere() {
		JsonNode convergence = converge("2021-10-08", "2022-12-31");
		assertThat(ids(convergence, "/actors/nodes", "/actor/id"))
			.contains("official/aawatif-hayar", "official/ahmed-hajji", "official/karim-achengli")
			.doesNotContain("official/jamila-el-moussali", "official/zineb-el-adaoui", "official/aziz-akhannouch");
	}

	@Test
	void programmesComeByEvidence() {
		List<JsonNode> programs = nodes(
				"programs(first: 100) { nodes { program { id } discussedCount meetingCount sourceCount funderCount } }");
		assertThat(programs).hasSizeGreaterThan(5)
			.isSortedAccordingTo(most("discussedCount").thenComparing(most("meetingCount"))
				.thenComparing(most("sourceCount"))
				.thenComparing(most("funderCount"))
				.thenComparing((program) -> program.at("/program/id").asString()));
		assertThat(programs.stream().map((program) -> program.get("sourceCount").asInt()).distinct())
			.hasSizeGreaterThan(1);
	}

	@Test
	void actorsComeByEvidenceAndWhoIsOnlyInOfficeComesLast() {
		List<JsonNode> actors = nodes("actors(first: 100) { nodes { actor { id } meetingCount basis sourceCount } }");
		assertThat(actors).hasSizeGreaterThan(20)
			.isSortedAccordingTo(
					most("meetingCount").thenComparing((actor) -> actor.get("basis").asString().equals("OFFICE")));
		for (String basis : List.of("TOOK_PART", "INVOLVED", "OFFICE")) {
			assertThat(nodes("actors(first: 100, basis: [%s]) { nodes { actor { id } meetingCount basis sourceCount } }"
				.formatted(basis)))
				.isEqualTo(actors.stream().filter((actor) -> actor.get("basis").asString().equals(basis)).toList())
				.allSatisfy((actor) -> assertThat(actor.get("meetingCount").asInt() > 0)
					.isEqualTo(basis.equals("TOOK_PART")));
		}
		assertThat(actors).extracting((actor) -> actor.get("basis").asString()).contains("TOOK_PART", "OFFICE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "programs(%s) { edges { cursor node { program { id } } } }",
			"actors(%s) { edges { cursor node { actor { id } } } }",
			"actors(oneLine: true, %s) { edges { cursor node { actor { id } } } }" })
	void eachPageIsAPartOfTheOrder(String list) {
		List<JsonNode> all = edges(list.formatted("first: 100"));
		List<JsonNode> forward = new ArrayList<>();
		List<JsonNode> page = edges(list.formatted("first: 3"));
		while (!page.isEmpty()) {
			forward.addAll(page);
			page = edges(list.formatted("first: 3, after: " + page.get(page.size() - 1).get("cursor")));
		}
		assertThat(forward).isEqualTo(all).hasSizeGreaterThan(5);
		List<JsonNode> backward = new ArrayList<>();
		page = edges(list.formatted("last: 4"));
		while (!page.isEmpty()) {
			backward.addAll(0, page);
			page = edges(list.formatted("last: 4, before: " + page.get(0).get("cursor")));
		}
		assertThat(backward).isEqualTo(all);
	}

	@Test
	void anOrganizationItsPostsAndTheirHoldersCanBeOneLine() {
		List<String> apart = ids(convergence("actors(first: 100) { nodes { actor { id } } }"), "/actors/nodes",
				"/actor/id");
		List<String> lines = ids(convergence("actors(first: 100, oneLine: true) { totalCount nodes { actor { id } } }"),
				"/actors/nodes", "/actor/id");
		assertThat(apart).contains("ministry/solidarity", "post/minister-of-solidarity", "official/aawatif-hayar");
		assertThat(apart).containsAll(lines);
		assertThat(lines).contains("ministry/solidarity", "institution/council-souss-massa")
			.doesNotContain("post/minister-of-solidarity", "official/aawatif-hayar");
	}

	@Test
	void withoutAPeriodAllIsCertain() {
		JsonNode convergence = HttpTestClient.data(this.multaqa, """
				{ convergence(territory: "region/MA-09") { meetings { certainCount edges { certainty } }
				  actors { certainCount } programs { certainCount } } counted: convergence(territory: "region/MA-09") {
				  meetings { totalCount } actors { totalCount } programs { totalCount } } }""");
		assertThat(convergence.at("/convergence/meetings/edges").valueStream())
			.allMatch((edge) -> edge.get("certainty").asString().equals("CERTAIN"));
		for (String list : List.of("meetings", "actors", "programs")) {
			assertThat(convergence.at("/convergence/%s/certainCount".formatted(list)).asInt()).isPositive()
				.isEqualTo(convergence.at("/counted/%s/totalCount".formatted(list)).asInt());
		}
	}

	@Test
	void sourcesAreThoseOfWhatIsListed() {
		String cited = "(first: 100) { nodes { citations(first: 100) { source { id } } } }";
		for (JsonNode program : nodes(
				"programs(first: 100) { nodes { sourceCount agendaItems%1$s statements%1$s agreements%1$s coverages%1$s involvements%1$s } }"
					.formatted(cited))) {
			assertThat(program.get("sourceCount").asInt()).as(program.toString()).isEqualTo(sources(program).size());
		}
	}

	private List<JsonNode> nodes(String list) {
		return convergence(list).get(list.substring(0, list.indexOf('('))).get("nodes").valueStream().toList();
	}

	private List<JsonNode> edges(String list) {
		return convergence(list).get(list.substring(0, list.indexOf('('))).get("edges").valueStream().toList();
	}

	private JsonNode convergence(String list) {
		return HttpTestClient.data(this.multaqa,
				"{ convergence(territory: \"region/MA-09\", during: { from: \"2017-01-01\", until: \"2027-01-01\" }) { %s } }"
					.formatted(list))
			.get("convergence");
	}

	private static Comparator<JsonNode> most(String count) {
		return Comparator.comparing((node) -> -node.get(count).asInt());
	}

	private JsonNode converge(String from, String until) {
		return HttpTestClient
			.data(this.multaqa,
					"""
							{ convergence(territory: "region/MA-09", during: { from: "%s", until: "%s" }) {
							  meetings { nodes { id } }
							  programs(first: 50) { nodes { program { id } agendaItems(first: 20) { nodes { citations { source { id } } } } } }
							  actors(first: 100) { nodes { actor { id } participations(first: 20) { nodes { citations { source { id } } } }
							    mandates { nodes { citations { source { id } } } } } }
							} }"""
						.formatted(from, until))
			.get("convergence");
	}

	private static List<String> ids(JsonNode node, String list, String id) {
		return node.at(list).valueStream().map((element) -> element.at(id).asString()).toList();
	}

	private static Set<String> sources(JsonNode node) {
		Set<String> sources = new TreeSet<>();
		node.findValues("source").forEach((source) -> sources.add(source.get("id").asString()));
		return sources;
	}

}
