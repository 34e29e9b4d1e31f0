package org.multaqa.intake.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.graph.FactChange;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.record.Remark;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;

import static org.assertj.core.api.Assertions.assertThat;

class LoadSummaryTests {

	private static final LoadReportText TEXT = new LoadReportText(false, true);

	@Test
	void anyLoadFitsOnTwoScreens() {
		for (int records : List.of(1, 18, 500)) {
			for (int problems : List.of(0, 1, 60)) {
				LoadReport report = new LoadReport(true,
						IntStream.range(0, records).mapToObj((i) -> outcome(i, problems)).toList());
				List<String> lines = TEXT.summary(report).lines().toList();
				assertThat(lines).hasSizeLessThanOrEqualTo(100);
				assertThat(lines).allSatisfy((line) -> assertThat(line.length()).isLessThanOrEqualTo(120));
			}
		}
	}

	@Test
	void whatAPersonMustDecideComesFirst() {
		List<String> lines = TEXT.summary(new LoadReport(false, List.of(outcome(1, 0), outcome(2, 2), outcome(3, 1))))
			.lines()
			.toList();
		assertThat(lines.get(0)).startsWith("3 records: 1 loaded, 2 refused; facts: ");
		assertThat(lines.get(1)).isEqualTo("To be decided by a person: 3");
		assertThat(lines.get(2)).startsWith("  r2.yaml:1:1 meeting.participants[0].who: found «name 2-0»");
		assertThat(headings(lines)).containsExactly("To be decided by a person", "New, and like something known",
				"In conflict with other records", "New", "New without an id", "Uncertain",
				"Mandates that follow from capacities at meetings");
	}

	@Test
	void equalRemarksAndProblemsStandOnceWithTheirNumber() {
		Problem problem = new Problem(new SourceLocation("a.yaml", 1, 1, "meeting.where"), "«Oujda»", "a territory",
				null);
		Problem same = new Problem(new SourceLocation("b.yaml", 7, 1, "meeting.concerns"), "«Oujda»", "a territory",
				null);
		Remark remark = new Remark(Remark.RemarkKind.LIKENESS,
				"meeting.where: «Souss» is taken as region/MA-09 (a part)");
		Remark equal = new Remark(Remark.RemarkKind.LIKENESS,
				"meeting.concerns: «Souss» is taken as region/MA-09 (a part)");
		String text = TEXT.summary(
				new LoadReport(false, List.of(RecordOutcome.refused("a.yaml", "a", List.of(problem), List.of(remark)),
						RecordOutcome.refused("b.yaml", "b", List.of(same), List.of(equal)))));
		assertThat(text).isEqualTo("""
				Nothing changed: 2 records: 2 refused.
				To be decided by a person: 1
				  a.yaml:1:1 meeting.where: found «Oujda», expected a territory (2 times)
				Uncertain: taken for what bears another name: 1
				  a meeting.where: «Souss» is taken as region/MA-09 (a part) (2 times)
				""");
	}

	@Test
	void eachRefusedRecordIsHeardHoweverManyProblemsOthersHave() {
		List<String> lines = TEXT.summary(new LoadReport(false, List.of(outcome(1, 90), outcome(2, 1))))
			.lines()
			.toList();
		assertThat(lines).anyMatch((line) -> line.startsWith("  r1 ") && line.contains("86 more problems"))
			.anyMatch((line) -> line.contains("name 2-0"));
	}

	@Test
	void manyChangesAreCountedAndFewAreTold() {
		RecordOutcome small = loaded("small", 3);
		RecordOutcome large = loaded("large", 300);
		assertThat(TEXT.summary(new LoadReport(true, List.of(small))).lines())
			.filteredOn((line) -> line.startsWith("  + "))
			.hasSize(3);
		assertThat(TEXT.summary(new LoadReport(true, List.of(large))))
			.isEqualTo("Dry run, nothing written: 1 record: 1 would be loaded; facts: 300 created.\n"
					+ "large (large.yaml): would be loaded, 300 created\n");
	}

	private static List<String> headings(List<String> lines) {
		return lines.stream()
			.skip(1)
			.filter((line) -> !line.startsWith(" ") && line.contains(": "))
			.map((line) -> line.substring(0, line.indexOf(':')))
			.filter((heading) -> !heading.contains("("))
			.distinct()
			.toList();
	}

	private static RecordOutcome outcome(int number, int problems) {
		String name = "r" + number;
		List<Remark> remarks = new ArrayList<>();
		Stream.of(Remark.RemarkKind.values())
			.filter((kind) -> kind != Remark.RemarkKind.OTHER && kind != Remark.RemarkKind.NAME)
			.forEach((kind) -> remarks.add(new Remark(kind, "meeting.title: a remark of the record " + number
					+ " that says %s".formatted("much ".repeat(40)))));
		if (problems > 0) {
			return RecordOutcome.refused(name + ".yaml", name, IntStream.range(0, problems)
				.mapToObj((i) -> new Problem(
						new SourceLocation(name + ".yaml", i + 1, 1, "meeting.participants[%s].who".formatted(i)),
						"«name %s-%s»".formatted(number, i), "the id or a known name of an official", "official/x"))
				.toList(), remarks);
		}
		return new RecordOutcome(name + ".yaml", name, RecordOutcome.OutcomeStatus.LOADED, changes(12), 0, List.of(),
				remarks, List.of("official/o" + number, "post/p" + number));
	}

	private static RecordOutcome loaded(String name, int changes) {
		return new RecordOutcome(name + ".yaml", name, RecordOutcome.OutcomeStatus.LOADED, changes(changes), 0,
				List.of(), List.of());
	}

	private static List<FactChange> changes(int count) {
		return IntStream.range(0, count).mapToObj((i) -> {
			Fact fact = Fact.of(FactKind.COVERAGE,
					Map.of("PROGRAM", List.of(new EntityId(EntityKind.PROGRAM, "p" + i))), Map.of("scope", "NATIONAL"));
			return FactChange.of(FactChange.ChangeAction.CREATED, fact.id(), fact);
		}).toList();
	}

}
