package org.multaqa.names;

/**
 * How a name fits a text that is looked for. Search, loading and suggestions of
 * duplicates all say it with this one score.
 *
 * @param kind how it fits
 * @param score how well, from 0 to 1
 * @param nameSimilarity on what that rests
 */
public record NameMatch(Kind kind, double score, NameSimilarity nameSimilarity) {

	/** What fits worse is no match. */
	public static final double LEAST = 0.35;

	public boolean fits() {
		return this.score >= LEAST;
	}

	/** Whether the name has all the words that are looked for, in some spelling. */
	public boolean hasAllWords() {
		return this.kind != Kind.SIMILAR;
	}

	/** How a name can fit. The schema's enum {@code MatchKind} describes each. */
	public enum Kind {

		EXACT, OTHER_SCRIPT, OTHER_SPELLING, PART, SIMILAR

	}

}
