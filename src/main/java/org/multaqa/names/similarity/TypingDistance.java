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

	/**
	 * The number of letters that are needed for each error; one less for the last. Names
	 * with an error more resemble the text at best.
	 */
	private static final int LETTERS = 3;

	/** The share of the nearness that such names keep. */
	private static final double FAR = 0.1;

	/**
	 * The costs of errors. They decide only between names with equally many errors:
	 * writers leave out letters more often than they add some, and rarely mistype the
	 * first letter.
	 */
	private static final double MISSING = 0.95;

	private static final double SWAPPED = 0.97;

	private static final double REPLACED = 1;

	private static final double ADDED = 1.03;

	private static final double FIRST_LETTER = 0.05;

	private TypingDistance() {
	}

	/**
	 * The similarity from 0 to 1, where 1 is the same text; 0 if there are too many
	 * errors.
	 * @param typed the text with the errors
	 */
	public static double nearness(String typed, String name) {
		int longer = Math.max(typed.length(), name.length());
		if (longer > LONGEST || Math.abs(typed.length() - name.length()) > MOST_ERRORS || longer == 0) {
			return 0;
		}
		double cost = cost(typed, name);
		long errors = Math.round(cost);
		double nearness = 1 - cost / (longer + 1);
		if (errors <= most(longer + 1)) {
			return nearness;
		}
		return (errors <= most(longer + LETTERS - 1)) ? FAR * nearness : 0;
	}

	private static int most(int letters) {
		return Math.min(MOST_ERRORS, Math.max(1, letters / LETTERS));
	}

	/** The lowest cost of errors that turn the name into the text. */
	private static double cost(String typed, String name) {
		int width = name.length();
		double[] beforeLast = new double[width + 1];
		double[] last = new double[width + 1];
		double[] row = new double[width + 1];
		for (int j = 1; j <= width; j++) {
			last[j] = last[j - 1] + MISSING + first(j);
		}
		for (int i = 1; i <= typed.length(); i++) {
			row[0] = last[0] + ADDED + first(i);
			for (int j = 1; j <= width; j++) {
				boolean same = typed.charAt(i - 1) == name.charAt(j - 1);
				double replaced = last[j - 1] + (same ? 0 : REPLACED + first(j));
				row[j] = Math.min(replaced, Math.min(last[j] + ADDED, row[j - 1] + MISSING + first(j)));
				if (i > 1 && j > 1 && typed.charAt(i - 1) == name.charAt(j - 2)
						&& typed.charAt(i - 2) == name.charAt(j - 1)) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + SWAPPED + first(j - 1));
				}
			}
			double[] free = beforeLast;
			beforeLast = last;
			last = row;
			row = free;
		}
		return last[width];
	}

	private static double first(int position) {
		return (position == 1) ? FIRST_LETTER : 0;
	}

}
