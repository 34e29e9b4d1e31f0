package org.multaqa;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The question that Multaqa is made for, asked of the seed.
 */
@BothWays
class ConvergenceIT {

	private final RunningMultaqa multaqa;

	ConvergenceIT(RunningMultaqa multaqa) {
		this.multaqa = multaqa.holds("seed") ? multaqa : Seed.into(multaqa).holding("seed");
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

	private JsonNode converge(String from, String until) {
		return Http
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
