package org.multaqa.intake.graph;

import java.util.List;

/**
 * What an edit does to the graph.
 *
 * @param status what becomes of the record
 * @param changes what becomes of facts, sorted by their ids
 * @param unchanged how many facts the record states as it did before
 */
public record RecordChange(RecordOutcome.OutcomeStatus status, List<FactChange> changes, int unchanged) {

	public RecordChange {
		changes = List.copyOf(changes);
	}

}
