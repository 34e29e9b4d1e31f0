package org.multaqa.intake;

import org.junit.jupiter.api.Test;
import org.multaqa.intake.report.LoadReport;

import static org.assertj.core.api.Assertions.assertThat;

class ValidationRulesTests {

	private static final String HEAD = """
			record: r
			source: { describedAs: Test }
			""";

	private static final String CITED = HEAD + "cite: \"¶1\"\n";

	@Test
	void aFactNeedsACitation() {
		assertThat(InMemoryLoader.findings(HEAD + """
				meeting:
				  id: meeting/agadir
				  participants:
				    - { who: official/ahmed-hajji, cite: "¶1" }
				    - { who: official/aawatif-hayar }
				""")).isEqualTo("""
				r1.yaml:7:7 meeting.participants[1]: found no citation, \
				expected "cite" here, or one at the top of the record for all that has none of its own
				""");
	}

	@Test
	void aCitationAtTheTopServesAllThatHasNone() {
		assertThat(InMemoryLoader
			.findings(CITED + "facts: [ { mandate: official/ahmed-hajji, post: post/wali-souss-massa } ]")).isEmpty();
	}

	@Test
	void aPostIsNoPerson() {
		assertThat(InMemoryLoader
			.findings(CITED + "facts: [ { mandate: post/wali-souss-massa, post: official/ahmed-hajji } ]"))
			.isEqualTo("""
					r1.yaml:4:21 facts[0].mandate: found post/wali-souss-massa (a post), expected an official
					r1.yaml:4:50 facts[0].post: found official/ahmed-hajji (an official), expected a post
					""");
	}

	@Test
	void anUnknownReferenceGetsTheNearestKnownId() {
		assertThat(InMemoryLoader
			.findings(CITED + "facts: [ { mandate: official/ahmed-haji, post: post/wali-souss-massa } ]")).isEqualTo("""
					r1.yaml:4:21 facts[0].mandate: found official/ahmed-haji, which is not known, \
					expected an official that the graph knows or an accepted record of this load introduces; \
					did you mean official/ahmed-hajji?
					""");
	}

	@Test
	void whatHeldTwiceHasATermEachTime() {
		String[] kinds = { "mandate: official/ahmed-hajji, post: post/wali-souss-massa",
				"affiliation: official/ahmed-hajji, to: ministry/solidarity, relation: member-of" };
		for (String kind : kinds) {
			String twice = CITED
					+ "facts:\n  - { %s, TERM from: 2010, until: 2012-05 }\n  - { %s, from: 2015, until: 2017 }\n"
						.formatted(kind, kind);
			assertThat(InMemoryLoader.findings(twice.replace("TERM", ""))).contains(
					"r1.yaml:6:5 facts[1]: found the same", "from 2015 until 2017 as well as from 2010 until 2012-05",
					"expected a term at each");
			assertThat(InMemoryLoader.findings(twice.replace("TERM", "term: first,"))).isEmpty();
			assertThat(InMemoryLoader.findings(twice.replace("TERM", "").replace("from: 2015, ", "from: 2011, ")))
				.isEmpty();
		}
	}

	@Test
	void noPeriodEndsBeforeItStarts() {
		for (String kind : new String[] { "mandate: official/ahmed-hajji, post: post/wali-souss-massa",
				"affiliation: official/ahmed-hajji, to: ministry/solidarity, relation: member-of" }) {
			assertThat(InMemoryLoader.findings(CITED + "facts: [ { %s, from: 2012-05, until: 2011 } ]".formatted(kind)))
				.contains("found a period that ends 2011, expected an end that is not before its start 2012-05");
		}
	}

