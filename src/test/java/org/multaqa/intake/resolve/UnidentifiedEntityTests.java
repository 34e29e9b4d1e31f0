package org.multaqa.intake.resolve;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.intake.InMemoryLoader;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.record.Remark;
import org.multaqa.intake.report.LoadReport;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a record tells of without an id is the known entity that its names mean, if there
 * is no doubt; otherwise it is told who may be meant, or gets an id made of its name.
 */
class UnidentifiedEntityTests {

	private static final String CITED = "source: { title: t, language: ar }\ncite: text\n";

	private static final String ELECTION = "record: election\n" + CITED
			+ """
					entities:
					  - { entity: institution, kind: council, names: { ar: مجلس جهة سوس ماسة }, territory: region/MA-09 }
					  - { entity: post, kind: president, names: { ar: رئيس مجلس جهة سوس ماسة }, organization: مجلس جهة سوس ماسة }
					  - { entity: post, kind: deputy, names: { ar: النائب الأول لرئيس مجلس جهة سوس ماسة }, organization: مجلس جهة سوس ماسة }
					""";

	private static final String STATEMENT = "record: statement\n" + CITED
			+ """
					entities:
					  - { entity: post, kind: president, names: { fr: Président du Conseil de la région Souss-Massa }, organization: مجلس جهة سوس ماسة }
					""";

	private final InMemoryLoader inMemoryLoader = InMemoryLoader.withKnown();

	@ParameterizedTest
	@ValueSource(strings = { "عواطف حيار", "Aouatif Hayar", "Hayar Aawatif", "السيدة عواطف حيار" })
	void aKnownPersonIsRecognizedByAnySpelling(String name) {
		this.inMemoryLoader.load(introducing("official", name, ""));
		assertThat(this.inMemoryLoader.repository.content("new")).contains("\"id\":\"official/aawatif-hayar\"")
			.doesNotContain("\"entity\"");
	}

	@ParameterizedTest
	@CsvSource({ "official, عواطف حيار", "official, Aouatif Hayar", "institution, Entraide nationale",
			"region, Souss-Massa", "topic, Family" })
	void whatIsKnownIsNotSaidToBeNew(String kind, String name) {
		RecordOutcome outcome = this.inMemoryLoader.load(introducing(kind, name, "")).outcomes().get(0);
		assertThat(outcome.status()).isEqualTo(RecordOutcome.OutcomeStatus.LOADED);
		assertThat(outcome.introduced()).isEmpty();
		assertThat(outcome.remarks()).extracting(Remark::kind).containsExactly(Remark.RemarkKind.NAME);
	}

	@Test
	void whoIsNotKnownGetsAnIdMadeOfTheName() {
		String remarks = InMemoryLoader.text(this.inMemoryLoader.load(introducing("official", "زينب قيوح", "")));
		assertThat(remarks).contains("«زينب قيوح» is new and gets the id official/named.");
		assertThat(this.inMemoryLoader.repository.content("new")).contains("\"id\":\"official/named.");
	}

	@Test
	void theOrderInALoadMakesNoDifference() {
		this.inMemoryLoader.load(ELECTION, STATEMENT);
		InMemoryLoader other = InMemoryLoader.withKnown();
		other.load(STATEMENT, ELECTION);
		assertThat(this.inMemoryLoader.repository.records()).isEqualTo(other.repository.records());
		assertThat(ids(this.inMemoryLoader.repository.content("election")))
			.containsAll(ids(this.inMemoryLoader.repository.content("statement")));
	}

	@Test
	void severalOfTheNameAreToldAndNoneIsTaken() {
		this.inMemoryLoader
			.load("record: other\n" + CITED + "entities: [ { id: official/hayar-2, names: { ar: عواطف حيار } } ]\n");
		assertThat(InMemoryLoader.text(this.inMemoryLoader.load(introducing("official", "عواطف حيار", ""))))
			.contains("an entry that may mean official/aawatif-hayar or official/hayar-2");
		assertThat(this.inMemoryLoader.repository.records()).doesNotContainKey("new");
	}

