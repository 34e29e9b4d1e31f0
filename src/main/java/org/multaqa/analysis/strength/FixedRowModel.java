package org.multaqa.analysis.strength;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * Each actor takes part in as many meetings as it did, any of them alike; how big each
 * meeting is does not count. Then the number that two share has a hypergeometric
 * distribution (Tumminello et al. 2011).
 *
 * @param meetings how many there are
 * @param rowSums in how many each actor took part
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
