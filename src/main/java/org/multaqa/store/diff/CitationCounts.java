package org.multaqa.store.diff;

import org.multaqa.intake.graph.LongLongMap;

/**
 * How many citations each fact has, counted on while records take effect one after
 * another.
 */
public final class CitationCounts {

	private static final int HEX = 16;

	private static final int DIGITS = 16;

	private final LongLongMap counts = new LongLongMap();

	/** Counts from here on where the fact was not counted before. */
	void start(String fact, long count) {
		if (!this.counts.has(key(fact))) {
			this.counts.put(key(fact), count);
		}
	}

	long of(String fact) {
		return this.counts.get(key(fact));
	}

	/** Adds citations, or with a negative number takes some away. */
	void add(String fact, long citations) {
		this.counts.put(key(fact), of(fact) + citations);
	}

	/** The digest that a fact's id ends with, which its kind does not enter into. */
	private static long key(String fact) {
		int slash = fact.indexOf('/');
		return Long.parseUnsignedLong(fact, slash + 1, slash + 1 + DIGITS, HEX) + fact.substring(0, slash).hashCode();
	}

}
