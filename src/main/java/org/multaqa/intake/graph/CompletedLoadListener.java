package org.multaqa.intake.graph;

/**
 * Is called after each load that is recorded in the history.
 */
public interface CompletedLoadListener {

	/**
	 * A load is complete.
	 * @param loadInfo the load
	 * @param totals its numbers of records by outcome and of facts by change
	 */
	void loaded(LoadInfo loadInfo, LoadTotals totals);

}
