package org.multaqa.analysis.strength;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * Each actor takes part in its actual number of meetings, and all meetings are equally
 * likely, whatever their size. The number of meetings that two actors share then has a
 * hypergeometric distribution (Tumminello et al. 2011).
 *
 * @param meetings the number of meetings
 * @param rowSums the number of meetings of each actor
 */
record FixedRowModel(int meetings, int[] rowSums) implements SharingModel {

	static FixedRowModel of(TwoModeNetwork network) {
		return new FixedRowModel(network.meetings().size(), network.rowSums());
	}

	@Override
	public double expected(int one, int other) {
		return this.rowSums[one] * (double) this.rowSums[other] / this.meetings;
	}

	@Override
	public double atLeast(int one, int other, int shared) {
		return HypergeometricDistribution.of(this.meetings, this.rowSums[one], this.rowSums[other])
			.survivalProbability(shared - 1);
	}

}
