package org.multaqa.intake.graph;

import java.util.List;

/**
 * Where the records of one load take effect, or only show what effect they would have.
 */
@FunctionalInterface
public interface ChangeApplier {

	/**
	 * Has all the edits take effect, or none, in one transaction.
	 * @param edits each of another record
	 * @return the effect of each, in the same order
	 * @throws PartOfCycle if they would make something part of itself
	 */
	List<RecordChange> take(List<RecordEdit> edits);

}
