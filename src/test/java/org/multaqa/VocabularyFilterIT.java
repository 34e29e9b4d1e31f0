package org.multaqa;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A word by which lists are filtered is one that there is, or it is refused with those
 * that there are.
 */
@EachBackend
class VocabularyFilterIT {

	private final RunningApplication multaqa;

	VocabularyFilterIT(RunningApplication multaqa) {
		this.multaqa = multaqa.holds("seed") ? multaqa : SeedRecords.into(multaqa).holding("seed");
	}

	@ParameterizedTest
	@CsvSource({ "territories, REGION, 12", "territories, PREFECTURE, 13", "territories, COMMUNE, 7",
			"regions, REGION, 12", "organizations, MINISTRY, 21", "ministries, MINISTRY, 21", "actors, WALI, 6" })
	void sortsOfEveryTypeAreFound(String list, String word, int number) {
		JsonNode found = HttpTestClient.data(this.multaqa,
				"{ found: %s(filter: {kind: [\"%s\"]}) { totalCount } }".formatted(list, word));
		assertThat(found.at("/found/totalCount").asInt()).as("as the seed has them").isEqualTo(number);
	}

	@Test
	void whatIsFoundByASortSaysIt() {
		JsonNode regions = HttpTestClient.data(this.multaqa,
				"{ territories(filter: {kind: [\"REGION\"]}, first: 1) { nodes { kind } } }");
		assertThat(regions.at("/territories/nodes/0/kind").asString()).isEqualTo("REGION");
	}

	@ParameterizedTest
	@CsvSource({ "territories, region, Did you mean REGION?",
			"posts, secretary-general, Did you mean SECRETARY_GENERAL?", "meetings, Visit, Did you mean VISIT?",
			"programs, AGENCY, STRATEGY", "sources, BLOG, ARTICLE", "topics, THEME, No Topic has one." })
	void anUnknownWordIsRefusedWithThoseThatThereAre(String list, String word, String shown) {
		JsonNode error = HttpTestClient.JSON
			.readTree(HttpTestClient.ask(this.multaqa,
					"{ %s(filter: {kind: [\"%s\"]}) { totalCount } }".formatted(list, word), Map.of(), null))
			.at("/errors/0");
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_ARGUMENT");
		assertThat(error.at("/message").asString()).contains("\"" + word + "\"", shown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ gaps(meetingKind: [\"JUDGE\"]) { sourceCount } }",
			"{ gaps(meetingKind: [\"JUDGE\"]) { __typename } }",
			"{ gaps(meetingKind: [\"JUDGE\"]) { silentBodies { totalCount } } }",
			"{ gaps(meetingKind: [\"JUDGE\"]) { territoriesWithoutMeeting { __typename } } }",
			"{ meetings(filter: {kind: [\"JUDGE\"]}) { __typename } }",
			"{ meetings(filter: {or: [{kind: [\"JUDGE\"]}, {mode: [ONLINE]}]}) { groups(by: [KIND]) { totalCount } } }",
			"{ region(id: \"region/MA-09\") { meetings(filter: {kind: [\"JUDGE\"]}) { __typename } } }",
			"{ convergence(territory: \"region/MA-09\") { meetings(filter: {kind: [\"JUDGE\"]}) { __typename } } }",
			"{ meetings { groups(by: [STATUS]) { nodes { meetings(filter: {kind: [\"JUDGE\"]}) { __typename } } } } }" })
	void anUnknownWordIsRefusedWhateverIsSelected(String asked) {
		assertThat(HttpTestClient.ask(this.multaqa, asked, Map.of(), null)).contains("\"BAD_ARGUMENT\"", "JUDGE");
	}

	@ParameterizedTest
	@CsvSource({ "meetings, BILATERAL", "meetings, PRESS", "sources, REPORT" })
	void aWordThatTheRecordFormatListsIsKnownWhereTheGraphHasNone(String list, String word) {
		JsonNode found = HttpTestClient.data(this.multaqa,
				"{ found: %s(filter: {kind: [\"%s\"]}) { totalCount } }".formatted(list, word));
		assertThat(found.at("/found/totalCount").asInt()).isZero();
		assertThat(HttpTestClient.data(this.multaqa, "{ gaps(meetingKind: [\"BILATERAL\"]) { sourceCount } }")
			.at("/gaps/sourceCount")
			.isInt()).isTrue();
	}

	@Test
	void anUnknownWordIsRefusedWhereverItStands() {
		for (String asked : new String[] { "{ officials(filter: {not: {kind: [\"JUDGE\"]}}) { totalCount } }",
				"{ ministry(id: \"ministry/solidarity\") { posts(filter: {or: [{kind: [\"MINISTER\", \"JUDGE\"]}]}) { totalCount } } }",
				"query @asOf(date: \"2022-01-07\") { programs { nodes { parts(filter: {kind: [\"JUDGE\"]}) { totalCount } } } }" }) {
			assertThat(HttpTestClient.ask(this.multaqa, asked, Map.of(), null)).as(asked)
				.contains("\"BAD_ARGUMENT\"", "JUDGE");
			assertThat(HttpTestClient.ask(this.multaqa, asked, Map.of(), null)).as("the second time")
				.contains("\"BAD_ARGUMENT\"");
		}
	}

	@Test
	void aWordThatIsLoadedIsKnownAtOnce() {
		String asked = "{ topics(filter: {kind: [\"%s\"]}) { totalCount } }".formatted("CROSS_CUTTING");
		assertThat(HttpTestClient.ask(this.multaqa, asked, Map.of(), null)).contains("\"BAD_ARGUMENT\"");
		this.multaqa.cypher("MATCH (topic:Topic {id: 'topic/family'}) SET topic.kind = 'CROSS_CUTTING'");
		try {
			assertThat(HttpTestClient.data(this.multaqa, asked).at("/topics/totalCount").asInt()).isEqualTo(1);
		}
		finally {
			this.multaqa.cypher("MATCH (topic:Topic {id: 'topic/family'}) REMOVE topic.kind");
		}
	}

	@Test
	void aClosedSetIsTheSchemas() {
		assertThat(HttpTestClient.ask(this.multaqa, "{ officials(filter: {gender: [OTHER]}) { totalCount } }", Map.of(),
				null))
			.contains("\"VALIDATION_FAILED\"");
		assertThat(HttpTestClient
			.data(this.multaqa, "{ officials(filter: {gender: [FEMALE]}, first: 1) { totalCount nodes { gender } } }")
			.at("/officials/nodes/0/gender")
			.asString()).isEqualTo("FEMALE");
		JsonNode claims = HttpTestClient.data(this.multaqa,
				"{ official(id: \"official/aawatif-hayar\") { claims(filter: {property: [name]}, first: 1) { nodes { property } } } }");
		assertThat(claims.at("/official/claims/nodes/0/property").asString()).isEqualTo("name");
	}

}
