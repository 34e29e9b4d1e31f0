package org.multaqa.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.multaqa.analysis.computation.Computations;
import org.multaqa.analysis.computation.EntityPair;
import org.multaqa.model.EntityKind;
import org.multaqa.query.analysis.GraphAnalysis;

/**
 * Computes the neighbourhood of some entities: nodes, ties between them, and what was
 * left out.
 *
 * @param graph reads the graph
 * @param analysis the requested analysis
 * @param layouts caches layouts
 * @param wanted the names of the values that are requested
 */
record NeighbourhoodAnalysis(GraphReader graph, GraphAnalysis.Neighbourhood analysis, Computations layouts,
		Predicate<String> wanted) {

	/** The largest number of facts of each kind for a tie. */
	private static final int MOST_FACTS = 100;

	Map<String, Object> compute() {
		NeighbourhoodWalk walk = new NeighbourhoodWalk(this.graph, this.analysis).from(starts());
		List<EntityPair> pairs = List.copyOf(walk.ties().keySet());
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("nodes", nodes(walk, pairs));
		answer.put("ties", ties(walk, pairs));
		answer.put("cut", cut(walk));
		answer.put("cutCount", (long) walk.cut().size());
		return answer;
	}

	/** The requested entities in their order, each once. */
	private List<TiedEntity> starts() {
		Map<String, TiedEntity> asked = new HashMap<>();
		this.graph.entities(new TreeSet<>(this.analysis.of())).forEach((entity) -> asked.put(entity.asked(), entity));
		Map<String, TiedEntity> starts = new LinkedHashMap<>();
		this.analysis.of()
			.stream()
			.filter(asked::containsKey)
			.map(asked::get)
			.forEach((entity) -> starts.putIfAbsent(entity.id(), entity));
		return List.copyOf(starts.values());
	}

	private List<Map<String, Object>> nodes(NeighbourhoodWalk walk, List<EntityPair> pairs) {
		List<String> ids = List.copyOf(walk.depths().keySet());
		Map<String, ForceLayout.Position> positions = (this.wanted.test("x") || this.wanted.test("y"))
				? this.layouts.of(new ForceLayout(ids, pairs), ForceLayout::positions) : Map.of();
		Map<String, Long> tied = new HashMap<>();
		pairs.forEach((pair) -> {
			tied.merge(pair.first(), 1L, Long::sum);
			tied.merge(pair.second(), 1L, Long::sum);
		});
		List<Map<String, Object>> nodes = new ArrayList<>();
		walk.depths().forEach((id, depth) -> {
			Map<String, Object> node = new LinkedHashMap<>();
			node.put("entity", id);
			node.put("depth", (long) depth);
			node.put("tieCount", tied.getOrDefault(id, 0L));
			node.put("factCount", walk.degree(id));
			ForceLayout.Position position = positions.get(id);
			if (position != null) {
				node.put("x", position.x());
				node.put("y", position.y());
			}
			nodes.add(node);
		});
		return nodes;
	}

	private List<Map<String, Object>> ties(NeighbourhoodWalk walk, List<EntityPair> pairs) {
		Map<EntityPair, List<String>> facts = new HashMap<>();
		if (this.wanted.test("facts") && !pairs.isEmpty()) {
			this.graph.evidence(pairs, this.analysis.scope(), MOST_FACTS)
				.forEach((fact) -> facts.computeIfAbsent(fact.pair(), (any) -> new ArrayList<>()).add(fact.id()));
		}
		List<Map<String, Object>> ties = new ArrayList<>();
		walk.ties().forEach((pair, kinds) -> {
			Map<String, Object> tie = new LinkedHashMap<>();
			tie.put("from", pair.first());
			tie.put("to", pair.second());
			tie.put("kinds", kinds.stream().map((kind) -> kind.kind().name()).toList());
			tie.put("factCount", kinds.stream().mapToLong(EntityTie::facts).sum());
			tie.put("facts", facts.getOrDefault(pair, List.of()).stream().distinct().toList());
			ties.add(tie);
		});
		return ties;
	}

	private static List<Map<String, Object>> cut(NeighbourhoodWalk walk) {
		Map<EntityKind, Long> counts = new TreeMap<>();
		walk.cut()
			.forEach((id) -> EntityKind.ofPrefix(id.substring(0, id.indexOf('/')))
				.ifPresent((kind) -> counts.merge(kind, 1L, Long::sum)));
		List<Map<String, Object>> cut = new ArrayList<>();
		counts.forEach((kind, count) -> cut.add(Map.of("kind", kind.name(), "count", count)));
		return cut;
	}

}
