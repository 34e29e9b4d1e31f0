package org.multaqa.query;

/**
 * Which version the graph is in, across all instances that share it.
 */
public interface GraphVersion {

	/**
	 * A text that is another after each load that changed anything or is remembered, and
	 * the same until then. What a question answers is a function of it.
	 */
	String current();

	/**
	 * The last instant at which a record was loaded, replaced or removed. What was known
	 * then is what the graph of this version holds.
	 */
	InstantRange latest();

}
