package org.multaqa.query;

/**
 * How much of everything there is in the graph.
 */
@FunctionalInterface
public interface Counts {

	/**
	 * How many objects have a label. It may be a minute old.
	 */
	long of(String label);

}
