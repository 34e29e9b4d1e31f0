package org.multaqa.intake;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.multaqa.intake.document.Place;
import org.multaqa.intake.document.Problem;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;

import static org.assertj.core.api.Assertions.assertThat;

class ReportTests {

	private static final Fact COVERAGE = Fact.of(FactKind.COVERAGE,
			Map.of("PROGRAM", List.of(new EntityId(EntityKind.PROGRAM, "indh"))), Map.of("scope", "NATIONAL"));

	private static final Outcome REFUSED = Outcome.refused("b.yaml", null,
			List.of(new Problem(new Place("b.yaml", 17, 5, "meeting.when"), "\"7 January\"",
					"a date such as 2022-01-07", "2022-01-07")),
			List.of());

	private static final Outcome UNCHANGED = outcome(Outcome.Status.UNCHANGED);

	private static final Outcome REPLACED = new Outcome("a.yaml", "a", Outcome.Status.REPLACED,
			List.of(change(Change.Action.CREATED), change(Change.Action.CITED), change(Change.Action.UNCITED),
					change(Change.Action.REMOVED)),
			2, List.of(), List.of(new Remark(Remark.Kind.NAME, "facts[0].coverage: «INDH» is taken as program/indh")));

	@Test
	void aReportSaysWhatBecameOfEachRecord() {
		assertThat(new ReportText(false, true).of(new Report(false, List.of(REPLACED, REFUSED, UNCHANGED))))
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
		assertThat(new ReportText(false, false).of(new Report(true, List.of(outcome(Outcome.Status.LOADED), REPLACED))))
			.isEqualTo("""
					u (u.yaml): would be loaded
					a (a.yaml): would be replaced, 1 created, 1 cited, 1 uncited, 1 removed
					  remark: facts[0].coverage: «INDH» is taken as program/indh
					Dry run, nothing written: 2 records: 1 would be loaded, 1 would be replaced.
					""");
	}

	@Test
	void theLastLineSaysWhereNothingChanged() {
		ReportText text = new ReportText(false, true);
		assertThat(text.of(new Report(false, List.of(UNCHANGED, UNCHANGED)).totals(), false))
			.isEqualTo("Nothing changed: 2 records are as they were.");
		assertThat(text.of(new Report(false, List.of(UNCHANGED)).totals(), false))
			.isEqualTo("Nothing changed: 1 record is as it was.");
		assertThat(text.of(new Report(false, List.of(REFUSED)).totals(), false))
			.isEqualTo("Nothing changed: 1 record: 1 refused.");
		assertThat(text.of(new Report(false, List.of()).totals(), false)).isEqualTo("No records found.");
	}

	@Test
	void coloursAreForTerminals() {
		assertThat(new ReportText(true, true).of(UNCHANGED, false))
			.isEqualTo("u (u.yaml): \u001B[90munchanged\u001B[0m\n");
	}

	@Test
	void jsonHasTheSameContent() {
		Map<String, Object> json = Map.of("dryRun", false, "loaded", 0L, "replaced", 1L, "unchanged", 0L, "refused",
				1L);
		assertThat(ReportJson.of(new Report(false, List.of(REPLACED, REFUSED)))).containsAllEntriesOf(json);
		assertThat(String.valueOf(ReportJson.of(new Report(false, List.of(REPLACED, REFUSED))).get("records")))
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

	private static Outcome outcome(Outcome.Status status) {
		return new Outcome("u.yaml", "u", status, List.of(), 0, List.of(), List.of());
	}

	private static Change change(Change.Action action) {
		return Change.of(action, COVERAGE.id(), COVERAGE);
	}

}
