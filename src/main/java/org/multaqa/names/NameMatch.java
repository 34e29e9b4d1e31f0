package org.multaqa.names;

/**
 * How a name matches a search text. Search, loading and duplicates all use this score.
 *
 * @param kind how it matches
 * @param score how well, from 0 to 1
 * @param nameSimilarity the comparison behind the score
 */
public record NameMatch(Kind kind, double score, NameSimilarity nameSimilarity) {

	/** The lowest score of a match. */
	public static final double LEAST = 0.35;

	public boolean fits() {
		return this.score >= LEAST;
	}

	/** Whether the name has all the words of the search text, in some spelling. */
	public boolean hasAllWords() {
		return this.kind != Kind.SIMILAR;
	}

	/**
	 * How a name can match. The schema's enum {@code MatchKind} describes each.
	 */
	public enum Kind {

		EXACT, OTHER_SCRIPT, OTHER_SPELLING, PART, SIMILAR

	}

}
