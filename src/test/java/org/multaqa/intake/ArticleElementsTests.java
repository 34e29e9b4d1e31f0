package org.multaqa.intake;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.multaqa.intake.report.LoadReport;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What real articles say: groups, figures, quotations, documents, foreign countries.
 */
class ArticleElementsTests {

	private static final String START = "record: r\nsource: { describedAs: x%s }\ncite: p1\n";

	@Test
	void groupsOfWhichNobodyIsNamedHaveTheirNumber() {
		assertThat(LoadCapacityTests.lines(meeting("""
				  groups:
				    - { group: { fr: femmes, ar: نساء }, number: 200, approximate: true }
				    - { group: { fr: parlementaires }, role: invited, presence: absent, status: disputed }
				"""))).containsExactly(
				"attendance meeting meeting/m approximate=true group_ar=نساء group_fr=femmes number=200 presence=PRESENT role=ATTENDS @ p1",
				"attendance meeting meeting/m group_fr=parlementaires presence=ABSENT role=INVITED @ p1 disputed");
	}

	@Test
	void figuresHaveUnitsAndAreOfTheMeetingWhereNothingElseIsSaid() {
		assertThat(LoadCapacityTests.lines(
				meeting("""
						  figures:
						    - { measure: votes-for, value: 56, of: 57, unit: members, for: official/ahmed-hajji }
						    - { measure: budget, value: 1200000.5, currency: MAD, about: program/social-pole, approximate: true }
						facts:
						  - { figure: program/social-pole, measure: beneficiaries, value: 3000, unit: women, territory: region/MA-09, from: 2021, until: 2022 }
						""")))
			.containsExactly(
					"figure about meeting/m recipient official/ahmed-hajji measure=VOTES_FOR unit=members value=56.0 whole=57.0 @ p1",
					"figure about program/social-pole approximate=true currency=MAD measure=BUDGET value=1200000.5 @ p1",
					"figure about program/social-pole territory region/MA-09 measure=BENEFICIARIES unit=women value=3000.0 @ p1 from 2021 until 2022");
	}

	@Test
	void aPartIsNotMoreThanItsWhole() {
		assertThat(InMemoryLoader.findings(meeting("  figures: [ { measure: votes-for, value: 58, of: 57 } ]\n")))
			.contains("found 58 of 57, expected a value that is not more than that of which it is a part");
	}

	@Test
	void theTimeOfDayAndTheModeOfAMeetingAreClaims() {
		assertThat(claims(meeting("  time: \"09:30\"\n  mode: online\n"))).contains(
				"claim subject meeting/m property=time text=09:30 @ p1",
				"claim subject meeting/m property=mode text=ONLINE @ p1");
		assertThat(claims(meeting("  time: morning\n  mode: on-site\n"))).contains(
				"claim subject meeting/m property=time text=MORNING @ p1",
				"claim subject meeting/m property=mode text=ON_SITE @ p1");
		assertThat(InMemoryLoader.findings(meeting("  time: \"24:00\"\n"))).contains("r1.yaml:");
	}

	@Test
	void aTerritoryThatTheSourceDoubtsIsDisputed() {
		assertThat(claims(meeting("""
				  concerns: [ region/MA-09, { territory: province/agadir-ida-outanane, status: disputed, cite: p9 } ]
				  where: { territory: region/MA-09, cite: { at: p2, wording: à Agadir } }
				"""))).contains("claim subject meeting/m target region/MA-09 property=concerns @ p1",
				"claim subject meeting/m target province/agadir-ida-outanane property=concerns @ p9 disputed",
				"claim subject meeting/m target region/MA-09 property=held_in @ p2 «à Agadir»");
	}

	@Test
	void absenceWithoutAWordIsAPresenceOfItsOwn() {
		assertThat(LoadCapacityTests
			.lines(meeting("  participants: [ { who: official/ahmed-hajji, presence: absent } ]\n"))).containsExactly(
					"participation meeting meeting/m participant official/ahmed-hajji presence=ABSENT role=ATTENDS @ p1");
	}

	@Test
	void documentsAreApprovedOrPresented() {
		assertThat(LoadCapacityTests.lines(meeting("""
				  agenda:
				    - { document: { fr: Procès-verbal de la session de mars }, relation: approved }
				    - { document: { fr: Convention }, program: program/social-pole, relation: presented }
				"""))).containsExactly(
				"agenda-item meeting meeting/m document_fr=Procès-verbal de la session de mars relation=APPROVED @ p1",
				"agenda-item meeting meeting/m program program/social-pole document_fr=Convention relation=PRESENTED @ p1");
	}

	@Test
	void aStatementMayHaveAShortQuotation() {
		assertThat(LoadCapacityTests.lines(meeting(
				"  statements: [ { by: official/ahmed-hajji, summary: { fr: Il salue }, quote: { ar: رؤية جديدة } } ]\n")))
			.containsExactly(
					"statement speaker official/ahmed-hajji meeting meeting/m quote_ar=رؤية جديدة summary_fr=Il salue @ p1");
		String longer = "x".repeat(301);
		assertThat(InMemoryLoader
			.findings(meeting("  statements: [ { by: official/ahmed-hajji, summary: { fr: y }, quote: { fr: %s } } ]\n"
				.formatted(longer))))
			.contains("300");
	}

	@Test
	void whatIsSaidAtNoMeetingIsSaidByTheDayOfTheSource() {
		String said = "facts: [ { statement: official/ahmed-hajji, summary: { fr: Il salue }%s } ]\n";
		assertThat(LoadCapacityTests.lines(START.formatted(", published: 2021-09") + said.formatted("")))
			.containsExactly("statement speaker official/ahmed-hajji summary_fr=Il salue @ p1 from before 2021-10-01");
		assertThat(
				LoadCapacityTests.lines(START.formatted(", published: 2021-09") + said.formatted(", on: 2021-08-03")))
			.containsExactly("statement speaker official/ahmed-hajji summary_fr=Il salue @ p1 from 2021-08-03");
		assertThat(LoadCapacityTests.lines(START.formatted("") + said.formatted("")))
			.containsExactly("statement speaker official/ahmed-hajji summary_fr=Il salue @ p1");
	}

	@Test
	void regionsArePartsOfCountries() {
		String countries = START.formatted("") + """
				entities:
				  - { id: country/EG, names: { fr: Égypte }, iso: EG, population: 105000000 }
				  - { id: region/EG-C, kind: governorate, names: { fr: Le Caire }, iso: EG-C, partOf: %s }
				""";
		assertThat(claims(countries.formatted("country/EG"))).contains(
				"claim subject region/EG-C target country/EG property=part_of @ p1",
				"claim subject country/EG property=iso text=EG @ p1");
		assertThat(InMemoryLoader.findings(countries.formatted("region/MA-09")))
			.contains("region/MA-09 (a region), expected a country");
	}

	private static String meeting(String more) {
		return START.formatted("") + "meeting:\n  id: meeting/m\n  title: { fr: Rencontre }\n" + more;
	}

	private static List<String> claims(String record) {
		InMemoryLoader inMemoryLoader = InMemoryLoader.withKnown();
		LoadReport report = inMemoryLoader.load(record);
		assertThat(report.refusedAnything()).as(InMemoryLoader.text(report)).isFalse();
		return inMemoryLoader.repository.assertions("r").stream().filter((line) -> line.startsWith("claim")).toList();
	}

}
