package org.multaqa.intake;

/**
 * Hears of each load that was remembered.
 */
public interface LoadListener {

	/**
	 * A load has come to its end.
	 * @param occasion which load
	 * @param totals how many records and facts came to what
	 */
	void loaded(Occasion occasion, Totals totals);

}
