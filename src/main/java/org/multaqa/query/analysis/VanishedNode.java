package org.multaqa.query.analysis;

/**
 * Thrown when a node that an analysis found no longer exists when it is read, because
 * records were loaded meanwhile.
 */
public final class VanishedNode extends RuntimeException {

	VanishedNode() {
		super("The graph changed during an analysis.", null, false, false);
	}

}
