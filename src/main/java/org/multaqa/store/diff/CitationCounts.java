package org.multaqa.store.diff;

import org.multaqa.intake.graph.LongLongMap;

/**
 * Counts the citations of facts, updated while records are applied one after another.
 */
public final class CitationCounts {

	private static final int HEX = 16;

	private static final int DIGITS = 16;

	private final LongLongMap counts = new LongLongMap();

	/** Sets the count of a fact that was not counted before. */
	void start(String fact, long count) {
		if (!this.counts.has(key(fact))) {
			this.counts.put(key(fact), count);
		}
	}

	long of(String fact) {
		return this.counts.get(key(fact));
	}

	/** Adds citations; a negative number removes some. */
	void add(String fact, long citations) {
		this.counts.put(key(fact), of(fact) + citations);
	}

	/** The digest at the end of the id of a fact, which does not include its kind. */
	private static long key(String fact) {
		int slash = fact.indexOf('/');
		return Long.parseUnsignedLong(fact, slash + 1, slash + 1 + DIGITS, HEX) + fact.substring(0, slash).hashCode();
	}

}
