package org.multaqa.analysis;

/**
 * What a path costs, in thousandths: each hop 1, and each entity that it goes through the
 * decimal logarithm of one more than the number of facts that the entity is an end of. So
 * one that has a part in a thousand facts costs as much as three hops.
 */
final class PathCost {

	static final long HOP = 1000;

	private PathCost() {
	}

	static long through(long degree) {
		return Math.round(HOP * Math.log10(1.0 + degree));
	}

}
