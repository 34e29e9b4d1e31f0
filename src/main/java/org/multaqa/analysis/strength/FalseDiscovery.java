package org.multaqa.analysis.strength;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Adjusts p-values for multiple tests (Benjamini and Hochberg 1995), so that the expected
 * share of false discoveries is limited.
 */
final class FalseDiscovery {

	private FalseDiscovery() {
	}

	/** The adjusted values, in the order of the p-values. */
	static double[] adjusted(double[] values) {
		int[] order = IntStream.range(0, values.length)
			.boxed()
			.sorted(Comparator.comparingDouble((Integer index) -> values[index]).reversed())
			.mapToInt(Integer::intValue)
			.toArray();
		double[] adjusted = new double[values.length];
		double least = 1;
		for (int i = 0; i < order.length; i++) {
			int rank = values.length - i;
			least = Math.min(least, values[order[i]] * values.length / rank);
			adjusted[order[i]] = least;
		}
		return adjusted;
	}

}
