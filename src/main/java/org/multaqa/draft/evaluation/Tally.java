package org.multaqa.draft.evaluation;

import java.util.Locale;

/** Counts right, wrong and missed proposals. */
final class Tally {

	private int right;

	private int wrong;

	private int missed;

	void add(int right, int wrong, int missed) {
		this.right += right;
		this.wrong += wrong;
		this.missed += missed;
	}

	void add(Tally other) {
		add(other.right, other.wrong, other.missed);
	}

	double precision() {
		return (this.right + this.wrong == 0) ? 1 : (double) this.right / (this.right + this.wrong);
	}

	double recall() {
		return (this.right + this.missed == 0) ? 1 : (double) this.right / (this.right + this.missed);
	}

	/** The harmonic mean of precision and recall. */
	double f1() {
		double sum = precision() + recall();
		return (sum == 0) ? 0 : 2 * precision() * recall() / sum;
	}

	int wrong() {
		return this.wrong;
	}

	int total() {
		return this.right + this.missed;
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%9.3f %9.3f %9.3f %7d %7d %7d", precision(), recall(), f1(), this.right,
				this.wrong, this.missed);
	}

}
