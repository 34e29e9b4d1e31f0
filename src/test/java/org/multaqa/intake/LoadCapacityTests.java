package org.multaqa.intake;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.multaqa.intake.report.LoadReport;

import static org.assertj.core.api.Assertions.assertThat;

class LoadCapacityTests {

	private static final String KNOWN = """
			record: posts
			source: { describedAs: x }
			entities:
			  - { id: post/governor-agadir, names: { fr: Gouverneur d'Agadir } }
			""";

	private static final String MEETING = """
			record: r
			source: { describedAs: x }
			cite: p1
			meeting:
			  id: meeting/m
			  title: { fr: Rencontre }
			  when: %s
			  participants:
			    - { %s }
			""";

	@Test
	void whoeverTakesPartAsTheHolderOfAPostIsSeenInOfficeThatDay() {
		assertThat(mandates(MEETING.formatted("2022-01-07", "who: official/ahmed-hajji, as: post/wali-souss-massa")))
			.containsExactly("mandate official official/ahmed-hajji post post/wali-souss-massa @ p1 seen 2022-01-07");
	}

	@Test
	void severalPostsAreSeveralCapacities() {
		String record = MEETING.formatted("2022-01",
				"who: official/ahmed-hajji, role: [opens, speaks], as: [post/wali-souss-massa, post/governor-agadir]");
		assertThat(mandates(record)).containsExactly(
				"mandate official official/ahmed-hajji post post/wali-souss-massa @ p1 seen 2022-01",
				"mandate official official/ahmed-hajji post post/governor-agadir @ p1 seen 2022-01");
		assertThat(lines(record)).filteredOn((line) -> line.startsWith("participation")).hasSize(4);
	}

	@Test
	void aDayThatIsNotKnownGivesNone() {
		for (String when : List.of("friday", "unknown", "2022-01-07\n  status: planned",
				"2022-01-07\n  status: cancelled")) {
			assertThat(mandates(MEETING.formatted(when, "who: official/ahmed-hajji, as: post/wali-souss-massa")))
				.as(when)
				.containsExactly("mandate official official/ahmed-hajji post post/wali-souss-massa @ p1");
			assertThat(InMemoryLoader.findings(KNOWN,
					MEETING.formatted(when, "who: official/ahmed-hajji, as: post/wali-souss-massa")))
				.contains("on a day that is not known");
		}
	}

	@Test
	void theReportSaysSo() {
		assertThat(InMemoryLoader.findings(KNOWN,
				MEETING.formatted("2022-01-07", "who: official/ahmed-hajji, as: post/wali-souss-massa")))
			.contains("official/ahmed-hajji holds post/wali-souss-massa, seen 2022-01-07: the capacity at the meeting "
					+ "gives a mandate");
	}

	@Test
	void whatTheRecordStatesItselfIsNotStatedAgain() {
		assertThat(mandates(MEETING.formatted("2022-01-07", "who: official/ahmed-hajji, as: post/wali-souss-massa")
				+ "facts: [ { mandate: official/ahmed-hajji, post: post/wali-souss-massa, term: a, from: 2017 } ]\n"))
			.containsExactly("mandate official official/ahmed-hajji post post/wali-souss-massa term=a @ p1 from 2017");
	}

	@Test
	void onlyPeopleHoldPosts() {
		assertThat(mandates(MEETING.formatted("2022-01-07", "who: ministry/solidarity, as: post/wali-souss-massa")))
			.isEmpty();
	}

	@Test
	void aDoubtfulParticipationShowsNobodyInOffice() {
		assertThat(mandates(MEETING.formatted("2022-01-07",
				"who: official/ahmed-hajji, as: post/wali-souss-massa, status: disputed")))
			.isEmpty();
	}

	@Test
	void whoeverIsNamedByNameIsSeenToo() {
		assertThat(mandates(MEETING.formatted("2022-01-07", "who: أحمد حجي, as: Wali de Souss-Massa")))
			.containsExactly("mandate official official/ahmed-hajji post post/wali-souss-massa @ p1 seen 2022-01-07");
	}

	@Test
	void anActingMandateIsOneOfItsOwnAndAnAppointmentAFact() {
		assertThat(
				lines("""
						record: r
						source: { describedAs: x }
						cite: p1
						facts:
						  - { mandate: official/ahmed-hajji, post: post/wali-souss-massa, acting: true, appointedBy: ministry/solidarity, appointed: 2017-06-28 }
						  - { mandate: official/ahmed-hajji, post: post/governor-agadir, acting: false, appointed: 2018 }
						"""))
			.containsExactly("mandate official official/ahmed-hajji post post/wali-souss-massa acting=true @ p1",
					"appointment official official/ahmed-hajji post post/wali-souss-massa appointed by ministry/solidarity acting=true @ p1 from 2017-06-28",
					"mandate official official/ahmed-hajji post post/governor-agadir @ p1",
					"appointment official official/ahmed-hajji post post/governor-agadir @ p1 from 2018");
	}

	private static List<String> mandates(String record) {
		return lines(record).stream().filter((line) -> line.startsWith("mandate")).toList();
	}

	static List<String> lines(String record) {
		InMemoryLoader inMemoryLoader = InMemoryLoader.withKnown();
		LoadReport report = inMemoryLoader.load(KNOWN, record);
		assertThat(report.refusedAnything()).as(InMemoryLoader.text(report)).isFalse();
		return inMemoryLoader.repository.assertions("r").stream().filter((line) -> !line.startsWith("claim")).toList();
	}

}
