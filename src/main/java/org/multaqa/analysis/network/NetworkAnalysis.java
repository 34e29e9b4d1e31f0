package org.multaqa.analysis.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.multaqa.analysis.computation.Computations;
import org.multaqa.analysis.computation.TerritoryNetwork;
import org.multaqa.query.analysis.GraphAnalysis;
import org.multaqa.query.error.NetworkTooLarge;
import org.multaqa.query.response.ResponseMapper;

/**
 * Computes measures of the network of the meetings of a territory.
 *
 * @param network the meetings with their actors and programmes
 * @param analysis the requested analysis
 * @param computations caches results
 */
public record NetworkAnalysis(TerritoryNetwork network, GraphAnalysis.Network analysis, Computations computations) {

	/** The group of nodes without one, which are not actors. */
	private static final String NONE = "NONE";

	public Map<String, Object> compute() {
		WeightedNetwork weighted = new ProjectedNetwork(this.network, this.analysis.projection()).weighted();
		NetworkTooLarge.check("nodes", weighted.size(), GraphAnalysis.Network.MOST_NODES);
		NetworkTooLarge.check("ties", weighted.weights().size(), GraphAnalysis.Network.MOST_TIES);
		NetworkMeasures measures = this.computations.of(weighted, NetworkMeasures::of);
		List<String> groups = weighted.nodes()
			.stream()
			.map((node) -> this.network.groups().getOrDefault(node, NONE))
			.toList();
		Brokerage brokerage = Brokerage.of(weighted.neighbours(), groups);
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("owner", this.network.territory());
		answer.put("territory", this.network.territory());
		answer.put("projection", this.analysis.projection().name());
		answer.put("meetingCount", (long) this.network.meetings().size());
		answer.put("nodeCount", (long) weighted.size());
		answer.put("tieCount", (long) weighted.weights().size());
		answer.put("componentCount", (long) measures.componentCount());
		answer.put("communityCount", (long) measures.communities().count());
		answer.put("modularity", rounded(measures.communities().modularity()));
		answer.put("betweennessError", rounded(measures.betweenness().error()));
		answer.put("nodes", nodes(weighted, groups, measures, brokerage));
		return answer;
	}

	private List<Map<String, Object>> nodes(WeightedNetwork weighted, List<String> groups, NetworkMeasures measures,
			Brokerage brokerage) {
		List<Integer> order = IntStream.range(0, weighted.size())
			.boxed()
			.sorted(Comparator.comparingDouble((Integer node) -> -measure(node, measures, brokerage))
				.thenComparing((node) -> node))
			.toList();
		List<Map<String, Object>> nodes = new ArrayList<>();
		for (int node : order) {
			Map<String, Object> values = new LinkedHashMap<>();
			values.put("entity", weighted.nodes().get(node));
			values.put("degree", (long) measures.degree()[node]);
			values.put("strength", measures.strength()[node]);
			values.put("betweenness", rounded(measures.betweenness().scores()[node]));
			values.put("pageRank", rounded(measures.pageRank()[node]));
			values.put("coreness", (long) measures.coreness()[node]);
			values.put("component", (long) measures.component()[node]);
			values.put("community", (long) measures.communities().of()[node]);
			if (!Double.isNaN(measures.constraint()[node])) {
				values.put("constraint", rounded(measures.constraint()[node]));
			}
			if (!groups.get(node).equals(NONE)) {
				values.put("group", groups.get(node));
			}
			for (Brokerage.Role role : Brokerage.Role.values()) {
				values.put(role.name().toLowerCase(Locale.ROOT), brokerage.of(node, role));
			}
			values.put(ResponseMapper.POSITION,
					List.of(String.format(Locale.ROOT, "%08d", nodes.size()), weighted.nodes().get(node)));
			nodes.add(values);
		}
		return nodes;
	}

	private double measure(int node, NetworkMeasures measures, Brokerage brokerage) {
		return switch (this.analysis.rankBy()) {
			case DEGREE -> measures.degree()[node];
			case BETWEENNESS -> rounded(measures.betweenness().scores()[node]);
			case PAGE_RANK -> rounded(measures.pageRank()[node]);
			case CORENESS -> measures.coreness()[node];
			case BROKERAGE -> brokerage.total(node);
		};
	}

	/** Rounded to nine decimals, so that it does not depend on the order of summation. */
	private static double rounded(double value) {
		return Math.round(value * 1e9) / 1e9;
	}

}
