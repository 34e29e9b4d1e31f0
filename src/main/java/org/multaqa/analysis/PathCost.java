package org.multaqa.analysis;

/**
 * The cost of a path, in thousandths. Each hop costs 1, and each entity in between the
 * decimal logarithm of its number of facts plus one. An entity with a thousand facts
 * costs as much as three hops.
 */
final class PathCost {

	static final long HOP = 1000;

	private PathCost() {
	}

	static long through(long degree) {
		return Math.round(HOP * Math.log10(1.0 + degree));
	}

}
