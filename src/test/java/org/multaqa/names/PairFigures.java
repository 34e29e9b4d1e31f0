package org.multaqa.names;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;

import org.multaqa.names.NamePairs.NamePair;

/**
 * How often a way to compare names is right from a score on.
 *
 * @param precision of those that it takes for one, how many are
 * @param recall of those that are one, how many it takes for one
 */
public record PairFigures(double precision, double recall) {

	/** Judges a comparison by pairs. */
	public static PairFigures of(List<NamePair> pairs, ToDoubleBiFunction<String, String> comparison, double from) {
		int taken = 0;
		int right = 0;
		int same = 0;
		for (NamePair pair : pairs) {
			same += pair.same() ? 1 : 0;
			if (comparison.applyAsDouble(pair.one(), pair.other()) >= from) {
				taken++;
				right += pair.same() ? 1 : 0;
			}
		}
		return new PairFigures((taken == 0) ? 1 : right / (double) taken, right / (double) same);
	}

	/** Both in one number. */
	public double f1() {
		return 2 * this.precision * this.recall / (this.precision + this.recall);
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "precision %.3f, recall %.3f", this.precision, this.recall);
	}

}
