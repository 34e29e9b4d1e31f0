package org.multaqa.intake;

import org.junit.jupiter.api.Test;
import org.multaqa.intake.report.LoadReport;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates and periods of a record are possible ones. */
class DateRulesTests {

	private static final String HEAD = """
			record: r
			source: { describedAs: Test }
			""";

	private static final String CITED = HEAD + "cite: \"¶1\"\n";

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
