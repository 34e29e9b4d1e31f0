package org.multaqa.command.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.multaqa.command.line.CommandLineParser;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.graph.FactChange;
import org.multaqa.intake.graph.FactChange.ChangeAction;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.graph.RecordOutcome.OutcomeStatus;
import org.multaqa.intake.record.Remark;
import org.multaqa.intake.report.LoadReport;

import static org.assertj.core.api.Assertions.assertThat;

class ReportPrinterTests {

	private static final RecordOutcome NEW = new RecordOutcome("agadir.yaml", "2022-01-07-agadir", OutcomeStatus.LOADED,
			List.of(new FactChange(ChangeAction.CREATED, "coverage program program/indh", "coverage/1", null),
					new FactChange(ChangeAction.CITED, "mandate official official/a post post/b", "mandate/2", null)),
			3, List.of(), List.of(Remark.of("Nobody is named as chair.")));

	private static final RecordOutcome KNOWN = new RecordOutcome("rabat.yaml", "2021-rabat", OutcomeStatus.UNCHANGED,
			List.of(), 0, List.of(), List.of());

	private static final RecordOutcome BAD = refused(new Problem(new SourceLocation("bad.yaml", 17, 5, "when"),
			"\"7 January\"", "a date such as 2022-01-07", null));

	@Test
	void aShortReportSaysFirstWhatAPersonMustDecide() {
		assertThat(text("load", new LoadReport(false, List.of(NEW, KNOWN, BAD)))).isEqualTo("""
				3 records: 1 loaded, 1 unchanged, 1 refused; facts: 1 created, 1 cited.
				To be decided by a person: 1
				  %s
				Remarks: 1
				  2022-01-07-agadir Nobody is named as chair.
				2022-01-07-agadir (agadir.yaml): loaded, 1 created, 1 cited
				  + coverage program program/indh
				  ~ mandate official official/a post post/b (cited)
				""".formatted(BAD.problems().get(0).message()));
	}

	@Test
	void aVerboseReportTellsAllOfEachRecord() {
		assertThat(text("load", new LoadReport(false, List.of(NEW, KNOWN, BAD)), "--verbose")).isEqualTo("""
				2022-01-07-agadir (agadir.yaml): loaded, 1 created, 1 cited
				  + coverage program program/indh
				  ~ mandate official official/a post post/b (cited)
				  remark: Nobody is named as chair.
				no record (bad.yaml): refused
				  %s
				3 records: 1 loaded, 1 unchanged, 1 refused; facts: 1 created, 1 cited.
				""".formatted(BAD.problems().get(0).message()));
	}

	@Test
	void aDryRunSaysWhatWouldChange() {
		assertThat(text("load", new LoadReport(true, List.of(NEW)))).isEqualTo("""
				Dry run, nothing written: 1 record: 1 would be loaded; facts: 1 created, 1 cited.
				Remarks: 1
				  2022-01-07-agadir Nobody is named as chair.
				2022-01-07-agadir (agadir.yaml): would be loaded, 1 created, 1 cited
				  + coverage program program/indh
				  ~ mandate official official/a post post/b (cited)
				""");
	}

	@Test
	void whatIsKnownOfALoadThatBreaksOffIsTold() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ReportPrinter reportPrinter = new ReportPrinter(CommandLineParser.parse("load", "x"), false, out);
		reportPrinter.print(BAD);
		reportPrinter.breakOff();
		assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Interrupted. Until then: ")
			.contains(BAD.problems().get(0).message());
	}

	@Test
	void aLoadThatChangesNothingSaysSo() {
		assertThat(text("load", new LoadReport(false, List.of(KNOWN))))
			.isEqualTo("Nothing changed: 1 record is as it was.\n");
	}

	@Test
	void aCheckTellsProblemsAndRemarksAndCountsTheRest() {
		assertThat(text("check", new LoadReport(true, List.of(KNOWN, BAD)))).isEqualTo("""
				1 record is fine, 1 is refused.
				To be decided by a person: 1
				  %s
				""".formatted(BAD.problems().get(0).message()));
		assertThat(text("check", new LoadReport(true, List.of(KNOWN, KNOWN)))).isEqualTo("2 records are fine.\n");
		assertThat(text("check", new LoadReport(true, List.of(NEW)))).contains("Nobody is named as chair.\n")
			.doesNotContain("program/indh")
			.startsWith("1 record is fine.\n");
	}

	@Test
	void aRecordCannotWriteToTheTerminal() {
		RecordOutcome hostile = refused(new Problem(new SourceLocation("a\u001b[2J.yaml", 0, 0, ""),
				"\"\u202eقلب\u001b]0;x\u0007\"", "a name", null));

		assertThat(text("load", new LoadReport(false, List.of(hostile))))
			.contains("a\\u001b[2J.yaml", "\"\\u202eقلب\\u001b]0;x\\u0007\"")
			.doesNotContain("\u001b", "\u202e", "\u0007");
	}

	private static RecordOutcome refused(Problem problem) {
		return RecordOutcome.refused(problem.place().document(), null, List.of(problem), List.of());
	}

	private static String text(String verb, LoadReport report, String... options) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		List<String> words = new ArrayList<>(List.of(verb, "x"));
		words.addAll(List.of(options));
		if (report.dryRun()) {
			words.add("--dry-run");
		}
		ReportPrinter reportPrinter = new ReportPrinter(CommandLineParser.parse(words.toArray(String[]::new)), false,
				out);
		report.outcomes().forEach(reportPrinter::print);
		reportPrinter.end();
		return out.toString(StandardCharsets.UTF_8);
	}

}