	@Test
	void aYearThatIsProbablyASlipIsRemarkedOn() {
		String mandate = CITED + "facts: [ { mandate: official/ahmed-hajji, post: post/wali-souss-massa, %s } ]";
		assertThat(InMemoryLoader.findings(mandate.formatted("from: 2202-05-01")))
			.isEqualTo("facts[0].from: the year 2202 is far in the future\n");
		assertThat(InMemoryLoader.findings(mandate.formatted("until: '0202-05'")))
			.contains("facts[0].until: the year 202 is");
		assertThat(InMemoryLoader.findings(mandate.formatted("from: 2020..2999"))).contains("the year 2999");
		assertThat(InMemoryLoader.findings(mandate.formatted("from: 1000, until: 2100"))).isEmpty();
		assertThat(InMemoryLoader.findings(mandate.formatted("seen: before 2022-01-07"))).isEmpty();
		assertThat(InMemoryLoader.findings(mandate.formatted("from: 2020, until: 9999-12-31"))).isEmpty();
		for (String date : new String[] { "from: 9999-12-31", "from: 9999", "from: 2020..9999", "seen: 9999-12-31" }) {
			assertThat(InMemoryLoader.findings(mandate.formatted(date))).as(date)
				.contains("the year 9999 is far in the future");
		}
	}

	@Test
	void everyBoundOfADateHasAYearOfFourDigits() {
		String mandate = CITED + "facts: [ { mandate: official/ahmed-hajji, post: post/wali-souss-massa, from: %s } ]";
		for (String date : new String[] { "after 9999-12-31", "after 9999-12", "after 9999", "before 0001-01-01",
				"before 0001", "'0000'", "before 0000-05" }) {
			assertThat(InMemoryLoader.findings(mandate.formatted(date))).as(date)
				.contains("is not a date that the calendar has");
		}
		assertThat(InMemoryLoader.findings(mandate.formatted("after 9999-12-30"))).contains("far in the future");
	}

	@Test
	void anIdThatIsTooLongIsToldWithItsLength() {
		String id = "official/" + "a".repeat(200);
		assertThat(InMemoryLoader
			.findings(CITED + "facts: [ { mandate: %s, post: post/wali-souss-massa } ]".formatted(id)))
			.contains("facts[0].mandate: found an id of 209 characters, expected at most 129");
		assertThat(InMemoryLoader.findings(CITED + "entities: [ { id: %s, names: { fr: A } } ]".formatted(id)))
			.contains("entities[0].id: found a text of 209 characters", "expected at most 129");
	}

	@Test
	void aNameIsResolvedAcrossScripts() {
		assertThat(InMemoryLoader.findings(CITED + "facts: [ { mandate: Aouatif HAYAR, post: Wali de Souss-Massa } ]"))
			.isEqualTo("""
					facts[0].mandate: «Aouatif HAYAR» is taken as official/aawatif-hayar
					facts[0].post: «Wali de Souss-Massa» is taken as post/wali-souss-massa
					""");
	}

	@Test
	void aNameCanBeIntroducedByTheSameRecord() {
		assertThat(InMemoryLoader.findings(CITED + """
				entities: [ { id: official/karim-achengli, names: { ar: كريم أشنكلي } } ]
				facts: [ { mandate: Karim Achengli, post: post/wali-souss-massa } ]
				""")).isEqualTo("""
				facts[0].mandate: «Karim Achengli» is taken as official/karim-achengli
				""");
	}

	@Test
	void aNameOfNobodyIsRefused() {
		assertThat(InMemoryLoader.findings(CITED + "facts: [ { mandate: Zineb Adawi, post: post/wali-souss-massa } ]"))
			.isEqualTo("""
					r1.yaml:4:21 facts[0].mandate: found «Zineb Adawi», which is not the name of anything known, \
					expected the id or a known name of an official
					""");
	}

	@Test
	void aNameOfAnotherKindIsRefused() {
		assertThat(InMemoryLoader.findings(CITED + "facts: [ { mandate: Souss-Massa, post: post/wali-souss-massa } ]"))
			.isEqualTo("""
					r1.yaml:4:21 facts[0].mandate: found «Souss-Massa», which names region/MA-09, \
					expected the id or a known name of an official
					""");
	}

	@Test
	void aNameOfSeveralIsRefused() {
		assertThat(InMemoryLoader.findings(CITED + """
				entities: [ { id: official/awatif-hayar-2, names: { fr: Awatif Hayar } } ]
				facts: [ { mandate: عواطف حيار, post: post/wali-souss-massa } ]
				""")).isEqualTo(
				"""
						r1.yaml:5:21 facts[0].mandate: found «عواطف حيار», \
						which may be official/aawatif-hayar or official/awatif-hayar-2, expected the id of one of them; \
						did you mean official/aawatif-hayar «عواطف حيار» (1.00) or official/awatif-hayar-2 «Awatif Hayar» (0.99)?
						entities[0]: official/awatif-hayar-2 looks like official/aawatif-hayar «Aawatif Hayar» (1.00); if they are one, use that id
						""");
	}

