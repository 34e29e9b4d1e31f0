package org.multaqa.query;

/**
 * Knows in which version the graph is: the last instant at which a record was loaded,
 * replaced or removed. What was known then is the graph of that version.
 */
@FunctionalInterface
public interface GraphVersions {

	/** The version that the graph has now. */
	Moment latest();

}
