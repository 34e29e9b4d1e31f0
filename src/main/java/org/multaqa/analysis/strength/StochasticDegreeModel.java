package org.multaqa.analysis.strength;

/**
 * The stochastic degree sequence model (Neal 2014): each actor takes part in each meeting
 * independently, with probabilities such that the expected number of meetings of each
 * actor, and of participants of each meeting, is the actual one. The probabilities are
 * those of maximum entropy, from the bipartite configuration model.
 *
 * @param probabilities the probability of each actor in each meeting
 */
record StochasticDegreeModel(double[][] probabilities) implements SharingModel {

	static StochasticDegreeModel of(TwoModeNetwork network) {
		return new StochasticDegreeModel(
				new BipartiteConfiguration(network.rowSums(), network.columnSums()).probabilities());
	}

	@Override
	public double expected(int one, int other) {
		double sum = 0;
		for (int meeting = 0; meeting < this.probabilities[one].length; meeting++) {
			sum += this.probabilities[one][meeting] * this.probabilities[other][meeting];
		}
		return sum;
	}

	/** The number of shared meetings has a Poisson binomial distribution. */
	@Override
	public double atLeast(int one, int other, int shared) {
		double[] fewer = new double[Math.max(shared, 1)];
		fewer[0] = 1;
		for (int meeting = 0; meeting < this.probabilities[one].length; meeting++) {
			double both = this.probabilities[one][meeting] * this.probabilities[other][meeting];
			for (int number = fewer.length - 1; number > 0; number--) {
				fewer[number] += both * (fewer[number - 1] - fewer[number]);
			}
			fewer[0] *= 1 - both;
		}
		double sum = 0;
		for (double probability : fewer) {
			sum += probability;
		}
		return (shared <= 0) ? 1 : Math.min(1, Math.max(0, 1 - sum));
	}

}
