package org.multaqa.analysis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.multaqa.analysis.computation.EntityPair;
import org.multaqa.analysis.computation.TerritoryNetwork;
import org.multaqa.query.analysis.NetworkProjection;

/**
 * Projects the meetings of a territory to an undirected network.
 *
 * @param network the meetings with their actors and programmes
 * @param projection the kind of network
 */
record ProjectedNetwork(TerritoryNetwork network, NetworkProjection projection) {

	WeightedNetwork weighted() {
		return switch (this.projection) {
			case ACTORS_MEETINGS_PROGRAMS -> whole();
			case ACTORS -> shared(this.network.parts());
			case PROGRAMS -> shared(this.network.items());
		};
	}

	private WeightedNetwork whole() {
		List<EntityPair> ties = new ArrayList<>(this.network.parts());
		ties.addAll(this.network.items());
		ties.addAll(this.network.involvements());
		TreeSet<String> nodes = new TreeSet<>(this.network.meetings());
		ties.forEach((tie) -> nodes.addAll(List.of(tie.first(), tie.second())));
		Map<String, Integer> numbers = numbers(nodes);
		SortedMap<WeightedNetwork.Tie, Double> weights = new TreeMap<>();
		ties.forEach((tie) -> weights.put(
				WeightedNetwork.Tie.of(numbers.getOrDefault(tie.first(), 0), numbers.getOrDefault(tie.second(), 0)),
				1.0));
		return new WeightedNetwork(List.copyOf(nodes), weights);
	}

	/**
	 * Ties two nodes by the meetings that they share; the weight is the number of
	 * meetings.
	 */
	private static WeightedNetwork shared(List<EntityPair> pairs) {
		TreeSet<String> nodes = new TreeSet<>(pairs.stream().map(EntityPair::second).toList());
		Map<String, Integer> numbers = numbers(nodes);
		Map<String, TreeSet<Integer>> meetings = new TreeMap<>();
		pairs.forEach((pair) -> meetings.computeIfAbsent(pair.first(), (any) -> new TreeSet<>())
			.add(numbers.getOrDefault(pair.second(), 0)));
		SortedMap<WeightedNetwork.Tie, Double> weights = new TreeMap<>();
		meetings.values()
			.forEach((members) -> members.forEach((one) -> members.tailSet(one, false)
				.forEach((other) -> weights.merge(WeightedNetwork.Tie.of(one, other), 1.0, Double::sum))));
		return new WeightedNetwork(List.copyOf(nodes), weights);
	}

	private static Map<String, Integer> numbers(TreeSet<String> nodes) {
		Map<String, Integer> numbers = new TreeMap<>();
		nodes.forEach((node) -> numbers.put(node, numbers.size()));
		return numbers;
	}

}
