package org.multaqa.query;

/**
 * Which state the graph is in, across all instances that share it.
 */
public interface GraphVersion {

	/**
	 * A text that is another after each load that changed anything or is remembered, and
	 * the same until then. What a question answers is a function of it.
	 */
	String current();

}
