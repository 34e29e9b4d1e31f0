package org.multaqa.names.similarity;

/**
 * Aligns the sounds of two words at the lowest cost.
 */
final class SoundAlignment {

	private static final double SWAPPED = 0.8;

	private final String one;

	private final String other;

	private final double[] omitOne;

	private final double[] omitOther;

	private SoundAlignment(String one, String other) {
		this.one = one;
		this.other = other;
		this.omitOne = omissions(one, other);
		this.omitOther = omissions(other, one);
	}

	/** The cost of the alignment: 0 for equal words. */
	static double cost(String one, String other) {
		double[] row = new SoundAlignment(one, other).lastRow();
		return row[row.length - 1];
	}

	/**
	 * The cost if the first word may be only the start of the other: what follows costs
	 * nothing.
	 */
	static double costOfStart(String start, String whole) {
		double least = Double.MAX_VALUE;
		double[] row = new SoundAlignment(start, whole).lastRow();
		for (int i = 1; i < row.length; i++) {
			least = Math.min(least, row[i] + ((i < row.length - 1) ? 0.02 : 0));
		}
		return least;
	}

	private double[] lastRow() {
		int width = this.other.length();
		double[] beforeLast = new double[width + 1];
		double[] before = new double[width + 1];
		for (int j = 1; j <= width; j++) {
			before[j] = before[j - 1] + this.omitOther[j - 1];
		}
		for (int i = 1; i <= this.one.length(); i++) {
			double[] row = new double[width + 1];
			row[0] = before[0] + this.omitOne[i - 1];
			for (int j = 1; j <= width; j++) {
				boolean last = i == this.one.length() && j == width;
				double both = before[j - 1]
						+ SubstitutionCost.of(this.one.charAt(i - 1), this.other.charAt(j - 1), last);
				row[j] = Math.min(both, Math.min(before[j] + this.omitOne[i - 1], row[j - 1] + this.omitOther[j - 1]));
				if (i > 1 && j > 1 && swapped(i, j)) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + SWAPPED);
				}
			}
			beforeLast = before;
			before = row;
		}
		return before;
	}

	private boolean swapped(int i, int j) {
		return this.one.charAt(i - 1) == this.other.charAt(j - 2) && this.one.charAt(i - 2) == this.other.charAt(j - 1);
	}

	private static double[] omissions(String sounds, String other) {
		DeletionCost deletionCost = new DeletionCost(sounds, other);
		double[] costs = new double[sounds.length()];
		for (int i = 0; i < costs.length; i++) {
			costs[i] = deletionCost.of(i);
		}
		return costs;
	}

}
