package org.multaqa.analysis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * An undirected weighted network, whose nodes have numbers from 0.
 *
 * @param nodes the names of the nodes, in order
 * @param weights the weights of the ties, by the numbers of their ends, the smaller first
 */
record WeightedNetwork(List<String> nodes, SortedMap<Tie, Double> weights) {

	WeightedNetwork {
		nodes = List.copyOf(nodes);
		weights = new TreeMap<>(weights);
	}

	int size() {
		return this.nodes.size();
	}

	/** The neighbours of each node, with the weights of the ties. */
	List<Map<Integer, Double>> neighbours() {
		List<Map<Integer, Double>> neighbours = new ArrayList<>();
		this.nodes.forEach((node) -> neighbours.add(new TreeMap<>()));
		this.weights.forEach((tie, weight) -> {
			neighbours.get(tie.one()).put(tie.other(), weight);
			neighbours.get(tie.other()).put(tie.one(), weight);
		});
		return neighbours;
	}

	/** The same network as a graph of the JGraphT library. */
	Graph<Integer, DefaultWeightedEdge> graph() {
		Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
		for (int i = 0; i < size(); i++) {
			graph.addVertex(i);
		}
		this.weights.forEach((tie, weight) -> graph.setEdgeWeight(graph.addEdge(tie.one(), tie.other()), weight));
		return graph;
	}

	/** The numbers of two nodes, the smaller first. */
	record Tie(int one, int other) implements Comparable<Tie> {

		static Tie of(int one, int other) {
			return (one < other) ? new Tie(one, other) : new Tie(other, one);
		}

		@Override
		public int compareTo(Tie tie) {
			return (this.one != tie.one) ? Integer.compare(this.one, tie.one) : Integer.compare(this.other, tie.other);
		}

	}

}
