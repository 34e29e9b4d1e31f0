package org.multaqa.intake.report;

import java.util.List;
import java.util.Map;

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

class LoadReportTests {

	private static final Fact COVERAGE = Fact.of(FactKind.COVERAGE,
			Map.of("PROGRAM", List.of(new EntityId(EntityKind.PROGRAM, "indh"))), Map.of("scope", "NATIONAL"));

	private static final RecordOutcome REFUSED = RecordOutcome.refused("b.yaml", null,
			List.of(new Problem(new SourceLocation("b.yaml", 17, 5, "meeting.when"), "\"7 January\"",
					"a date such as 2022-01-07", "2022-01-07")),
			List.of());

	private static final RecordOutcome UNCHANGED = outcome(RecordOutcome.OutcomeStatus.UNCHANGED);

	private static final RecordOutcome REPLACED = new RecordOutcome("a.yaml", "a", RecordOutcome.OutcomeStatus.REPLACED,
			List.of(change(FactChange.ChangeAction.CREATED), change(FactChange.ChangeAction.CITED),
					change(FactChange.ChangeAction.UNCITED), change(FactChange.ChangeAction.REMOVED)),
			2, List.of(),
			List.of(new Remark(Remark.RemarkKind.NAME, "facts[0].coverage: «INDH» is taken as program/indh")));

	@Test
	void aReportSaysWhatBecameOfEachRecord() {
		assertThat(new LoadReportText(false, true).of(new LoadReport(false, List.of(REPLACED, REFUSED, UNCHANGED))))
			.isEqualTo("""
					a (a.yaml): replaced, 1 created, 1 cited, 1 uncited, 1 removed
					  + coverage program program/indh scope=NATIONAL
					  ~ coverage program program/indh scope=NATIONAL (cited)
					  ~ coverage program program/indh scope=NATIONAL (no longer cited here)
					  - coverage program program/indh scope=NATIONAL
					  remark: facts[0].coverage: «INDH» is taken as program/indh
					no record (b.yaml): refused
					  b.yaml:17:5 meeting.when: "7 January" is not a date such as 2022-01-07; did you mean 2022-01-07?
					u (u.yaml): unchanged
					3 records: 1 replaced, 1 unchanged, 1 refused.
					""");
	}

	@Test
	void aDryRunSaysWhatWouldBe() {
		assertThat(new LoadReportText(false, false)
			.of(new LoadReport(true, List.of(outcome(RecordOutcome.OutcomeStatus.LOADED), REPLACED)))).isEqualTo("""
					u (u.yaml): would be loaded
					a (a.yaml): would be replaced, 1 created, 1 cited, 1 uncited, 1 removed
					  remark: facts[0].coverage: «INDH» is taken as program/indh
					Dry run, nothing written: 2 records: 1 would be loaded, 1 would be replaced.
					""");
	}

	@Test
	void theLastLineSaysWhereNothingChanged() {
		LoadReportText text = new LoadReportText(false, true);
		assertThat(text.of(new LoadReport(false, List.of(UNCHANGED, UNCHANGED)).totals(), false))
			.isEqualTo("Nothing changed: 2 records are as they were.");
		assertThat(text.of(new LoadReport(false, List.of(UNCHANGED)).totals(), false))
			.isEqualTo("Nothing changed: 1 record is as it was.");
		assertThat(text.of(new LoadReport(false, List.of(REFUSED)).totals(), false))
			.isEqualTo("Nothing changed: 1 record: 1 refused.");
		assertThat(text.of(new LoadReport(false, List.of()).totals(), false)).isEqualTo("No records found.");
	}

	@Test
	void coloursAreForTerminals() {
		assertThat(new LoadReportText(true, true).of(UNCHANGED, false))
			.isEqualTo("u (u.yaml): \u001B[90munchanged\u001B[0m\n");
	}

	@Test
	void jsonHasTheSameContent() {
		Map<String, Object> json = Map.of("dryRun", false, "loaded", 0L, "replaced", 1L, "unchanged", 0L, "refused",
				1L);
		assertThat(LoadReportJson.of(new LoadReport(false, List.of(REPLACED, REFUSED)))).containsAllEntriesOf(json);
		assertThat(String.valueOf(LoadReportJson.of(new LoadReport(false, List.of(REPLACED, REFUSED))).get("records")))
			.isEqualTo(
					("[{document=a.yaml, record=a, status=REPLACED, created=1, cited=1, changed=0, uncited=1, removed=1, "
							+ "unchanged=2, changes=["
							+ "{action=CREATED, fact=%1$s, id=%2$s, former=null}, {action=CITED, fact=%1$s, id=%2$s, former=null}, "
							+ "{action=UNCITED, fact=%1$s, id=%2$s, former=null}, {action=REMOVED, fact=%1$s, id=%2$s, former=null}], problems=[], "
							+ "remarks=[facts[0].coverage: «INDH» is taken as program/indh], remarkKinds=[NAME], introduced=[]}, "
							+ "{document=b.yaml, record=null, status=REFUSED, created=0, cited=0, changed=0, uncited=0, removed=0, "
							+ "unchanged=0, changes=[], problems=[{document=b.yaml, line=17, column=5, pointer=meeting.when, "
							+ "found=\"7 January\", expected=a date such as 2022-01-07, suggestion=2022-01-07, "
							+ "message=b.yaml:17:5 meeting.when: \"7 January\" is not a date such as 2022-01-07; "
							+ "did you mean 2022-01-07?}], remarks=[], remarkKinds=[], introduced=[]}]")
						.formatted(COVERAGE, COVERAGE.id()));
	}

	private static RecordOutcome outcome(RecordOutcome.OutcomeStatus status) {
		return new RecordOutcome("u.yaml", "u", status, List.of(), 0, List.of(), List.of());
	}

	private static FactChange change(FactChange.ChangeAction action) {
		return FactChange.of(action, COVERAGE.id(), COVERAGE);
	}

}
