package org.multaqa.intake.graph;

import java.util.List;

/**
 * What an edit changes in the graph.
 *
 * @param status the outcome of the record
 * @param changes the changed facts, sorted by their ids
 * @param unchanged the number of facts that the record states as before
 */
public record RecordChange(RecordOutcome.OutcomeStatus status, List<FactChange> changes, int unchanged) {

	public RecordChange {
		changes = List.copyOf(changes);
	}

}
