package org.multaqa.query;

/**
 * The version of the graph, which all instances with the same database share.
 */
public interface GraphVersion {

	/**
	 * A text that changes with each load that changed or recorded anything, and only
	 * then. The result of a query depends on nothing else in the database.
	 */
	String current();

	/**
	 * The last instant at which a record was loaded, replaced or deleted. The graph of
	 * this version holds what was known then.
	 */
	InstantRange latest();

	/** The position after everything that is recorded at present. */
	HistoryPosition position();

}
