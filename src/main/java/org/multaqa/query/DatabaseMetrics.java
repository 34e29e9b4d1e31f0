package org.multaqa.query;

/**
 * What the metrics show of a database.
 */
public interface DatabaseMetrics {

	/** Counts of what the database was asked since it was opened. */
	QueryStatistics statistics();

}
