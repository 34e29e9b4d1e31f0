package org.multaqa.analysis.strength;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.multaqa.analysis.computation.EntityPair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The social events that eighteen women of Natchez attended in 1936 (Davis, Gardner and
 * Gardner, Deep South, 1941).
 */
class SouthernWomenTests {

	private static final Map<String, String> EVENTS = Map.ofEntries(Map.entry("Evelyn", "1 2 3 4 5 6 8 9"),
			Map.entry("Laura", "1 2 3 5 6 7 8"), Map.entry("Theresa", "2 3 4 5 6 7 8 9"),
			Map.entry("Brenda", "1 3 4 5 6 7 8"), Map.entry("Charlotte", "3 4 5 7"), Map.entry("Frances", "3 5 6 8"),
			Map.entry("Eleanor", "5 6 7 8"), Map.entry("Pearl", "6 8 9"), Map.entry("Ruth", "5 7 8 9"),
			Map.entry("Verne", "7 8 9 12"), Map.entry("Myra", "8 9 10 12"), Map.entry("Katherine", "8 9 10 12 13 14"),
			Map.entry("Sylvia", "7 8 9 10 12 13 14"), Map.entry("Nora", "6 7 9 10 11 12 13 14"),
			Map.entry("Helen", "7 8 10 11 12"), Map.entry("Dorothy", "8 9"), Map.entry("Olivia", "9 11"),
			Map.entry("Flora", "9 11"));

	private final TwoModeNetwork network = women();

	private static TwoModeNetwork women() {
		List<EntityPair> parts = new ArrayList<>();
		EVENTS.forEach((woman, events) -> {
			for (String event : events.split(" ")) {
				parts.add(new EntityPair((event.length() == 1) ? "0" + event : event, woman));
			}
		});
		return TwoModeNetwork.of(parts);
	}

	@Test
	void thereAre89Attendances() {
		assertThat(IntStream.of(this.network.rowSums()).sum()).isEqualTo(89);
		assertThat(this.network.columnSums()).containsExactly(3, 3, 6, 4, 8, 8, 10, 14, 12, 5, 4, 6, 3, 3);
	}

	/** Counted with whole numbers, ways by ways. */
	@Test
	void withFixedRowsEachPairHasItsExactProbability() {
		FixedRowModel model = FixedRowModel.of(this.network);
		for (int one = 0; one < 18; one++) {
			for (int other = one + 1; other < 18; other++) {
				int shared = this.network.shared(one, other).cardinality();
				assertThat(model.atLeast(one, other, shared)).isCloseTo(
						exact(14, this.network.rowSums()[one], this.network.rowSums()[other], shared), within(1e-9));
			}
		}
		int evelyn = this.network.actors().indexOf("Evelyn");
		int theresa = this.network.actors().indexOf("Theresa");
		assertThat(model.atLeast(evelyn, theresa, 7)).isCloseTo(49.0 / 3003, within(1e-9));
		assertThat(model.expected(evelyn, theresa)).isCloseTo(64.0 / 14, within(1e-9));
	}

	@Test
	void onAverageTheStochasticModelHasTheSumsThatThereAre() {
		double[][] probabilities = StochasticDegreeModel.of(this.network).probabilities();
		int[] columns = this.network.columnSums();
		for (int meeting = 0; meeting < 14; meeting++) {
			double sum = 0;
			for (double[] row : probabilities) {
				sum += row[meeting];
			}
			assertThat(sum).isCloseTo(columns[meeting], within(1e-7));
		}
		for (int woman = 0; woman < 18; woman++) {
			assertThat(IntStream.range(0, 14).mapToDouble(row(probabilities, woman)).sum())
				.isCloseTo(this.network.rowSums()[woman], within(1e-7));
		}
		// the greatest entropy: odds are a product of a number of the row and one of the
		// column
		for (int woman = 1; woman < 18; woman++) {
			for (int meeting = 1; meeting < 14; meeting++) {
				assertThat(odds(probabilities[woman][meeting]) * odds(probabilities[0][0]))
					.isCloseTo(odds(probabilities[woman][0]) * odds(probabilities[0][meeting]), within(1e-6));
			}
		}
	}

