package org.multaqa.loading;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.report.LoadReport;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That two ids are one, or are not, is a judgement in a record: it merges what is said,
 * and taken back it parts it again.
 */
@EachBackend
class IdentityJudgementIT {

	private static final String AGADIR = meeting("agadir", "official/hayar-one", "Aawatif Hayar");

	private static final String RABAT = meeting("rabat", "official/hayar-two", "Aouatif Hayar");

	private static final String SAME = judgement("same", "same: official/hayar-two, as: official/hayar-one");

	private static final String DIFFERENT = judgement("different",
			"different: official/hayar-one, than: official/hayar-two");

	private final RunningApplication multaqa;

	private final LoadService desk;

	IdentityJudgementIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
		this.desk = new LoadService(multaqa.get(LoadRepository.class), "test");
	}

	@BeforeEach
	void startEmpty() {
		this.multaqa.emptied();
	}

	@Test
	void twoIdsThatAreOneAnswerAsOneAndTheOtherStillLeadsThere() {
		load(AGADIR, RABAT, SAME);

		for (String id : List.of("official/hayar-one", "official/hayar-two")) {
			JsonNode official = HttpTestClient.data(this.multaqa,
					"{ official(id: \"%s\") { id mergedIds participations { totalCount } claims { nodes { text } } } }"
						.formatted(id))
				.get("official");
			assertThat(official.get("id").asString()).isEqualTo("official/hayar-one");
			assertThat(official.get("mergedIds").valueStream().map(JsonNode::asString))
				.containsExactly("official/hayar-two");
			assertThat(official.at("/participations/totalCount").asInt()).isEqualTo(2);
			assertThat(official.at("/claims/nodes").valueStream().map((claim) -> claim.get("text").asString()))
				.contains("Aawatif Hayar", "Aouatif Hayar");
		}
		assertThat(
				HttpTestClient.data(this.multaqa, "{ officials { totalCount } }").at("/officials/totalCount").asInt())
			.isOne();
	}

	@Test
	void takenBackTheJudgementLeavesNoTrace() {
		load(AGADIR, RABAT);
		String apart = this.multaqa.dump();
		load(SAME);
		assertThat(this.multaqa.dump()).isNotEqualTo(apart);
		this.desk.remove(List.of("same"), false);
		assertThat(this.multaqa.dump()).isEqualTo(apart);
	}

	@Test
	void theOrderOfJudgementsAndOfWhatTheyAreAboutDoesNotMatter() {
		load(AGADIR, RABAT, SAME);
		String together = this.multaqa.dump();
		for (List<String> order : List.of(List.of(SAME, AGADIR, RABAT), List.of(RABAT, SAME, AGADIR))) {
			this.multaqa.emptied();
			order.forEach(this::hand);
			order.forEach(this::hand);
			assertThat(this.multaqa.dump()).isEqualTo(together);
		}
	}

	@Test
	void whatIsJudgedDifferentIsNotMerged() {
		load(AGADIR, RABAT, DIFFERENT, SAME);
		assertThat(
				HttpTestClient.data(this.multaqa, "{ officials { totalCount } }").at("/officials/totalCount").asInt())
			.isEqualTo(2);
		this.desk.remove(List.of("different"), false);
		assertThat(
				HttpTestClient.data(this.multaqa, "{ officials { totalCount } }").at("/officials/totalCount").asInt())
			.isOne();
	}

	private void hand(String record) {
		this.desk.load(List.of(document(record)), false);
	}

	private void load(String... records) {
		LoadReport report = this.desk.load(Stream.of(records).map(IdentityJudgementIT::document).toList(), false);
		assertThat(report.refusedAnything()).as(report.toString()).isFalse();
	}

	private static Document document(String record) {
		return Document.text(record.substring(8, record.indexOf('\n')), record);
	}

	private static String meeting(String id, String who, String name) {
		return """
				record: %1$s
				source: { title: News }
				cite: p1
				entities: [ { id: %2$s, names: { fr: %3$s } } ]
				meeting: { id: meeting/%1$s, title: { fr: Une réunion }, participants: [ { who: %2$s, role: speaks } ] }
				""".formatted(id, who, name);
	}

	private static String judgement(String id, String judgement) {
		return """
				record: %s
				source: { title: A judgement, published: 2026-05-02 }
				cite: note
				facts: [ { %s, by: Amina, why: They sat in the same cabinet. } ]
				""".formatted(id, judgement);
	}

}
