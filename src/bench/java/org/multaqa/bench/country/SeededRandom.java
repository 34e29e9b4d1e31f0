package org.multaqa.bench.country;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Throws that come out the same for the same seed.
 */
final class SeededRandom {

	private final SplittableRandom random;

	SeededRandom(long seed) {
		this.random = new SplittableRandom(seed);
	}

	/** A number from 0 to below the limit, all alike. */
	int below(int limit) {
		return this.random.nextInt(limit);
	}

	/** True so many times in a hundred. */
	boolean percent(double chance) {
		return this.random.nextDouble() * 100 < chance;
	}

	<T> T oneOf(List<T> choices) {
		return choices.get(below(choices.size()));
	}

	/**
	 * A number from 0 to below the limit by a power law: the first ten of ten thousand
	 * come up as often as the next ninety.
	 */
	int few(int limit) {
		return (int) Math.floor(Math.exp(this.random.nextDouble() * Math.log(limit + 1.0))) - 1;
	}

	/** One of the choices, the first far more often than the last. */
	<T> T oneOfFew(List<T> choices) {
		return choices.get(few(choices.size()));
	}

	/** A count from 1 whose tail is long: half are 1 or 2, one in a thousand is 30. */
	int crowd(int most) {
		return (int) Math.min(most, 1 + Math.floor(0.9 * (Math.pow(1 - this.random.nextDouble(), -0.5) - 1) * 2));
	}

}
