package org.multaqa.names.similarity;

import org.multaqa.names.script.EditDistance;

/**
 * The similarity of two texts in one script as they are typed, whatever they sound like:
 * letters are missing, added, replaced or swapped.
 */
public final class TypingDistance {

	/** The longest text that is compared. */
	private static final int LONGEST = 60;

	/** The largest number of errors with which texts are similar. */
	private static final int MOST_ERRORS = 3;

	/** The number of letters that are needed for each error; one less for the last. */
	private static final int LETTERS = 3;

	private TypingDistance() {
	}

	/**
	 * The similarity from 0 to 1, where 1 is the same text; 0 if there are too many
	 * errors.
	 */
	public static double nearness(String one, String other) {
		int longer = Math.max(one.length(), other.length());
		if (longer > LONGEST || Math.abs(one.length() - other.length()) > MOST_ERRORS || longer == 0) {
			return 0;
		}
		int errors = EditDistance.between(one, other);
		boolean few = errors <= Math.min(MOST_ERRORS, Math.max(1, (longer + 1) / LETTERS));
		return few ? 1 - (double) errors / (longer + 1) : 0;
	}

}
