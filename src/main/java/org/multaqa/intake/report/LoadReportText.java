package org.multaqa.intake.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.multaqa.intake.graph.FactChange;
import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.graph.RecordOutcome.OutcomeStatus;

/**
 * Formats reports for a terminal: a line for each record, its changes and problems below
 * it, and a last line with totals.
 */
public final class LoadReportText {

	private final boolean colour;

	private final boolean changes;

	/**
	 * @param colour whether to use ANSI colours
	 * @param changes whether to list each changed fact, or only their number
	 */
	public LoadReportText(boolean colour, boolean changes) {
		this.colour = colour;
		this.changes = changes;
	}

	/** The whole report, each line ended by a line feed. */
	public String of(LoadReport report) {
		StringBuilder text = new StringBuilder();
		report.outcomes().forEach((outcome) -> text.append(of(outcome, report.dryRun())));
		return text.append(of(report.totals(), report.dryRun())).append('\n').toString();
	}

	/** The summary of a report. */
	public String summary(LoadReport report) {
		LoadSummary summary = new LoadSummary();
		report.outcomes().forEach(summary::add);
		return summary.text(headline(summary.totals(), report.dryRun()), this, report.dryRun(), this.changes);
	}

	/** The totals of records, followed by those of facts. */
	public String headline(LoadTotals totals, boolean dryRun) {
		String records = of(totals, dryRun);
		List<String> facts = new ArrayList<>();
		for (FactChange.ChangeAction action : FactChange.ChangeAction.values()) {
			if (totals.of(action) > 0) {
				facts.add("%s %s".formatted(totals.of(action), action.name().toLowerCase(Locale.ROOT)));
			}
		}
		return facts.isEmpty() ? records
				: "%s; facts: %s.".formatted(records.substring(0, records.length() - 1), String.join(", ", facts));
	}

	/** The lines of one record, each ended by a line feed. */
	public String of(RecordOutcome outcome, boolean dryRun) {
		List<String> lines = new ArrayList<>(List.of(header(outcome, dryRun)));
		if (this.changes) {
			lines.addAll(changes(outcome));
		}
		outcome.problems().forEach((problem) -> lines.add("  " + problem.message()));
		outcome.remarkTexts().forEach((remark) -> lines.add("  remark: " + remark));
		return String.join("\n", lines) + "\n";
	}

	/** One line for each change. */
	List<String> changes(RecordOutcome outcome) {
		return outcome.changes().stream().map((change) -> "  " + change(change)).toList();
	}

	/** The line of one record with its outcome and the number of changes. */
	String header(RecordOutcome outcome, boolean dryRun) {
		String record = (outcome.record() != null) ? outcome.record() : "no record";
		// a deleted record has no document
		String where = outcome.document().isEmpty() ? "" : " (%s)".formatted(outcome.document());
		return "%s%s: %s%s".formatted(record, where,
				TerminalColor.of(outcome.status()).on(status(outcome.status(), dryRun), this.colour), counts(outcome));
	}

	/** The last line: the numbers of records by outcome. */
	public String of(LoadTotals totals, boolean dryRun) {
		long all = totals.all();
		long refused = totals.of(OutcomeStatus.REFUSED);
		if (all == 0) {
			return "No records found.";
		}
		if (totals.of(OutcomeStatus.UNCHANGED) == all) {
			return "Nothing changed: %s as %s.".formatted((all == 1) ? "1 record is" : all + " records are",
					(all == 1) ? "it was" : "they were");
		}
		List<String> parts = new ArrayList<>();
		for (OutcomeStatus status : OutcomeStatus.values()) {
			if (totals.of(status) > 0) {
				parts.add(totals.of(status) + " " + status(status, dryRun));
			}
		}
		String start = dryRun ? "Dry run, nothing written: " : (refused == all) ? "Nothing changed: " : "";
		return "%s%s: %s.".formatted(start, (all == 1) ? "1 record" : all + " records", String.join(", ", parts));
	}

	private String change(FactChange change) {
		return switch (change.action()) {
			case CREATED -> TerminalColor.GREEN.on("+ " + change.fact(), this.colour);
			case CITED -> TerminalColor.YELLOW.on("~ " + change.fact() + " (cited)", this.colour);
			case CHANGED -> TerminalColor.YELLOW.on("~ " + change.former() + "\n    → " + change.fact(), this.colour);
			case UNCITED -> TerminalColor.YELLOW.on("~ " + change.fact() + " (no longer cited here)", this.colour);
			case REMOVED -> TerminalColor.RED.on("- " + change.fact(), this.colour);
		};
	}

	private static String status(OutcomeStatus status, boolean dryRun) {
		String word = status.name().toLowerCase(Locale.ROOT);
		return (!dryRun || status == OutcomeStatus.UNCHANGED || status == OutcomeStatus.REFUSED) ? word
				: ((status == OutcomeStatus.WAITING) ? "would be left " : "would be ") + word;
	}

	private static String counts(RecordOutcome outcome) {
		StringBuilder counts = new StringBuilder();
		for (FactChange.ChangeAction action : FactChange.ChangeAction.values()) {
			long count = outcome.count(action);
			counts.append((count > 0) ? ", %s %s".formatted(count, action.name().toLowerCase(Locale.ROOT)) : "");
		}
		return counts.toString();
	}

	/** ANSI colours. */
	private enum TerminalColor {

		GREEN(32), YELLOW(33), RED(31), GREY(90);

		private final int code;

		TerminalColor(int code) {
			this.code = code;
		}

		static TerminalColor of(OutcomeStatus status) {
			return switch (status) {
				case LOADED -> GREEN;
				case REPLACED, WAITING -> YELLOW;
				case UNCHANGED -> GREY;
				case REMOVED, REFUSED -> RED;
			};
		}

		String on(String text, boolean colour) {
			return colour ? "\u001B[%sm%s\u001B[0m".formatted(this.code, text) : text;
		}

	}

}