	@Test
	void anIdOfNoKindIsRefused() {
		assertThat(InMemoryLoader.findings(CITED + "facts: [ { mandate: person/ahmed, post: post/ } ]"))
			.startsWith(
					"""
							r1.yaml:4:21 facts[0].mandate: "person/ahmed" is not an id that starts with one of \
							official/, ministry/, institution/, country/, region/, province/, commune/, program/, meeting/, post/, topic/, or a name\
							""")
			.contains(
					"""
							r1.yaml:4:41 facts[0].post: "post/" is not an id: after post/, only letters, digits, '.', '_' and '-'
							""");
	}

	@Test
	void aPropertyBelongsToItsKinds() {
		assertThat(InMemoryLoader.findings(CITED + "entities: [ { id: region/MA-09, seats: 3, gender: female } ]"))
			.isEqualTo("""
					r1.yaml:4:40 entities[0].seats: found seats said of a region, expected it only of a post
					r1.yaml:4:51 entities[0].gender: found gender said of a region, expected it only of an official
					""");
	}

	@Test
	void aDateMustBeInTheCalendar() {
		assertThat(InMemoryLoader.findings(CITED + "meeting: { id: meeting/x, when: 2022-02-30 }")).isEqualTo(
				"""
						r1.yaml:4:33 meeting.when: "2022-02-30" is not a date that the calendar has, such as 2022-01-07, 2022-01, 2022 or 2021..2022-03
						""");
	}

	@Test
	void aPeriodEndsAfterItStarts() {
		assertThat(InMemoryLoader.findings(CITED + """
				facts: [ { mandate: official/ahmed-hajji, post: post/wali-souss-massa, from: 2022, until: 2021 } ]
				""")).isEqualTo(
				"""
						r1.yaml:4:91 facts[0].until: found a period that ends 2021, expected an end that is not before its start 2022
						""");
	}

	@Test
	void seenLiesInThePeriod() {
		assertThat(InMemoryLoader.findings(CITED + """
				facts:
				  - { mandate: official/ahmed-hajji, post: post/wali-souss-massa, from: 2022, seen: 2021-12-31 }
				  - { mandate: official/ahmed-hajji, post: post/wali-souss-massa, until: 2022-01-01, seen: 2022-01-01 }
				  - { mandate: official/ahmed-hajji, post: post/wali-souss-massa, from: 2022, seen: 2022-01-01 }
				""")).isEqualTo(
				"""
						r1.yaml:5:85 facts[0].seen: found seen 2021-12-31, expected a day in the stated period, which starts 2022
						r1.yaml:6:92 facts[1].seen: found seen 2022-01-01, \
						expected a day in the stated period, which is over on 2022-01-01
						""");
	}

	@Test
	void nobodyActsOnTheirOwnBehalf() {
		assertThat(InMemoryLoader.findings(CITED + """
				meeting:
				  id: meeting/agadir
				  participants:
				    - { who: أحمد حجي, for: official/ahmed-hajji }
				    - { who: post/wali-souss-massa, as: post/wali-souss-massa }
				""")).isEqualTo("""
				r1.yaml:7:29 meeting.participants[0].for: found official/ahmed-hajji, \
				expected someone other than the participant
				r1.yaml:8:41 meeting.participants[1].as: found post/wali-souss-massa, \
				expected a post other than the participant itself
				meeting.participants[0].who: «أحمد حجي» is taken as official/ahmed-hajji
				""");
	}

	@Test
	void anAgreementHasTwoParties() {
		assertThat(InMemoryLoader
			.findings(CITED + "facts: [ { agreement: [ ministry/solidarity, ministry/solidarity ] } ]")).isEqualTo("""
					r1.yaml:4:25 facts[0].agreement[0]: found an agreement of ministry/solidarity with itself, \
					expected at least two different parties
					""");
	}

