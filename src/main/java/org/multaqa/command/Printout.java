package org.multaqa.command;

import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.multaqa.intake.Outcome;
import org.multaqa.intake.Outcome.Status;
import org.multaqa.intake.Report;
import org.multaqa.intake.ReportJson;
import org.multaqa.intake.ReportText;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a command prints of a report. For people, records that need no word are only
 * counted; for programs, all are there.
 *
 * @param invocation what was asked for
 * @param colored whether to use colours
 */
record Printout(Invocation invocation, boolean colored) {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	/** The whole of it, ended by a line feed. */
	String of(Report report) {
		if (this.invocation.format() == Invocation.Format.JSON) {
			return JSON.writeValueAsString(ReportJson.of(report)) + "\n";
		}
		return (this.invocation.verb() == Verb.CHECK) ? checked(report) : loaded(report);
	}

	private String loaded(Report report) {
		ReportText text = new ReportText(this.colored, report.dryRun());
		return lines(report, (outcome) -> outcome.status() != Status.UNCHANGED || !outcome.remarks().isEmpty())
				+ text.totals(report) + "\n";
	}

	/** Problems and remarks; what a load would change is not the question. */
	private String checked(Report report) {
		long refused = report.count(Status.REFUSED);
		long fine = report.outcomes().size() - refused;
		String total = (fine == 1) ? "1 record is fine" : fine + " records are fine";
		return lines(report, (outcome) -> outcome.status() == Status.REFUSED || !outcome.remarks().isEmpty()) + total
				+ ((refused == 0) ? ".\n" : ", " + refused + ((refused == 1) ? " is refused.\n" : " are refused.\n"));
	}

	private String lines(Report report, Predicate<Outcome> told) {
		boolean changes = report.dryRun() && this.invocation.verb() == Verb.LOAD;
		ReportText text = new ReportText(this.colored, changes);
		return report.outcomes()
			.stream()
			.filter(told)
			.map((outcome) -> text.of(Plain.outcome(outcome), report.dryRun()))
			.collect(Collectors.joining());
	}

}
