package org.multaqa.command.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.command.line.Command;
import org.multaqa.command.line.CommandException;
import org.multaqa.command.line.CommandInvocation;
import org.multaqa.command.line.ExitCode;
import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.graph.RecordOutcome.OutcomeStatus;
import org.multaqa.intake.report.LoadReportJson;
import org.multaqa.intake.report.LoadReportText;
import org.multaqa.intake.report.LoadSummary;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints a report. The text for people is short and comes at the end, or with
 * {@code --verbose} as outcomes arrive; it leaves out records that need no attention. The
 * JSON for programs has all records, one a line.
 */
public final class ReportPrinter {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final CommandInvocation invocation;

	private final LoadReportText text;

	private final OutputStream out;

	private final LoadSummary summary = new LoadSummary();

	private final LoadTotals totals = this.summary.totals();

	/**
	 * @param colored whether to use colours
	 */
	public ReportPrinter(CommandInvocation invocation, boolean colored, OutputStream out) {
		this.invocation = invocation;
		this.text = new LoadReportText(colored, invocation.command() != Command.CHECK);
		this.out = out;
	}

	/** Prints the outcome of a record. */
	public void print(RecordOutcome outcome) {
		boolean first = this.totals.all() == 0;
		boolean text = this.invocation.format() == CommandInvocation.ReportFormat.TEXT;
		this.summary.add(text ? TerminalText.outcome(outcome) : outcome);
		if (this.invocation.format() == CommandInvocation.ReportFormat.JSON) {
			write((first ? "{\"records\": [\n" : ",\n") + JSON.writeValueAsString(LoadReportJson.of(outcome)));
		}
		else if (this.invocation.verbose() && isReported(outcome)) {
			write(this.text.of(TerminalText.outcome(outcome), this.invocation.dryRun()));
		}
	}

	/** Prints the totals, and ends the report. */
	public LoadTotals end() {
		return end(Map.of());
	}

	/**
	 * Prints the totals, and ends the report.
	 * @param more further entries of a JSON report
	 */
	public LoadTotals end(Map<String, Object> more) {
		if (this.invocation.format() == CommandInvocation.ReportFormat.JSON) {
			Map<String, @Nullable Object> end = new LinkedHashMap<>(
					LoadReportJson.of(this.totals, this.invocation.dryRun()));
			end.putAll(more);
			String counts = JSON.writeValueAsString(end);
			write((this.totals.all() == 0) ? "{\"records\": [],\n" : "],\n");
			write(counts.substring(1) + "\n");
		}
		else {
			write(this.invocation.verbose() ? headline() + "\n" : shortened(headline()));
		}
		return this.totals;
	}

	/** Prints the report so far if the command stops before the end. */
	public void breakOff() {
		if (this.invocation.format() == CommandInvocation.ReportFormat.TEXT && !this.invocation.verbose()
				&& this.totals.all() > 0) {
			write(shortened("Interrupted. Until then: " + headline()));
		}
	}

	private String headline() {
		return (this.invocation.command() == Command.CHECK) ? checked()
				: this.text.headline(this.totals, this.invocation.dryRun());
	}

	private String shortened(String headline) {
		return this.summary.text(headline, this.text, this.invocation.dryRun(),
				this.invocation.command() != Command.CHECK);
	}

	/**
	 * For the command {@code check}, only problems and remarks are reported, not what a
	 * load would change.
	 */
	private boolean isReported(RecordOutcome outcome) {
		boolean silent = (this.invocation.command() == Command.CHECK)
				? outcome.status() != OutcomeStatus.REFUSED && outcome.status() != OutcomeStatus.WAITING
				: outcome.status() == OutcomeStatus.UNCHANGED;
		return !silent || !outcome.remarks().isEmpty();
	}

	private String checked() {
		long fine = this.totals.all() - this.totals.notTaken();
		String total = (fine == 1) ? "1 record is fine" : fine + " records are fine";
		long refused = this.totals.of(OutcomeStatus.REFUSED);
		long waiting = this.totals.of(OutcomeStatus.WAITING);
		return total + ((refused == 0) ? "" : ", " + refused + ((refused == 1) ? " is refused" : " are refused"))
				+ ((waiting == 0) ? "" : ", " + waiting + " would be left waiting") + ".";
	}

	private void write(String text) {
		try {
			this.out.write(text.getBytes(StandardCharsets.UTF_8));
			this.out.flush();
		}
		catch (IOException ex) {
			throw new CommandException(ExitCode.UNFORESEEN,
					"The report cannot be written to standard output, which is closed.", ex);
		}
	}

}