	/** Drawn at random by the probabilities, event by event. */
	@Test
	void theStochasticModelIsWhatSimulationsTend() {
		StochasticDegreeModel model = StochasticDegreeModel.of(this.network);
		Random random = new Random(1936);
		int draws = 30_000;
		int[][] asMany = new int[18][18];
		for (int draw = 0; draw < draws; draw++) {
			List<BitSet> rows = new ArrayList<>();
			for (double[] row : model.probabilities()) {
				BitSet drawn = new BitSet();
				IntStream.range(0, 14).filter((meeting) -> random.nextDouble() < row[meeting]).forEach(drawn::set);
				rows.add(drawn);
			}
			for (int one = 0; one < 18; one++) {
				for (int other = one + 1; other < 18; other++) {
					BitSet shared = (BitSet) rows.get(one).clone();
					shared.and(rows.get(other));
					asMany[one][other] += (shared.cardinality() >= this.network.shared(one, other).cardinality()) ? 1
							: 0;
				}
			}
		}
		for (int one = 0; one < 18; one++) {
			for (int other = one + 1; other < 18; other++) {
				assertThat(model.atLeast(one, other, this.network.shared(one, other).cardinality()))
					.isCloseTo(asMany[one][other] / (double) draws, within(1e-2));
			}
		}
	}

	@Test
	void whoWasAtTwoEventsHasTooFewForATest() {
		List<Map<String, Object>> pairs = new SharedMeetings(this.network, FixedRowModel.of(this.network), 0.01)
			.pairs();
		assertThat(verdict(pairs, "Flora", "Olivia")).isEqualTo("TOO_FEW");
		assertThat(pairs.get(pairs.size() - 1)).containsEntry("verdict", "TOO_FEW").doesNotContainKey("pValue");
		List<Map<String, Object>> wider = new SharedMeetings(this.network, FixedRowModel.of(this.network), 0.05)
			.pairs();
		assertThat(verdict(wider, "Flora", "Olivia")).isNotEqualTo("TOO_FEW");
	}

	/** Each is the least of what its own and all larger p-values come to. */
	@Test
	void adjustedValuesAreThoseOfBenjaminiAndHochberg() {
		assertThat(FalseDiscovery.adjusted(new double[] { 0.01, 0.04, 0.03, 0.005 })).containsExactly(0.02, 0.04, 0.04,
				0.02);
		Random random = new Random(1995);
		double[] values = random.doubles(50).toArray();
		double[] adjusted = FalseDiscovery.adjusted(values);
		for (int i = 0; i < values.length; i++) {
			double least = 1;
			for (double threshold : values) {
				if (threshold >= values[i]) {
					long rank = java.util.Arrays.stream(values).filter((value) -> value <= threshold).count();
					least = Math.min(least, threshold * values.length / rank);
				}
			}
			assertThat(adjusted[i]).isCloseTo(least, within(1e-12));
		}
	}

	@Test
	void whatIsEmptyOrFullLeavesNoChoice() {
		double[][] probabilities = new BipartiteConfiguration(new int[] { 3, 0, 1 }, new int[] { 1, 1, 2 })
			.probabilities();
		assertThat(probabilities[0]).containsExactly(1, 1, 1);
		assertThat(probabilities[1]).containsExactly(0, 0, 0);
		assertThat(probabilities[2]).containsExactly(0, 0, 1);
	}

	private static Object verdict(List<Map<String, Object>> pairs, String one, String other) {
		return pairs.stream()
			.filter((pair) -> one.equals(pair.get("first")) && other.equals(pair.get("second")))
			.findFirst()
			.map((pair) -> String.valueOf(pair.get("verdict")))
			.orElse("none");
	}

	private static java.util.function.IntToDoubleFunction row(double[][] probabilities, int woman) {
		return (meeting) -> probabilities[woman][meeting];
	}

	private static double odds(double probability) {
		return probability / (1 - probability);
	}

	private static double exact(int all, int one, int other, int shared) {
		BigInteger ways = BigInteger.ZERO;
		for (int number = shared; number <= Math.min(one, other); number++) {
			ways = ways.add(choose(one, number).multiply(choose(all - one, other - number)));
		}
		return new BigDecimal(ways).divide(new BigDecimal(choose(all, other)), MathContext.DECIMAL64).doubleValue();
	}

	private static BigInteger choose(int all, int some) {
		if (some < 0 || some > all) {
			return BigInteger.ZERO;
		}
		BigInteger ways = BigInteger.ONE;
		for (int i = 1; i <= some; i++) {
			ways = ways.multiply(BigInteger.valueOf(all - some + i)).divide(BigInteger.valueOf(i));
		}
		return ways;
	}

}
