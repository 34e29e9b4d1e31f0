package org.multaqa.analysis.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Betweenness centrality (Freeman 1977): the share of the shortest paths between two
 * other nodes that pass through a node, computed by the algorithm of Brandes (2001). In a
 * larger network it is estimated from the paths of randomly chosen start nodes (Brandes
 * and Pich 2007), with the standard error of the estimate.
 *
 * @param scores the score of each node, from 0 to 1
 * @param error the largest standard error of a score; 0 if it is exact
 * @param pivots the number of start nodes
 */
record Betweenness(double[] scores, double error, int pivots) {

	/** The largest number of nodes for an exact computation. */
	static final int EXACT = 1_000;

	/** The number of start nodes in a larger network. */
	static final int PIVOTS = 256;

	private static final long SEED = 19_770_101;

	static Betweenness of(List<Map<Integer, Double>> neighbours) {
		int size = neighbours.size();
		return of(neighbours, (size <= EXACT) ? size : PIVOTS);
	}

	static Betweenness of(List<Map<Integer, Double>> neighbours, int pivots) {
		int size = neighbours.size();
		List<Integer> starts = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			starts.add(i);
		}
		if (pivots < size) {
			Collections.shuffle(starts, new Random(SEED));
		}
		double[] sum = new double[size];
		double[] squares = new double[size];
		for (int start : starts.subList(0, Math.min(pivots, size))) {
			double[] shares = from(start, neighbours);
			for (int i = 0; i < size; i++) {
				sum[i] += shares[i];
				squares[i] += shares[i] * shares[i];
			}
		}
		double pairs = (size - 1.0) * (size - 2.0);
		int used = Math.min(pivots, size);
		double largest = 0;
		for (int i = 0; i < size; i++) {
			double mean = (used > 0) ? sum[i] / used : 0;
			double variance = (used > 1) ? Math.max(0, squares[i] / used - mean * mean) * used / (used - 1) : 0;
			// drawn without replacement
			double unseen = 1 - used / (double) size;
			largest = Math.max(largest, (pairs > 0) ? size * Math.sqrt(variance / used * unseen) / pairs : 0);
			sum[i] = (pairs > 0) ? mean * size / pairs : 0;
		}
		return new Betweenness(sum, (used < size) ? largest : 0, used);
	}

	/** The contribution of the paths from one start node to each node. */
	private static double[] from(int start, List<Map<Integer, Double>> neighbours) {
		int size = neighbours.size();
		double[] paths = new double[size];
		int[] distance = new int[size];
		Arrays.fill(distance, -1);
		paths[start] = 1;
		distance[start] = 0;
		List<Integer> order = new ArrayList<>();
		Deque<Integer> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			int node = open.remove();
			order.add(node);
			for (int next : neighbours.get(node).keySet()) {
				if (distance[next] < 0) {
					distance[next] = distance[node] + 1;
					open.add(next);
				}
				if (distance[next] == distance[node] + 1) {
					paths[next] += paths[node];
				}
			}
		}
		double[] share = new double[size];
		Collections.reverse(order);
		for (int node : order) {
			for (int next : neighbours.get(node).keySet()) {
				if (distance[next] == distance[node] - 1) {
					share[next] += paths[next] / paths[node] * (1 + share[node]);
				}
			}
		}
		share[start] = 0;
		return share;
	}

}
