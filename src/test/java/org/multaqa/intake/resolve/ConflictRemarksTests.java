package org.multaqa.intake.resolve;

import org.junit.jupiter.api.Test;
import org.multaqa.intake.InMemoryLoader;
import org.multaqa.intake.report.LoadReport;
import org.multaqa.intake.report.LoadReportText;

import static org.assertj.core.api.Assertions.assertThat;

class ConflictRemarksTests {

	private static final String FIRST = "record: first\n" + said("2022-01-07");

	@Test
	void anotherDayThanOtherRecordsSayIsToldAndBothStand() {
		InMemoryLoader inMemoryLoader = InMemoryLoader.withKnown();
		inMemoryLoader.load(FIRST);
		LoadReport report = inMemoryLoader.load("record: second\n" + said("2022-01-08"));
		assertThat(InMemoryLoader.text(report))
			.isEqualTo("meeting.when: date 2022-01-08 of meeting/agadir, for which other records say 2022-01-07\n");
		assertThat(report.refusedAnything()).isFalse();
		assertThat(new LoadReportText(false, true).summary(report)).contains("In conflict with other records: 1");
	}

	@Test
	void recordsOfOneLoadAreComparedToo() {
		assertThat(InMemoryLoader.findings(FIRST, "record: second\n" + said("2022-01-08")))
			.contains("date 2022-01-08 of meeting/agadir, for which other records say 2022-01-07")
			.contains("date 2022-01-07 of meeting/agadir, for which other records say 2022-01-08");
	}

	@Test
	void aVaguerDateIsNoConflict() {
		for (String when : new String[] { "2022-01", "2022", "friday", "unknown", "2022-01-07" }) {
			assertThat(InMemoryLoader.findings(FIRST, "record: second\n" + said(when))).as(when).isEmpty();
		}
	}

	@Test
	void aRecordThatCorrectsItselfIsInNoConflict() {
		InMemoryLoader inMemoryLoader = InMemoryLoader.withKnown();
		inMemoryLoader.load(FIRST);
		assertThat(InMemoryLoader.text(inMemoryLoader.load("record: first\n" + said("2022-01-08")))).isEmpty();
	}

	@Test
	void genderSeatsAndWholesAreComparedAndNamesAreNot() {
		String record = """
				record: %s
				source: { describedAs: x }
				entities:
				  - { id: official/ahmed-hajji, gender: %s, names: { fr: %s } }
				  - { id: post/wali-souss-massa, seats: %s, organization: %s }
				""";
		assertThat(InMemoryLoader.findings(record.formatted("a", "male", "Hajji", "1", "ministry/solidarity"),
				record.formatted("b", "female", "Haji", "2", "institution/entraide-nationale")))
			.contains("gender FEMALE of official/ahmed-hajji, for which other records say MALE")
			.contains("seats 2 of post/wali-souss-massa, for which other records say 1")
			.contains(
					"organization institution/entraide-nationale of post/wali-souss-massa, for which other records say ministry/solidarity")
			.doesNotContain("Haji");
	}

	private static String said(String when) {
		return "source: { describedAs: x }\nmeeting: { id: meeting/agadir, when: %s }\n".formatted(when);
	}

}
