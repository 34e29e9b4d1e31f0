package org.multaqa.intake.resolve;

import java.util.HashMap;
import java.util.Map;

import org.multaqa.names.NameComparison;
import org.multaqa.names.NameSimilarity;

/**
 * Compares names and caches the results, since each round of resolution compares the same
 * names again.
 */
final class NameComparisonCache {

	private final Map<String, NameComparison> comparisons = new HashMap<>();

	private final Map<String, NameSimilarity> similarities = new HashMap<>();

	/** The similarity of two names. */
	NameSimilarity similarity(String one, String other) {
		return this.similarities.computeIfAbsent(one + "\n" + other, (absent) -> comparison(one).with(other));
	}

	/** The similarity of a name to the start of another, or to some of its words. */
	NameSimilarity similarityOfPart(String part, String whole) {
		return this.similarities.computeIfAbsent(part + "\n\n" + whole, (absent) -> comparison(part).lookingAt(whole));
	}

	private NameComparison comparison(String name) {
		return this.comparisons.computeIfAbsent(name, NameComparison::new);
	}

}
