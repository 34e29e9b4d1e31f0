package org.multaqa.names.similarity;

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
		int errors = errors(one, other);
		boolean few = errors <= Math.min(MOST_ERRORS, Math.max(1, (longer + 1) / LETTERS));
		return few ? 1 - (double) errors / (longer + 1) : 0;
	}

	/**
	 * The number of letters that must be added, left out, replaced or swapped with the
	 * next.
	 */
	public static int errors(String one, String other) {
		int[] beforeLast = new int[other.length() + 1];
		int[] before = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			before[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] row = new int[other.length() + 1];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int replaced = before[j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				row[j] = Math.min(replaced, Math.min(before[j], row[j - 1]) + 1);
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1)) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				}
			}
			beforeLast = before;
			before = row;
		}
		return before[other.length()];
	}

}
