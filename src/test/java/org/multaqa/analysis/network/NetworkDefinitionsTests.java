package org.multaqa.analysis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Each measure, on random networks, by its definition word by word. */
class NetworkDefinitionsTests {

	@RepeatedTest(100)
	void betweennessIsThatOfTheLibrary(RepetitionInfo repetition) {
		WeightedNetwork network = network(new Random(repetition.getCurrentRepetition()));
		double pairs = (network.size() - 1.0) * (network.size() - 2.0) / 2;
		WeightedNetwork plain = new WeightedNetwork(network.nodes(), ones(network));
		Map<Integer, Double> expected = new BetweennessCentrality<>(plain.graph()).getScores();
		double[] scores = Betweenness.of(network.neighbours()).scores();
		expected.forEach(
				(node, score) -> assertThat(scores[node]).isCloseTo((pairs > 0) ? score / pairs : 0, within(1e-9)));
	}

	@RepeatedTest(100)
	void modularityIsThatOfTheLibrary(RepetitionInfo repetition) {
		WeightedNetwork network = network(new Random(repetition.getCurrentRepetition()));
		Communities communities = Communities.of(network);
		List<Set<Integer>> sets = new ArrayList<>();
		for (int i = 0; i < communities.count(); i++) {
			sets.add(new TreeSet<>());
		}
		for (int node = 0; node < network.size(); node++) {
			sets.get(communities.of()[node] - 1).add(node);
		}
		if (!network.weights().isEmpty()) {
			assertThat(new UndirectedModularityMeasurer<>(network.graph()).modularity(sets))
				.isCloseTo(communities.modularity(), within(1e-9));
		}
	}

	@RepeatedTest(100)
	void aBrokerStandsBetweenTwoThatAreNotTied(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		WeightedNetwork network = network(random);
		List<String> groups = IntStream.range(0, network.size()).mapToObj((any) -> "G" + random.nextInt(3)).toList();
		Brokerage brokerage = Brokerage.of(network.neighbours(), groups);
		for (int b = 0; b < network.size(); b++) {
			long[] expected = new long[5];
			for (int a = 0; a < network.size(); a++) {
				for (int c = 0; c < network.size(); c++) {
					if (a != b && b != c && a != c && tied(network, a, b) && tied(network, b, c)
							&& !tied(network, a, c)) {
						boolean ab = groups.get(a).equals(groups.get(b));
						boolean bc = groups.get(b).equals(groups.get(c));
						boolean ac = groups.get(a).equals(groups.get(c));
						expected[(ab && bc) ? 0 : (ac) ? 1 : bc ? 2 : ab ? 3 : 4]++;
					}
				}
			}
			assertThat(brokerage.roles()[b]).isEqualTo(expected);
		}
	}

	@RepeatedTest(100)
	void constraintIsTheSumOfSquaredInvestments(RepetitionInfo repetition) {
		WeightedNetwork network = network(new Random(repetition.getCurrentRepetition()));
		double[] constraint = StructuralHoles.constraint(network.neighbours());
		for (int i = 0; i < network.size(); i++) {
			double sum = 0;
			for (int j = 0; j < network.size(); j++) {
				if (i != j && tied(network, i, j)) {
					double invested = share(network, i, j);
					for (int q = 0; q < network.size(); q++) {
						if (q != i && q != j) {
							invested += share(network, i, q) * share(network, q, j);
						}
					}
					sum += invested * invested;
				}
			}
			if (network.neighbours().get(i).isEmpty()) {
				assertThat(constraint[i]).isNaN();
			}
			else {
				assertThat(constraint[i]).isCloseTo(sum, within(1e-9));
			}
		}
	}

	@Test
	void aNetworkWithoutTiesHasMeasuresToo() {
		NetworkMeasures measures = NetworkMeasures.of(new WeightedNetwork(List.of("a", "b"), new TreeMap<>()));
		assertThat(measures.componentCount()).isEqualTo(2);
		assertThat(measures.communities().count()).isEqualTo(2);
		assertThat(measures.betweenness().scores()).containsExactly(0, 0);
		NetworkMeasures none = NetworkMeasures.of(new WeightedNetwork(List.of(), new TreeMap<>()));
		assertThat(none.componentCount()).isZero();
	}

	@Test
	void theSameNetworkHasTheSameMeasures() {
		WeightedNetwork network = network(new Random(7));
		assertThat(Communities.of(network).of()).isEqualTo(Communities.of(network).of());
	}

	private static SortedMap<WeightedNetwork.Tie, Double> ones(WeightedNetwork network) {
		SortedMap<WeightedNetwork.Tie, Double> ones = new TreeMap<>(network.weights());
		ones.replaceAll((tie, weight) -> 1.0);
		return ones;
	}

	private static boolean tied(WeightedNetwork network, int one, int other) {
		return network.weights().containsKey(WeightedNetwork.Tie.of(one, other));
	}

	private static double share(WeightedNetwork network, int from, int to) {
		double all = 0;
		for (Map.Entry<WeightedNetwork.Tie, Double> tie : network.weights().entrySet()) {
			all += (tie.getKey().one() == from || tie.getKey().other() == from) ? tie.getValue() : 0;
		}
		return (all > 0) ? network.weights().getOrDefault(WeightedNetwork.Tie.of(from, to), 0.0) / all : 0;
	}

	private static WeightedNetwork network(Random random) {
		int size = 1 + random.nextInt(9);
		SortedMap<WeightedNetwork.Tie, Double> weights = new TreeMap<>();
		for (int i = random.nextInt(3 * size); i > 0; i--) {
			int one = random.nextInt(size);
			int other = random.nextInt(size);
			if (one != other) {
				weights.put(WeightedNetwork.Tie.of(one, other), 1.0 + random.nextInt(3));
			}
		}
		return new WeightedNetwork(IntStream.range(0, size).mapToObj(String::valueOf).toList(), weights);
	}

}
