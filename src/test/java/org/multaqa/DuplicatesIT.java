package org.multaqa;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.RecordOutcome;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Entities that look like one are told as pairs, and who held a post on the day of a
 * meeting is told as derived.
 */
@EachBackend
class DuplicatesIT {

	private final RunningApplication multaqa;

	DuplicatesIT(RunningApplication multaqa) {
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

	/**
	 * All the words of one name are in the other: alike, but not the same by name alone.
	 */
	@Test
	void whoSharesAnOfficeLooksMoreLikeOne() {
		load("""
				record: more
				source: { title: more, language: fr }
				cite: text
				entities:
				  - { id: official/e, names: { fr: Abdelkader Benmoussa Idrissi } }
				  - { id: official/f, names: { fr: Abdelkader Benmoussa } }
				""");
		double apart = score("official/e", "official/f");
		assertThat(apart).isStrictlyBetween(0.6, 0.85);
		load("""
				record: offices
				source: { title: offices, language: fr }
				cite: text
				facts:
				  - { mandate: official/e, post: post/wali, from: 2020-01-01 }
				  - { mandate: official/f, post: post/wali, from: 2020-01-01 }
				""");

		assertThat(score("official/e", "official/f")).isGreaterThan(apart);
	}

	@Test
	void threeAccountsOfOneMeetingAreSuggestedAndOtherMeetingsAreNot() {
		accounts();

		List<String> pairs = pairs("kind: MEETING");
		assertThat(pairs).containsExactlyInAnyOrder("meeting/one meeting/three", "meeting/one meeting/two",
				"meeting/three meeting/two");
		assertThat(reasons("meeting/one", "meeting/two")).contains("same day", "same place",
				"2 of 2 who took part are the same");
	}

	private void accounts() {
		account("one", "Les programmes sociaux au cœur d'une rencontre", "2022-01-07", "region/MA-09");
		account("two", "La ministre en visite de travail", "2022-01-07", "region/MA-09");
		account("three", "Concertation régionale sur la famille", "2022-01-07", "province/agadir");
		account("elsewhere", "Les programmes sociaux au cœur d'une rencontre", "2022-01-07", "region/MA-04");
		account("another-day", "La ministre en visite de travail", "2022-01-14", "region/MA-09");
	}

	private void account(String id, String title, String day, String place) {
		load("""
				record: account-%1$s
				source: { title: account, language: fr }
				cite: text
				entities:
				  - { id: region/MA-04, names: { fr: Rabat } }
				  - { id: province/agadir, names: { fr: Agadir }, partOf: region/MA-09 }
				meeting:
				  id: meeting/%1$s
				  title: { fr: "%2$s" }
				  when: %3$s
				  where: %4$s
				  participants: [ { who: official/a }, { who: official/c } ]
				""".formatted(id, title, day, place));
	}

	@Test
	void theThresholdIsGivenAndPagesFollowCursors() {
		accounts();
		account("four", "Signature d'une convention", "2022-01-07", "region/MA-09");
		List<String> all = pairs("kind: MEETING, threshold: 0, first: 100");
		assertThat(all).hasSizeGreaterThan(3);
		assertThat(pairs("kind: MEETING, threshold: 1")).isEmpty();

		List<String> paged = new ArrayList<>();
		String after = "";
		while (true) {
			JsonNode page = HttpTestClient
				.data(this.multaqa,
						"{ duplicates(kind: MEETING, threshold: 0, first: 1%s) { cursor one { id } other { id } } }"
							.formatted(after))
				.get("duplicates");
			if (page.isEmpty()) {
				break;
			}
			paged.addAll(pairs(page));
			after = ", after: \"%s\"".formatted(page.get(0).get("cursor").asString());
		}
		assertThat(paged).isEqualTo(all);
		assertThat(all.subList(0, 2)).isEqualTo(pairs("kind: MEETING, threshold: 0, first: 2"));
	}

	@Test
	void aThresholdThatIsNoneAndACursorOfAnotherListAreRefused() {
		assertThat(HttpTestClient.ask(this.multaqa, "{ duplicates(kind: OFFICIAL, threshold: 1.5) { score } }",
				Map.of(), null))
			.contains("threshold is 1.5; it can be from 0 to 1.");
		String cursor = HttpTestClient.data(this.multaqa, "{ officials(first: 1) { edges { cursor } } }")
			.at("/officials/edges/0/cursor")
			.asString();
		assertThat(HttpTestClient.ask(this.multaqa,
				"{ duplicates(kind: OFFICIAL, after: \"%s\") { score } }".formatted(cursor), Map.of(), null))
			.contains("BAD_CURSOR");
	}

	@Test
	void whatLoadingSaysLooksLikeAnotherIsSuggested() {
		List<String> remarks = outcome("""
				record: near
				source: { title: near, language: fr }
				cite: text
				entities:
				  - { id: official/x, names: { fr: Awatif Hayyar } }
				  - { id: official/y, names: { fr: Ahmad Haji } }
				  - { id: official/z, names: { fr: Karim Achengli } }
				""").remarkTexts();
		List<String> looks = remarks.stream()
			.filter((remark) -> remark.contains(" looks like "))
			.map((remark) -> remark.replaceAll(".*: (\\S+) looks like (\\S+) .*", "$1 $2"))
			.map((pair) -> String.join(" ", Stream.of(pair.split(" ")).sorted().toList()))
			.toList();

		assertThat(looks).contains("official/a official/x", "official/b official/x")
			.noneMatch((pair) -> pair.contains("/z"));
		assertThat(pairs("kind: OFFICIAL, first: 100")).containsAll(looks);
	}

	private double score(String one, String other) {
		return HttpTestClient
			.data(this.multaqa,
					"{ duplicates(kind: OFFICIAL, threshold: 0, first: 100) { score one { id } other { id } } }")
			.get("duplicates")
			.valueStream()
			.filter((pair) -> pair.at("/one/id").asString().equals(one)
					&& pair.at("/other/id").asString().equals(other))
			.findFirst()
			.orElseThrow()
			.get("score")
			.asDouble();
	}

	private List<String> reasons(String one, String other) {
		return HttpTestClient.data(this.multaqa, "{ duplicates(kind: MEETING) { reasons one { id } other { id } } }")
			.get("duplicates")
			.valueStream()
			.filter((pair) -> pair.at("/one/id").asString().equals(one)
					&& pair.at("/other/id").asString().equals(other))
			.flatMap((pair) -> pair.get("reasons").valueStream())
			.map(JsonNode::asString)
			.toList();
	}

	private List<String> pairs(String arguments) {
		return pairs(
				HttpTestClient.data(this.multaqa, "{ duplicates(%s) { one { id } other { id } } }".formatted(arguments))
					.get("duplicates"));
	}

	private static List<String> pairs(JsonNode pairs) {
		return pairs.valueStream()
			.map((pair) -> pair.at("/one/id").asString() + " " + pair.at("/other/id").asString())
			.toList();
	}

	@Test
	void whoHeldThePostThatTookPartIsToldAsDerived() {
		JsonNode participation = HttpTestClient.data(this.multaqa, """
				{ meeting(id: "meeting/m") { participations { nodes {
				  participant { id } holders { certainty official { id } mandate { citations { record } } } } } } }""")
			.at("/meeting/participations/nodes/0");

		assertThat(participation.at("/participant/id").asString()).isEqualTo("post/wali");
		assertThat(participation.get("holders").toString()).isEqualTo(
				"[{\"certainty\":\"CERTAIN\",\"official\":{\"id\":\"official/c\"},\"mandate\":{\"citations\":[{\"record\":\"people\"}]}}]");
	}

	@Test
	void titlesAreFoundByTheRulesOfTheirLanguage() {
		JsonNode hits = HttpTestClient
			.data(this.multaqa, "{ texts(text: \"réunion programme social\") { language node { id } } }")
			.get("texts");

		assertThat(hits.valueStream().map((hit) -> hit.at("/node/id").asString())).contains("meeting/m");
		assertThat(HttpTestClient.data(this.multaqa, "{ texts(text: \"* ~ ( AND\") { node { id } } }").get("texts"))
			.isEmpty();
	}

	private JsonNode duplicates() {
		return HttpTestClient
			.data(this.multaqa, "{ duplicates(kind: OFFICIAL) { score reasons one { id } other { id } } }")
			.get("duplicates");
	}

	private void load(String record) {
		assertThat(outcome(record).problems()).isEmpty();
	}

	private RecordOutcome outcome(String record) {
		return new LoadService(this.multaqa.get(LoadRepository.class), "test")
			.load(List.of(Document.text("record.yaml", record)), false)
			.outcomes()
			.get(0);
	}

}