	/** Of the name alone, he would be taken without a question. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1919-05-01 | post/governor-figuig | known in an office more than 70 years from then
			2018-05-01 | post/governor-figuig | known as post/wali-souss-massa then
			""")
	void whoIsInAnotherOfficeOrAgeIsAskedAbout(String day, String office, String why) {
		career();
		String told = InMemoryLoader.text(this.inMemoryLoader.load(meeting(day, office)));
		assertThat(told).contains("«أحمد حجي», which may be official/ahmed-hajji (but %s)".formatted(why));
		assertThat(this.inMemoryLoader.repository.records()).doesNotContainKey("new");
	}

	@ParameterizedTest
	@CsvSource({ "2018-05-01, post/wali-souss-massa", "2016-05-01, post/governor-figuig", "2018-05-01, post/minister" })
	void whoMayHaveHeldBothIsTaken(String day, String office) {
		career();
		this.inMemoryLoader.load(meeting(day, office));
		assertThat(this.inMemoryLoader.repository.content("new")).contains("official/ahmed-hajji");
	}

	private void career() {
		this.inMemoryLoader.load("record: career\n" + CITED
				+ """
						entities:
						  - { id: region/MA-02, names: { fr: Oriental } }
						  - { id: post/governor-figuig, kind: governor, names: { fr: Gouverneur de Figuig }, territory: region/MA-02 }
						  - { id: post/minister, kind: minister, names: { fr: Ministre des sports } }
						facts: [ { mandate: official/ahmed-hajji, post: post/wali-souss-massa, from: 2017-06-01 } ]
						""");
		assertThat(this.inMemoryLoader.repository.records()).containsKey("career");
	}

	private static String meeting(String day, String office) {
		return "record: new\n" + CITED + """
				meeting:
				  id: meeting/m
				  title: { fr: Réunion }
				  when: %s
				  participants: [ { who: أحمد حجي, as: %s } ]
				""".formatted(day, office);
	}

	@Test
	void thePostNarrowsDownWhoIsMeant() {
		this.inMemoryLoader.load("record: other\n" + CITED + """
				entities: [ { id: official/hajji-2, names: { ar: أحمد حجي } } ]
				facts: [ { mandate: official/hajji-2, post: post/wali-souss-massa } ]
				""");
		this.inMemoryLoader
			.load("record: new\n" + CITED + "facts: [ { mandate: أحمد حجي, post: post/wali-souss-massa } ]\n");
		assertThat(this.inMemoryLoader.repository.content("new")).contains("\"mandate\":\"official/hajji-2\"");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aSimilarNameIsTakenInTheOfficeOfWhoBearsItAndNotInThatOfOthers(boolean theirs) {
		this.inMemoryLoader.load("record: other\n" + CITED + """
				entities:
				  - { id: official/benslimane, names: { fr: Moulay Abdellatif Benslimane } }
				  - { id: official/said-amzazi, names: { fr: Said Amzazi } }
				facts: [ { mandate: %s, post: post/wali-souss-massa } ]
				""".formatted(theirs ? "official/benslimane" : "official/said-amzazi"));
		String remarks = InMemoryLoader.text(this.inMemoryLoader.load("record: new\n" + CITED
				+ "facts: [ { mandate: Moulay Abdellatif Benslimani, post: post/wali-souss-massa } ]\n"));
		if (theirs) {
			assertThat(remarks).contains("is taken as official/benslimane");
		}
		else {
			assertThat(remarks).contains("which may be official/benslimane")
				.contains("but others are known as post/wali-souss-massa");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "gender: male", "born: 1950-01-01", "identifiers: { wikidata: Q1 }" })
	void whoOfWhomSomethingElseIsSaidIsAnother(String said) {
		this.inMemoryLoader.load("record: other\n" + CITED + """
				entities:
				  - { id: official/aawatif-hayar, gender: female, born: 1968, identifiers: { wikidata: Q2 } }
				""");
		this.inMemoryLoader.load(introducing("official", "عواطف حيار", ", " + said));
		assertThat(this.inMemoryLoader.repository.content("new")).doesNotContain("official/aawatif-hayar");
	}

	@Test
	void aPostOfAnotherTerritoryIsAnother() {
		this.inMemoryLoader
			.load("record: other\n" + CITED + "entities: [ { id: region/MA-01, names: { ar: جهة أخرى } } ]\n");
		this.inMemoryLoader.load(introducing("post", "Wali de Souss-Massa", ", territory: region/MA-01"));
		assertThat(this.inMemoryLoader.repository.content("new")).doesNotContain("post/wali-souss-massa");
	}

	@Test
	void whatSomebodyJudgesDifferentIsNotTaken() {
		this.inMemoryLoader.load(introducing("official", "Aouatif Hayyar", ", gender: female"));
		assertThat(this.inMemoryLoader.repository.content("new")).contains("official/aawatif-hayar");
		String id = ids(this.inMemoryLoader.load(true, introducing("official", "Badr Chafik", ""))).get(0);
		this.inMemoryLoader.load(
				"record: known-too\n" + CITED + "entities: [ { id: official/badr, names: { fr: Badr Chafik } } ]\n",
				"record: judged\n" + CITED
						+ "entities: [ { entity: official, names: { fr: Badr Chafik } } ]\nfacts: [ { different: " + id
						+ ", than: official/badr } ]\n");
		assertThat(this.inMemoryLoader.repository.content("judged")).contains("\"id\":\"" + id + "\"");
	}

	@Test
	void aRecordHandedInAgainRecognizesWhoIsKnownNow() {
		String record = introducing("official", "Badr Chafik", "");
		this.inMemoryLoader.load(record);
		this.inMemoryLoader
			.load("record: later\n" + CITED + "entities: [ { id: official/badr, names: { fr: Badr Chafik } } ]\n");
		this.inMemoryLoader.load(record);
		assertThat(this.inMemoryLoader.repository.content("new")).contains("\"id\":\"official/badr\"");
	}

	@Test
	void aMeetingIsOneThatIsKnownIfDayPlaceAndTitleAre() {
		this.inMemoryLoader.load("record: account\n" + CITED
				+ """
						meeting: { id: meeting/consultation, title: { ar: اللقاء التشاوري الجهوي }, kind: consultation, when: 2022-01-07, where: region/MA-09 }
						""");
		String again = CITED + """
				meeting: { title: { ar: اللقاء التشاوري الجهوي }, kind: consultation, when: %s, where: region/MA-09 }
				""";
		this.inMemoryLoader.load("record: same\n" + again.formatted("2022-01-07"),
				"record: vague\n" + again.formatted("friday"), "record: another\n" + again.formatted("2022-01-08"));
		assertThat(this.inMemoryLoader.repository.content("same")).contains("meeting/consultation");
		assertThat(Stream.of("vague", "another").map(this.inMemoryLoader.repository::content)).allSatisfy(
				(content) -> assertThat(content).contains("meeting/named.").doesNotContain("meeting/consultation"));
	}

	@Test
	void neitherIdNorKindIsRefused() {
		assertThat(InMemoryLoader
			.text(this.inMemoryLoader.load("record: new\n" + CITED + "entities: [ { names: { fr: A } } ]\n")))
			.contains("neither \"id\" nor \"entity\"");
	}

	private static String introducing(String kind, String name, String more) {
		return "record: new\n" + CITED
				+ "entities: [ { entity: %s, names: { fr: %s }%s } ]\n".formatted(kind, name, more);
	}

	private static List<String> ids(LoadReport report) {
		return report.outcomes()
			.stream()
			.flatMap((outcome) -> ids(String.join("\n", outcome.remarkTexts())).stream())
			.toList();
	}

	private static List<String> ids(String text) {
		return java.util.regex.Pattern.compile("(official|post|institution)/named\\.[A-Za-z0-9.-]*")
			.matcher(text)
			.results()
			.map(java.util.regex.MatchResult::group)
			.distinct()
			.toList();
	}

}