	@Test
	void anOrganizationIsNotAPartOfItselfNorAnOfficialAPartOfIt() {
		assertThat(InMemoryLoader.findings(CITED + """
				facts:
				  - { affiliation: ministry/solidarity, to: ministry/solidarity, relation: part-of }
				  - { affiliation: official/ahmed-hajji, to: ministry/solidarity, relation: part-of }
				  - { affiliation: official/ahmed-hajji, to: ministry/solidarity, relation: member-of }
				""")).isEqualTo("""
				r1.yaml:5:45 facts[0].to: found ministry/solidarity, expected an organization other than itself
				r1.yaml:6:20 facts[1].affiliation: found official/ahmed-hajji (an official), \
				expected a ministry or an institution
				""");
	}

	@Test
	void oneRecordSaysOneThing() {
		assertThat(InMemoryLoader.findings(CITED + """
				meetings:
				  - { id: meeting/agadir, when: 2022-01-07 }
				  - { id: meeting/agadir, when: 2022-01-08 }
				""")).isEqualTo("""
				r1.yaml:6:33 meetings[1].when: found date 2022-01-08, \
				expected 2022-01-07, as the same record says at r1.yaml:5:33 meetings[0].when
				""");
	}

	@Test
	void aMeetingHasTheIdOfAMeeting() {
		assertThat(InMemoryLoader.findings(CITED + "meeting: { id: topic/family, when: 2022 }")).isEqualTo(
				"""
						r1.yaml:4:16 meeting.id: "topic/family" is not the id of a meeting, such as meeting/2022-01-07-agadir-social-pole
						""");
	}

	@Test
	void anEntrySaysSomething() {
		assertThat(InMemoryLoader.findings(CITED + "entities: [ { id: topic/x } ]")).isEqualTo("""
				r1.yaml:4:13 entities[0]: found an entry that says nothing of topic/x, \
				expected at least a name, or no entry
				""");
	}

	@Test
	void aNewActorWithAKnownNameIsRemarkedOn() {
		assertThat(InMemoryLoader
			.findings(CITED + "entities: [ { id: institution/entraide, names: { fr: L’Entraide Nationale } } ]"))
			.isEqualTo(
					"""
							entities[0]: institution/entraide looks like institution/entraide-nationale «Entraide nationale» (1.00); \
							if they are one, use that id
							""");
	}

	@Test
	void nobodyIsBornOrDiesAfterTheDayOfTheSource() {
		String head = "record: r\nsource: { describedAs: Test, published: 2024-05 }\ncite: p1\n";
		assertThat(InMemoryLoader.findings(head + """
				entities:
				  - { id: official/one, names: { en: One }, born: 2068-03-12 }
				  - { id: official/two, names: { en: Two }, born: 1970, died: 2024-06-01 }
				  - { id: official/three, names: { en: Three }, born: 1970-05-01, died: 1969 }
				  - { id: official/four, names: { en: Four }, born: 1950, died: 2024-05-31 }
				""").lines()).containsExactly(
				"r1.yaml:5:51 entities[0].born: found born 2068-03-12, expected a day that is not after that of the source, 2024-05",
				"r1.yaml:6:63 entities[1].died: found died 2024-06-01, expected a day that is not after that of the source, 2024-05",
				"r1.yaml:7:73 entities[2].died: found died 1969, expected a day that is not before the birth, 1970-05-01");
	}

	@Test
	void digitsOfDatesAreOfAnyScript() {
		InMemoryLoader inMemoryLoader = InMemoryLoader.withKnown();
		LoadReport report = inMemoryLoader.load(CITED + """
				meeting: { title: { fr: Essai }, when: "٢٠٢٢-٠١-٠٧", where: region/MA-09 }
				entities: [ { id: official/ahmed-hajji, names: { ar: أحمد حجي }, born: "۱۹۷۰" } ]
				""");
		assertThat(report.outcomes()).allMatch((outcome) -> outcome.problems().isEmpty());
		assertThat(inMemoryLoader.repository.content("r")).contains("2022-01-07", "\"1970\"");
	}

	@Test
	void noCalendarHasAYearZero() {
		assertThat(InMemoryLoader.findings(CITED + "meeting: { title: { fr: Essai }, when: \"0000-01-01\" }"))
			.contains("meeting.when: \"0000-01-01\" is not a date that the calendar has");
		assertThat(InMemoryLoader.findings(CITED + "meeting: { title: { fr: Essai }, when: \"before 0000\" }"))
			.contains("\"before 0000\"");
	}

}
