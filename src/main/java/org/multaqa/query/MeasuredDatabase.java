package org.multaqa.query;

/**
 * A database, as it is measured.
 */
public interface MeasuredDatabase {

	/** What it was given to do since it was opened. */
	StatementStatistics statistics();

}
