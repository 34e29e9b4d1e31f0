package org.multaqa.names;

import java.util.List;

/**
 * How alike two names are.
 *
 * @param score from 0, nothing in common, to 1, the same; from {@link #SAME} on, two
 * names are spellings of one
 * @param reasons what makes them alike or sets them apart, in a few words each
 */
public record Likeness(double score, List<String> reasons) {

	/** From this score on, names are taken for spellings of one name. */
	public static final double SAME = 0.85;

	static final Likeness NONE = new Likeness(0, List.of());

	public Likeness {
		reasons = List.copyOf(reasons);
	}

	/** Whether the names are taken for spellings of one. */
	public boolean same() {
		return this.score >= SAME;
	}

}
