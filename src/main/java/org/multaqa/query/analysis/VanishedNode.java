package org.multaqa.query.analysis;

/**
 * A node that an analysis found was gone when it was read: records were loaded meanwhile.
 */
public final class VanishedNode extends RuntimeException {

	VanishedNode() {
		super("The graph changed during an analysis.", null, false, false);
	}

}
