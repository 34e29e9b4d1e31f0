package org.multaqa.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.multaqa.analysis.computation.EntityPair;
import org.multaqa.query.analysis.TieScope;

/**
 * Adds to each hop of a path the facts and a sentence.
 *
 * @param graph reads the graph
 * @param scope the ties that count
 */
record PathEvidence(GraphReader graph, TieScope scope) {

	List<Map<String, Object>> of(List<PathSearch.Candidate> paths) {
		TreeSet<EntityPair> pairs = new TreeSet<>();
		TreeSet<String> ids = new TreeSet<>();
		paths.forEach((path) -> {
			ids.addAll(path.entities());
			for (int i = 1; i < path.entities().size(); i++) {
				pairs.add(EntityPair.of(path.entities().get(i - 1), path.entities().get(i)));
			}
		});
		if (pairs.isEmpty()) {
			return List.of();
		}
		Map<EntityPair, List<TieFact>> facts = new TreeMap<>();
		this.graph.evidence(List.copyOf(pairs), this.scope, PathsAnalysis.MOST_FACTS)
			.forEach((fact) -> facts.computeIfAbsent(fact.pair(), (any) -> new ArrayList<>()).add(fact));
		Map<String, TiedEntity> entities = new HashMap<>();
		this.graph.entities(ids).forEach((entity) -> entities.put(entity.id(), entity));
		return paths.stream()
			// a deleted fact is no evidence
			.filter((path) -> hops(path).stream().allMatch(facts::containsKey))
			.map((path) -> path(path, facts, new TieSentence(entities)))
			.toList();
	}

	private static List<EntityPair> hops(PathSearch.Candidate path) {
		List<EntityPair> hops = new ArrayList<>();
		for (int i = 1; i < path.entities().size(); i++) {
			hops.add(EntityPair.of(path.entities().get(i - 1), path.entities().get(i)));
		}
		return hops;
	}

	private static Map<String, Object> path(PathSearch.Candidate path, Map<EntityPair, List<TieFact>> facts,
			TieSentence sentence) {
		List<Map<String, Object>> hops = new ArrayList<>();
		for (int i = 1; i < path.entities().size(); i++) {
			String from = path.entities().get(i - 1);
			String to = path.entities().get(i);
			List<TieFact> evidence = facts.getOrDefault(EntityPair.of(from, to), List.of());
			Map<String, Object> hop = new LinkedHashMap<>();
			hop.put("from", from);
			hop.put("to", to);
			hop.put("kind", evidence.get(0).kind().name());
			hop.put("fact", evidence.get(0).id());
			hop.put("facts", evidence.stream().map(TieFact::id).distinct().toList());
			hop.putAll(sentence.of(evidence.get(0)));
			hops.add(hop);
		}
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("length", (long) hops.size());
		values.put("cost", path.cost() / (double) PathCost.HOP);
		values.put("hops", hops);
		return values;
	}

}
