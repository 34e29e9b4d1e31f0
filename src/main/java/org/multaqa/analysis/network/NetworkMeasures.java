package org.multaqa.analysis.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * The measures of the nodes of a network, by the number of the node.
 *
 * @param degree the number of neighbours
 * @param strength the sum of the weights of its ties
 * @param betweenness the share of shortest paths between others that pass through it
 * @param pageRank the share of time that a random walk along weighted ties spends at it
 * @param coreness the largest k of a k-core that contains it
 * @param component the number of its connected component, the largest component first
 * @param communities the partition after Leiden
 * @param constraint Burt's constraint
 */
record NetworkMeasures(int[] degree, double[] strength, Betweenness betweenness, double[] pageRank, int[] coreness,
		int[] component, Communities communities, double[] constraint) {

	private static final double DAMPING = 0.85;

	private static final int ROUNDS = 1_000;

	private static final double PRECISE = 1e-12;

	static NetworkMeasures of(WeightedNetwork network) {
		Graph<Integer, DefaultWeightedEdge> graph = network.graph();
		List<Map<Integer, Double>> neighbours = network.neighbours();
		int size = network.size();
		int[] degree = new int[size];
		double[] strength = new double[size];
		for (int i = 0; i < size; i++) {
			degree[i] = neighbours.get(i).size();
			strength[i] = neighbours.get(i).values().stream().mapToDouble(Double::doubleValue).sum();
		}
		double[] pageRank = new double[size];
		int[] coreness = new int[size];
		if (size > 0) {
			new PageRank<>(graph, DAMPING, ROUNDS, PRECISE).getScores()
				.forEach((node, score) -> pageRank[node] = score);
			new Coreness<>(graph).getScores().forEach((node, score) -> coreness[node] = score);
		}
		return new NetworkMeasures(degree, strength, Betweenness.of(neighbours), pageRank, coreness, components(graph),
				Communities.of(network), StructuralHoles.constraint(neighbours));
	}

	/** Numbers components by size; those of equal size by their first node. */
	private static int[] components(Graph<Integer, DefaultWeightedEdge> graph) {
		int[] component = new int[graph.vertexSet().size()];
		List<Set<Integer>> sets = new ConnectivityInspector<>(graph).connectedSets()
			.stream()
			.sorted(Comparator.comparingInt((Set<Integer> set) -> -set.size())
				.thenComparing((set) -> new TreeSet<>(set).first()))
			.toList();
		for (int i = 0; i < sets.size(); i++) {
			for (int node : sets.get(i)) {
				component[node] = i + 1;
			}
		}
		return component;
	}

	int componentCount() {
		return Arrays.stream(this.component).max().orElse(0);
	}

}
