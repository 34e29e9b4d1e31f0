package org.multaqa.names;

import org.junit.jupiter.api.Test;
import org.multaqa.names.NamePairs.Half;

import static org.assertj.core.api.Assertions.assertThat;

class NameFiguresTests {

	@Test
	void thereAreEnoughPairsInEachHalf() {
		for (Half half : Half.values()) {
			assertThat(NamePairs.of(half)).filteredOn(NamePairs.NamePair::same).hasSizeGreaterThan(300);
			assertThat(NamePairs.of(half)).filteredOn((pair) -> !pair.same()).hasSizeGreaterThan(250);
		}
	}

	@Test
	void whatIsTakenForOneIsOneAndMostIsRecognised() {
		PairFigures tuning = figures(Half.TUNING);

		assertThat(tuning.precision()).isGreaterThanOrEqualTo(0.995);
		assertThat(tuning.recall()).isGreaterThanOrEqualTo(0.955);
	}

	@Test
	void thisHoldsForNamesThatNoRuleWasMadeFor() {
		PairFigures reporting = figures(Half.REPORTING);

		assertThat(reporting.precision()).isGreaterThanOrEqualTo(0.99);
		assertThat(reporting.recall()).isGreaterThanOrEqualTo(0.93);
	}

	private static PairFigures figures(Half half) {
		return PairFigures.of(NamePairs.of(half), (one, other) -> NameComparison.of(one, other).score(),
				NameSimilarity.SAME);
	}

}
