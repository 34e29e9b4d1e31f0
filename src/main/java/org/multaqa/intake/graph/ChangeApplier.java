package org.multaqa.intake.graph;

import java.util.List;

/**
 * Applies the records of one load to the graph, or computes their effect in a dry run.
 */
@FunctionalInterface
public interface ChangeApplier {

	/**
	 * Applies all edits in one transaction, or none.
	 * @param edits at most one for each record
	 * @return the change of each edit, in the same order
	 * @throws PartOfCycle if the edits would make an entity part of itself
	 */
	List<RecordChange> take(List<RecordEdit> edits);

}
