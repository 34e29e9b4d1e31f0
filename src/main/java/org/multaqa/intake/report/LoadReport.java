package org.multaqa.intake.report;

import java.util.List;

import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.intake.graph.RecordOutcome;

/**
 * What became of each record of a load.
 *
 * @param dryRun whether nothing was written
 * @param outcomes one for each record, in the order in which they stood
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

	/** Whether anything was written, or with a dry run would be. */
	public boolean changesAnything() {
		return this.outcomes.stream().anyMatch((outcome) -> !outcome.changes().isEmpty());
	}

	public boolean refusedAnything() {
		return count(RecordOutcome.OutcomeStatus.REFUSED) > 0;
	}

}
