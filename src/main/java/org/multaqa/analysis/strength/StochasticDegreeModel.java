package org.multaqa.analysis.strength;

/**
 * The stochastic degree sequence model (Neal 2014): each actor takes part in each meeting
 * with a probability of its own, independent of the others, such that on average each
 * actor takes part in as many meetings as it did and each meeting has as many as it had.
 * Among all such probabilities, those of greatest entropy are taken, from the bipartite
 * configuration model.
 *
 * @param probabilities of each actor in each meeting
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

	/** The number of meetings shared has a Poisson binomial distribution. */
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
