package org.multaqa;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.intake.Ledger;
import org.multaqa.intake.LoadingDesk;
import org.multaqa.intake.document.Document;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Entities that look like one are told as pairs, and who held a post on the day of a
 * meeting is told as derived.
 */
@BothWays
class DuplicatesIT {

	private final RunningMultaqa multaqa;

	DuplicatesIT(RunningMultaqa multaqa) {
		this.multaqa = multaqa;
	}

	@BeforeEach
	void someWhoLookLikeOne() {
		this.multaqa.emptied();
		load("""
				record: people
				source: { title: people, language: fr }
				cite: text
				entities:
				  - { id: official/a, names: { fr: Aouatif Hayar } }
				  - { id: official/b, names: { ar: عواطف حيار } }
				  - { id: official/c, names: { fr: Ahmed Hajji } }
				  - { id: official/d, names: { fr: Mohamed Hajji } }
				  - { id: post/wali, names: { en: Wali }, seats: 1 }
				  - { id: region/MA-09, names: { fr: Souss-Massa } }
				facts:
				  - { mandate: official/c, post: post/wali, from: 2017-06-01, until: 2019-01-01 }
				meeting:
				  id: meeting/m
				  title: { fr: Réunions sur les programmes sociaux }
				  when: 2018-01-07
				  participants: [{ who: post/wali }]
				""");
	}

	@Test
	void whoLooksLikeOneIsSuggestedUntilSomebodyJudges() {
		JsonNode pairs = duplicates();
		assertThat(pairs).hasSize(1);
		assertThat(pairs.get(0).at("/one/id").asString()).isEqualTo("official/a");
		assertThat(pairs.get(0).at("/other/id").asString()).isEqualTo("official/b");
		assertThat(pairs.get(0).get("reasons").valueStream().map(JsonNode::asString))
			.contains("same consonant skeleton");

		load("""
				record: judgement
				source: { title: judgement, language: fr }
				cite: text
				facts: [{ different: official/a, than: official/b }]
				""");

		assertThat(duplicates()).isEmpty();
	}

	@Test
	void whoHeldThePostThatTookPartIsToldAsDerived() {
		JsonNode participation = Http.data(this.multaqa, """
				{ meeting(id: "meeting/m") { participations { nodes {
				  participant { id } holders { certainty official { id } mandate { citations { record } } } } } } }""")
			.at("/meeting/participations/nodes/0");

		assertThat(participation.at("/participant/id").asString()).isEqualTo("post/wali");
		assertThat(participation.get("holders").toString()).isEqualTo(
				"[{\"certainty\":\"CERTAIN\",\"official\":{\"id\":\"official/c\"},\"mandate\":{\"citations\":[{\"record\":\"people\"}]}}]");
	}

	@Test
	void titlesAreFoundByTheRulesOfTheirLanguage() {
		JsonNode hits = Http
			.data(this.multaqa, "{ texts(text: \"réunion programme social\") { language node { id } } }")
			.get("texts");

		assertThat(hits.valueStream().map((hit) -> hit.at("/node/id").asString())).contains("meeting/m");
		assertThat(Http.data(this.multaqa, "{ texts(text: \"* ~ ( AND\") { node { id } } }").get("texts")).isEmpty();
	}

	private JsonNode duplicates() {
		return Http.data(this.multaqa, "{ duplicates(kind: OFFICIAL) { score reasons one { id } other { id } } }")
			.get("duplicates");
	}

	private void load(String record) {
		assertThat(new LoadingDesk(this.multaqa.get(Ledger.class), "test")
			.load(List.of(Document.text("record.yaml", record)), false)
			.outcomes()
			.get(0)
			.problems()).isEmpty();
	}

}
