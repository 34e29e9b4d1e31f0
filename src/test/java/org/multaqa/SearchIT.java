package org.multaqa;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.names.NameFolding;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One box that finds entities in any script and spelling.
 */
@EachBackend
class SearchIT {

	private final RunningApplication multaqa;

	SearchIT(RunningApplication multaqa) {
		this.multaqa = multaqa.holds("seed") ? multaqa : SeedRecords.into(multaqa).holding("seed");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			سوس | region/MA-09
			sous masa | region/MA-09
			SOUSS | region/MA-09
			soussmassa | region/MA-09
			massa souss | region/MA-09
			حيار | official/aawatif-hayar
			Hayar Aouatif | official/aawatif-hayar
			hayr | official/aawatif-hayar
			ayar awatef | official/aawatif-hayar
			aouat | official/aawatif-hayar
			عواط | official/aawatif-hayar
			الدكتورة عواطف حيّار | official/aawatif-hayar
			akhenouch | official/aziz-akhannouch
			أخنو | official/aziz-akhannouch
			Tarudant | province/MA-TAR
			ⵜⴰⵔⵓⴷⴰⵏⵜ | province/MA-TAR
			entrade nationale | institution/entraide-nationale
			""")
	void whatIsMeantComesFirst(String text, String id) {
		assertThat(ids(search(text, ""))).first().isEqualTo(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Souss-Massa", "سوس ماسة", "Agadir", "Aziz Akhannouch", "عزيز", "ministre", "wali",
			"Rabat", "programme", "conseil régional", "Hayar", "hayr", "soussmassa", "aouat", "ministry of", "province",
			"مجلس", "الاجتماعي", "ب", "a", "ben", "social pole", "القطب الاجتماعي" })
	void fewerHitsAreTheFirstOfMore(String text) {
		firstOfMore("search(text: \"%s\", first: %%d) { matched how reasons score entity { id } }".formatted(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "social", "Agadir", "réunion", "wali", "programme social", "لقاء تشاوري", "جهة",
			"Souss-Massa" })
	void fewerTextsAreTheFirstOfMore(String text) {
		firstOfMore("texts(text: \"%s\", first: %%d) { score language node { id } }".formatted(text));
	}

	private void firstOfMore(String field) {
		List<JsonNode> most = hits(field, 100);
		assertThat(most).isNotEmpty();
		for (int first : new int[] { 1, 2, 3, 5, 10, 19, 20, 21, 50 }) {
			assertThat(hits(field, first)).as("first %d", first)
				.isEqualTo(most.subList(0, Math.min(first, most.size())));
		}
	}

	private List<JsonNode> hits(String field, int first) {
		return HttpTestClient.data(this.multaqa, "{ hits: " + field.formatted(first) + " }")
			.get("hits")
			.valueStream()
			.toList();
	}

	/** However many further words the name has. */
	@ParameterizedTest
	@ValueSource(strings = { "wali", "Wali", "ministry", "Ministère", "والي", "president", "conseil", "جهة", "Souss",
			"Mohammed VI" })
	void aNameThatHoldsAllTheWordsHoldsTheTextAsAPart(String text) {
		String folded = NameFolding.fold(text);
		Map<Boolean, List<JsonNode>> hits = hits(
				"search(text: \"%s\", first: %%d) { matched how score }".formatted(text), 100)
			.stream()
			.collect(Collectors.partitioningBy((hit) -> (" " + NameFolding.fold(hit.get("matched").asString()) + " ")
				.contains(" " + folded + " ")));

		assertThat(hits.get(true)).isNotEmpty()
			.allSatisfy((hit) -> assertThat(hit.get("how").asString()).isNotEqualTo("SIMILAR"));
	}

	@Test
	void whatIsOnlySimilarComesAfterWhatHoldsTheText() {
		List<String> ways = hits("search(text: \"wali\", first: %d) { how }", 100).stream()
			.map((hit) -> hit.get("how").asString())
			.toList();

		assertThat(ways).contains("PART");
		assertThat(ways.lastIndexOf("PART"))
			.isLessThan(ways.contains("SIMILAR") ? ways.indexOf("SIMILAR") : ways.size());
	}

	@Test
	void aHitSaysHowItFitsAndWhy() {
		JsonNode hit = search("Hayar Awatif", "").get(0);

		assertThat(hit.get("how").asString()).isEqualTo("OTHER_SPELLING");
		assertThat(hit.get("reasons").valueStream().map(JsonNode::asString)).contains("words in another order");
		assertThat(search("عواطف حيار", "").get(0).get("how").asString()).isEqualTo("EXACT");
		assertThat(search("حيار", "").get(0).get("how").asString()).isEqualTo("PART");
	}

	@Test
	void kindsTerritoryAndPeriodNarrowASearch() {
		assertThat(ids(search("سوس ماسة", ", kinds: [POST]"))).isNotEmpty()
			.allSatisfy((id) -> assertThat(id).startsWith("post/"));
		assertThat(ids(search("hayar", ", territory: [\"region/MA-09\"]"))).contains("official/aawatif-hayar");
		assertThat(ids(search("hayar", ", territory: [\"region/MA-12\"]"))).doesNotContain("official/aawatif-hayar");
		assertThat(ids(search("hayar", ", during: { from: \"2022-01-01\", until: \"2022-12-31\" }")))
			.contains("official/aawatif-hayar");
		assertThat(ids(search("تشاوري جهوي", ", kinds: [MEETING], during: { from: \"2022-01-01\" }")))
			.contains("meeting/2022-01-07-agadir-social-pole");
		assertThat(ids(search("تشاوري جهوي", ", kinds: [MEETING], during: { until: \"2018-01-01\" }")))
			.doesNotContain("meeting/2022-01-07-agadir-social-pole");
	}

	@ParameterizedTest
	@ValueSource(strings = { "* ? ~ \" ( ) AND", "OR", "NOT hayar", "folded:hayar", "hayar~9^99", "{* TO *]", "\\",
			"//", "+-!", "\u202E\u200F\u200Bحيار", "😀", "😀 hayar \uD83D", "\t\n", "' OR 1=1 //", "`) DETACH DELETE n",
			"ـــ", "َُِ", "a", "ا", "🇲🇦", "١٢٣", "M. ", "S.E. ", "le", "d'", "د" })
	void noTextIsAnError(String text) {
		assertAnswered(text);
	}

	@Test
	void randomTextIsNoError() {
		Random random = new Random(5);
		for (int i = 0; i < 60; i++) {
			StringBuilder text = new StringBuilder();
			random.ints(1 + random.nextInt(60), 0, 0x3000)
				.filter((character) -> !Character.isISOControl(character))
				.forEach(text::appendCodePoint);
			assertAnswered(text.toString());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "hayar \u0001", "\u008C", "\uFFFF" })
	void charactersThatNoNameCanHaveAreRefused(String text) {
		assertThat(answer(text).at("/errors/0/extensions/code").asString()).isEqualTo("BAD_ARGUMENT");
	}

	@Test
	void ofAVeryLongTextTheBeginningCounts() {
		assertAnswered("حيار ".repeat(60_000));
	}

	@Test
	void whatMeansSomethingToAnIndexMeansNothingHere() {
		assertThat(ids(search("* folded:a OR NOT", ""))).doesNotContain("official/aawatif-hayar");
	}

	private JsonNode answer(String text) {
		return HttpTestClient.JSON.readTree(HttpTestClient.ask(this.multaqa,
				"query($text: String!) { search(text: $text) { entity { id } } }", Map.of("text", text), null));
	}

	private void assertAnswered(String text) {
		JsonNode answer = answer(text);
		assertThat(answer.get("errors")).as(text).isNull();
		assertThat(answer.at("/data/search").isArray()).as(text).isTrue();
	}

	private JsonNode search(String text, String more) {
		return HttpTestClient
			.data(this.multaqa,
					"{ search(text: \"%s\", first: 5%s) { matched how reasons score entity { id } } }".formatted(text,
							more))
			.get("search");
	}

	private static List<String> ids(JsonNode hits) {
		return hits.valueStream().map((hit) -> hit.at("/entity/id").asString()).toList();
	}

}
