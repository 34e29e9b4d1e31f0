package org.multaqa.intake.graph;

/**
 * Hears of each load that was remembered.
 */
public interface CompletedLoadListener {

	/**
	 * A load has come to its end.
	 * @param loadInfo which load
	 * @param totals how many records and facts came to what
	 */
	void loaded(LoadInfo loadInfo, LoadTotals totals);

}
