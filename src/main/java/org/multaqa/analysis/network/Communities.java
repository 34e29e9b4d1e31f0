package org.multaqa.analysis.network;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * A partition of a network into communities: the one with the greatest modularity that
 * the Leiden algorithm (Traag, Waltman and van Eck 2019) finds in several seeded runs.
 *
 * @param of the number of the community of each node, the largest community first
 * @param modularity the modularity of the partition (Newman and Girvan 2004)
 */
record Communities(int[] of, double modularity) {

	private static final int STARTS = 10;

	private static final int ITERATIONS = 50;

	private static final long SEED = 20_190_326;

	static Communities of(WeightedNetwork network) {
		int size = network.size();
		if (network.weights().isEmpty()) {
			int[] alone = new int[size];
			Arrays.setAll(alone, (node) -> node + 1);
			return new Communities(alone, 0);
		}
		int ties = network.weights().size();
		LargeIntArray[] ends = { new LargeIntArray(ties), new LargeIntArray(ties) };
		LargeDoubleArray weights = new LargeDoubleArray(ties);
		int tie = 0;
		for (Map.Entry<WeightedNetwork.Tie, Double> entry : network.weights().entrySet()) {
			ends[0].set(tie, entry.getKey().one());
			ends[1].set(tie, entry.getKey().other());
			weights.set(tie++, entry.getValue());
		}
		Network library = new Network(size, true, ends, weights, false, true);
		double resolution = 1 / (2 * library.getTotalEdgeWeight() + library.getTotalEdgeWeightSelfLinks());
		Random random = new Random(SEED);
		int[] best = new int[0];
		double most = Double.NEGATIVE_INFINITY;
		for (int start = 0; start < STARTS; start++) {
			Clustering found = new LeidenAlgorithm(resolution, ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, random)
				.findClustering(library);
			double modularity = modularity(network.neighbours(), found.getClusters());
			if (modularity > most + 1e-12) {
				most = modularity;
				best = found.getClusters();
			}
		}
		return new Communities(numbered(best), most);
	}

	/** The share of ties within communities, minus the share expected by chance. */
	static double modularity(List<Map<Integer, Double>> neighbours, int[] communities) {
		Map<Integer, double[]> sums = new LinkedHashMap<>();
		double all = 0;
		for (int node = 0; node < communities.length; node++) {
			double[] sum = sums.computeIfAbsent(communities[node], (any) -> new double[2]);
			for (Map.Entry<Integer, Double> neighbour : neighbours.get(node).entrySet()) {
				all += neighbour.getValue();
				sum[0] += neighbour.getValue();
				sum[1] += (communities[neighbour.getKey()] == communities[node]) ? neighbour.getValue() : 0;
			}
		}
		double total = all;
		return sums.values().stream().mapToDouble((sum) -> sum[1] / total - (sum[0] / total) * (sum[0] / total)).sum();
	}

	/** Numbers communities by size; those of equal size by their first node. */
	private static int[] numbered(int[] communities) {
		int[] sizes = new int[communities.length];
		int[] first = new int[communities.length];
		Arrays.fill(first, Integer.MAX_VALUE);
		for (int node = 0; node < communities.length; node++) {
			sizes[communities[node]]++;
			first[communities[node]] = Math.min(first[communities[node]], node);
		}
		List<Integer> order = Arrays.stream(communities)
			.distinct()
			.boxed()
			.sorted((one, other) -> (sizes[one] != sizes[other]) ? Integer.compare(sizes[other], sizes[one])
					: Integer.compare(first[one], first[other]))
			.toList();
		return Arrays.stream(communities).map((community) -> order.indexOf(community) + 1).toArray();
	}

	int count() {
		return (int) Arrays.stream(this.of).distinct().count();
	}

}
