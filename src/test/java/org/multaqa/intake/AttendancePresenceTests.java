package org.multaqa.intake;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.intake.report.LoadReport;

import static org.assertj.core.api.Assertions.assertThat;

/** What a record says of someone's presence, where it says it and where it does not. */
class AttendancePresenceTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			role: invited                       | [INVITED INVITED]
			role: [invited]                     | [INVITED INVITED]
			role: [invited, speaks]             | [INVITED PRESENT, SPEAKS PRESENT]
			role: invited, presence: present    | [INVITED PRESENT]
			role: invited, presence: excused    | [INVITED EXCUSED]
			role: invited, presence: represented | [INVITED REPRESENTED]
			role: attends, presence: invited    | [ATTENDS INVITED]
			role: organises                     | [ORGANISES PRESENT]
			presence: excused                   | [ATTENDS EXCUSED]
			""")
	void whoIsOnlyInvitedIsNotTakenForPresent(String part, String stated) {
		InMemoryLoader inMemoryLoader = InMemoryLoader.withKnown();
		LoadReport report = inMemoryLoader
			.load("""
					record: visit
					source: { title: A visit }
					cite: p1
					meeting: { id: meeting/visit, title: { fr: Visite }, participants: [ { who: official/ahmed-hajji, %s } ] }
					"""
				.formatted(part));
		assertThat(report.refusedAnything()).as(report.toString()).isFalse();
		assertThat(report.outcomes()
			.stream()
			.flatMap((outcome) -> outcome.changes().stream())
			.map((change) -> change.fact())
			.filter((fact) -> fact.startsWith("participation "))
			.map((fact) -> fact.replaceFirst(".*presence=(\\S+) role=(\\S+).*", "$2 $1"))
			.sorted()
			.toList()).isEqualTo(List.of(stated.substring(1, stated.length() - 1).split(", ")));
	}

}
