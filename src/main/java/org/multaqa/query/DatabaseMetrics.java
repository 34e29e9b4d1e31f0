package org.multaqa.query;

/**
 * A database, as it is measured.
 */
public interface DatabaseMetrics {

	/** What it was given to do since it was opened. */
	QueryStatistics statistics();

}
