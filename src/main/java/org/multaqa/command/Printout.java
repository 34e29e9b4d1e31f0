package org.multaqa.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.Outcome;
import org.multaqa.intake.Outcome.Status;
import org.multaqa.intake.ReportJson;
import org.multaqa.intake.ReportSummary;
import org.multaqa.intake.ReportText;
import org.multaqa.intake.Totals;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints a report. For people, it is short and comes at the end, or with
 * {@code --verbose} while it comes about, without the records that need no word; for
 * programs, all are there, one a line.
 */
final class Printout {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Invocation invocation;

	private final ReportText text;

	private final OutputStream out;

	private final ReportSummary summary = new ReportSummary();

	private final Totals totals = this.summary.totals();

	/**
	 * @param colored whether to use colours
	 */
	Printout(Invocation invocation, boolean colored, OutputStream out) {
		this.invocation = invocation;
		this.text = new ReportText(colored, invocation.verb() != Verb.CHECK);
		this.out = out;
	}

	/** Prints what became of a record. */
	void print(Outcome outcome) {
		boolean first = this.totals.all() == 0;
		boolean text = this.invocation.format() == Invocation.Format.TEXT;
		this.summary.add(text ? Plain.outcome(outcome) : outcome);
		if (this.invocation.format() == Invocation.Format.JSON) {
			write((first ? "{\"records\": [\n" : ",\n") + JSON.writeValueAsString(ReportJson.of(outcome)));
		}
		else if (this.invocation.verbose() && isTold(outcome)) {
			write(this.text.of(Plain.outcome(outcome), this.invocation.dryRun()));
		}
	}

	/** Prints the totals, and ends the report. */
	Totals end() {
		return end(Map.of());
	}

	/**
	 * Prints the totals, and ends the report.
	 * @param more what a report for programs holds besides
	 */
	Totals end(Map<String, Object> more) {
		if (this.invocation.format() == Invocation.Format.JSON) {
			Map<String, @Nullable Object> end = new LinkedHashMap<>(
					ReportJson.of(this.totals, this.invocation.dryRun()));
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

	/** Tells what is known of a report that comes to no end. */
	void breakOff() {
		if (this.invocation.format() == Invocation.Format.TEXT && !this.invocation.verbose() && this.totals.all() > 0) {
			write(shortened("Broke off. Until then: " + headline()));
		}
	}

	private String headline() {
		return (this.invocation.verb() == Verb.CHECK) ? checked()
				: this.text.headline(this.totals, this.invocation.dryRun());
	}

	private String shortened(String headline) {
		return this.summary.text(headline, this.text, this.invocation.dryRun(), this.invocation.verb() != Verb.CHECK);
	}

	/** Of a check, problems and remarks; what a load would change is not the question. */
	private boolean isTold(Outcome outcome) {
		boolean silent = (this.invocation.verb() == Verb.CHECK)
				? outcome.status() != Status.REFUSED && outcome.status() != Status.WAITING
				: outcome.status() == Status.UNCHANGED;
		return !silent || !outcome.remarks().isEmpty();
	}

	private String checked() {
		long fine = this.totals.all() - this.totals.notTaken();
		String total = (fine == 1) ? "1 record is fine" : fine + " records are fine";
		long refused = this.totals.of(Status.REFUSED);
		long waiting = this.totals.of(Status.WAITING);
		return total + ((refused == 0) ? "" : ", " + refused + ((refused == 1) ? " is refused" : " are refused"))
				+ ((waiting == 0) ? "" : ", " + waiting + " would be left waiting") + ".";
	}

	private void write(String text) {
		try {
			this.out.write(text.getBytes(StandardCharsets.UTF_8));
			this.out.flush();
		}
		catch (IOException ex) {
			throw new Stopped(Exit.UNFORESEEN, "The report cannot be written to standard output, which is closed.", ex);
		}
	}

}
