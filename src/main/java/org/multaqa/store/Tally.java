package org.multaqa.store;

import java.util.HashMap;
import java.util.Map;

/**
 * How many citations each fact has, counted on while records take effect one after
 * another.
 */
final class Tally {

	private final Map<String, Long> counts = new HashMap<>();

	/** Counts from here on where the fact was not counted before. */
	void start(String fact, long count) {
		this.counts.putIfAbsent(fact, count);
	}

	long of(String fact) {
		return this.counts.getOrDefault(fact, 0L);
	}

	/** Adds citations, or with a negative number takes some away. */
	void add(String fact, long citations) {
		this.counts.merge(fact, citations, Long::sum);
	}

}
