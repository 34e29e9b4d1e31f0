package org.multaqa.intake.report;

import java.util.List;

import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.intake.graph.RecordOutcome;

/**
 * The outcomes of all records of a load.
 *
 * @param dryRun whether it was a dry run
 * @param outcomes one for each record, in the order of the documents
 */
public record LoadReport(boolean dryRun, List<RecordOutcome> outcomes) {

	public LoadReport {
		outcomes = List.copyOf(outcomes);
	}

	public LoadTotals totals() {
		LoadTotals totals = new LoadTotals();
		this.outcomes.forEach(totals::add);
		return totals;
	}

	public long count(RecordOutcome.OutcomeStatus status) {
		return totals().of(status);
	}

	/** Whether the load changes the graph, or would change it in a dry run. */
	public boolean changesAnything() {
		return this.outcomes.stream().anyMatch((outcome) -> !outcome.changes().isEmpty());
	}

	public boolean refusedAnything() {
		return count(RecordOutcome.OutcomeStatus.REFUSED) > 0;
	}

}
