package org.multaqa;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.report.LoadReport;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An id that is merged away means the entity in its place, wherever an id is given: in
 * filters, in arguments and in records.
 */
@EachBackend
class MergedIdsIT {

	private static final String FIRST = """
			record: first
			source: { title: One, language: fr, published: 2022-01-08 }
			cite: text
			entities:
			  - { id: region/MA-09, names: { fr: Souss-Massa } }
			  - { id: official/hayar, names: { fr: Aouatif Hayar } }
			  - { id: post/minister, names: { fr: Ministre de la Solidarité } }
			  - { id: program/indh, names: { fr: Initiative nationale } }
			meeting:
			  id: meeting/agadir
			  title: { fr: Réunion }
			  when: 2022-01-07
			  where: region/MA-09
			  participants: [ { who: official/hayar, as: post/minister } ]
			  agenda: [ { program: program/indh } ]
			facts: [ { mandate: official/hayar, post: post/minister } ]
			""";

	/** The same under other ids, which are then merged away. */
	private static final String SECOND = FIRST.replace("record: first", "record: second")
		.replace("MA-09", "souss")
		.replace("official/hayar", "official/hayar-2")
		.replace("post/minister", "post/minister-2")
		.replace("program/indh", "program/indh-2")
		.replace("meeting/agadir", "meeting/agadir-2");

	private static final String SAME = """
			record: same
			source: { title: Judgements, published: 2022-02-01 }
			cite: note
			facts:
			  - { same: region/souss, as: region/MA-09 }
			  - { same: official/hayar-2, as: official/hayar }
			  - { same: post/minister-2, as: post/minister }
			  - { same: program/indh-2, as: program/indh }
			  - { same: meeting/agadir-2, as: meeting/agadir }
			""";

	private final RunningApplication multaqa;

	private final LoadService desk;

	MergedIdsIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
		this.desk = new LoadService(multaqa.get(LoadRepository.class), "test");
	}

	@BeforeEach
	void mergeTwoOfEach() {
		this.multaqa.emptied();
		load(FIRST);
		load(SECOND);
		load(SAME);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ officials(filter: { id: [\"official/hayar\"] }) { nodes { id } totalCount } }",
			"{ officials(filter: { post: [\"post/minister\"] }) { nodes { id } } }",
			"{ officials(filter: { meeting: [\"meeting/agadir\"] }) { nodes { id } } }",
			"{ posts(filter: { holder: [\"official/hayar\"] }) { nodes { id } } }",
			"{ meetings(filter: { participant: [\"official/hayar\"] }) { nodes { id } totalCount } }",
			"{ meetings(filter: { territory: [\"region/MA-09\"] }) { nodes { id } } }",
			"{ meetings(filter: { within: [\"region/MA-09\"] }) { nodes { id } } }",
			"{ meetings(filter: { or: [{ program: [\"program/indh\"] }, { id: [\"meeting/agadir\"] }] }) { nodes { id } } }",
			"{ officials(filter: { not: { not: { id: [\"official/hayar\"] } } }) { nodes { id } } }",
			"{ post(id: \"post/minister\") { mandates(filter: { official: [\"official/hayar\"] }) { nodes { official { id } } } } }",
			"{ nodes(ids: [\"official/hayar\"]) { id ... on Official { mandates(filter: { post: [\"post/minister\"] }) { totalCount } } } }",
			"{ meeting(id: \"meeting/agadir\") { participations(filter: { participant: [\"official/hayar\"] }) { totalCount } } }",
			"{ search(text: \"hayar\", territory: [\"region/MA-09\"]) { entity { id } } }",
			"{ search(text: \"hayar\") { entity { ... on Official { mandates(filter: { post: [\"post/minister\"] }) { totalCount } } } } }",
			"{ convergence(territory: \"region/MA-09\") { meetings { nodes { id } } programs { nodes { program { id } } } } }",
			"{ changes(actor: \"official/hayar\") { totalCount nodes { record fact { id } } } }",
			"{ changes(territory: \"region/MA-09\", program: \"program/indh\") { totalCount } }" })
	void anIdThatIsMergedAwayAnswersLikeTheOneInItsPlace(String question) {
		String other = question.replace("\"official/hayar\"", "\"official/hayar-2\"")
			.replace("\"post/minister\"", "\"post/minister-2\"")
			.replace("\"region/MA-09\"", "\"region/souss\"")
			.replace("\"program/indh\"", "\"program/indh-2\"")
			.replace("\"meeting/agadir\"", "\"meeting/agadir-2\"");
		String answer = HttpTestClient.data(this.multaqa, question).toString();

		assertThat(answer).doesNotContain("[]", ":0", "null");
		assertThat(HttpTestClient.data(this.multaqa, other)).hasToString(answer);
	}

	@Test
	void anchorsThatAreMergedAreNotDifferent() {
		String asked = "{ convergenceOf(anchors: [\"official/hayar\", %s\"official/hayar-2\"], minAnchors: %s) { anchors { entity { id } } } }";

		assertThat(HttpTestClient.ask(this.multaqa, asked.formatted("", 2), Map.of(), null)).contains("BAD_ARGUMENT",
				"minAnchors is 2; it can be 1 to 1", "official/hayar-2 is merged into official/hayar");
		assertThat(HttpTestClient.ask(this.multaqa, asked.formatted("\"region/MA-09\", ", 3), Map.of(), null))
			.contains("BAD_ARGUMENT", "it can be 1 to 2");
		assertThat(HttpTestClient.data(this.multaqa, asked.formatted("\"region/MA-09\", ", 2))
			.at("/convergenceOf/anchors")
			.size()).isEqualTo(2);
		assertThat(HttpTestClient.data(this.multaqa, asked.formatted("", 1)).at("/convergenceOf/anchors").size())
			.isEqualTo(1);
	}

	@Test
	void changesThatAreGoneAreFoundByWhatTheirEndsAreNow() {
		this.desk.remove(List.of("second"), false);

		for (String id : List.of("official/hayar", "official/hayar-2")) {
			String changes = HttpTestClient
				.data(this.multaqa, "{ changes(actor: \"%s\", first: 100) { nodes { record action } } }".formatted(id))
				.toString();
			assertThat(changes).contains("{\"record\":\"second\",\"action\":\"REMOVED\"}");
		}
	}

	@Test
	void aNameOfTwoThatAreJudgedTheSameIsTheNameOfOne() {
		String named = """
				record: named
				source: { title: Three, language: fr }
				cite: text
				entities: [ { id: official/hayar-2, names: { fr: Aouatif Hayar } } ]
				facts: [ { mandate: Aouatif Hayar, post: post/minister-2, from: 2021-10-07 } ]
				""";

		assertThat(outcome(named).problems()).isEmpty();
		assertThat(outcome(named.replace("record: named", "record: again")).remarkTexts())
			.anyMatch((remark) -> remark.endsWith("«Aouatif Hayar» is taken as official/hayar"));
	}

	@Test
	void aNameOfTwoThatTheSameLoadJudgesTheSameIsTheNameOfOne() {
		this.desk.remove(List.of("same", "second"), false);
		String both = """
				record: both
				source: { title: Four, language: fr }
				cite: text
				entities: [ { id: official/hayar-3, names: { fr: Aouatif Hayar } } ]
				facts:
				  - { same: official/hayar-3, as: official/hayar }
				  - { mandate: Aouatif Hayar, post: post/minister, from: 2021-10-07 }
				""";

		assertThat(outcome(both).problems()).isEmpty();
	}

	@Test
	void whatIsKnownIsNotCalledNew() {
		String unnamed = """
				record: unnamed
				source: { title: Five, language: fr }
				cite: text
				entities: [ { entity: official, names: { fr: Zineb Kayouh } } ]
				""";
		assertThat(outcome(unnamed).remarkTexts()).anyMatch((remark) -> remark.contains("is new and gets the id"));
		assertThat(outcome(unnamed.replace("record: unnamed", "record: other")).remarkTexts())
			.noneMatch((remark) -> remark.contains("is new"))
			.anyMatch((remark) -> remark.contains("«Zineb Kayouh» is taken as official/"));

		String id = HttpTestClient.data(this.multaqa, "{ search(text: \"Zineb Kayouh\") { entity { id } } }")
			.at("/search/0/entity/id")
			.asString();
		load("""
				record: judged
				source: { title: A judgement, published: 2022-03-01 }
				cite: note
				entities: [ { id: official/kayouh, names: { ar: زينب قيوح } } ]
				facts: [ { same: %s, as: official/kayouh } ]
				""".formatted(id));
		assertThat(outcome(unnamed.replace("record: unnamed", "record: third")).remarkTexts())
			.noneMatch((remark) -> remark.contains("is new"))
			.anyMatch((remark) -> remark.contains("is taken as official/kayouh"));
	}

	private void load(String record) {
		assertThat(outcome(record).problems()).isEmpty();
	}

	private RecordOutcome outcome(String record) {
		LoadReport report = this.desk.load(Stream.of(record).map((text) -> Document.text("r.yaml", text)).toList(),
				false);
		return report.outcomes().get(0);
	}

}
