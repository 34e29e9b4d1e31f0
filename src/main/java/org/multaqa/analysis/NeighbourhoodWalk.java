package org.multaqa.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.multaqa.analysis.computation.ComputationDeadline;
import org.multaqa.analysis.computation.EntityPair;
import org.multaqa.query.analysis.GraphAnalysis;

/**
 * Walks from some entities to their neighbours, level by level. From each entity, it
 * proposes a limited number of new entities, those with the most facts first. Of the
 * proposals of a level, it takes those that most entities proposed, then those with the
 * most facts, then by id, within a budget. It records the entities that are left out.
 */
final class NeighbourhoodWalk {

	private static final Comparator<Proposal> ORDER = Comparator.comparingInt(Proposal::by)
		.thenComparingLong(Proposal::facts)
		.reversed()
		.thenComparing(Proposal::id);

	private final GraphReader graph;

	private final GraphAnalysis.Neighbourhood analysis;

	/** The number of ties from a start, by id. */
	private final Map<String, Integer> depths = new LinkedHashMap<>();

	private final Map<String, Long> degrees = new HashMap<>();

	private final Set<String> seen = new TreeSet<>();

	private final Map<EntityPair, TreeSet<EntityTie>> ties = new TreeMap<>();

	NeighbourhoodWalk(GraphReader graph, GraphAnalysis.Neighbourhood analysis) {
		this.graph = graph;
		this.analysis = analysis;
	}

	NeighbourhoodWalk from(Collection<TiedEntity> starts) {
		ComputationDeadline deadline = ComputationDeadline.begin();
		starts.stream().limit(this.analysis.budget()).forEach((start) -> {
			this.depths.put(start.id(), 0);
			this.degrees.put(start.id(), start.degree());
		});
		List<String> frontier = List.copyOf(this.depths.keySet());
		for (int depth = 1; depth <= this.analysis.depth() && !frontier.isEmpty(); depth++) {
			deadline.check();
			List<EntityTie> found = this.graph.ties(new TreeSet<>(frontier), this.analysis.scope());
			found.forEach(this::note);
			List<String> admitted = admitted(frontier, found);
			for (String id : admitted) {
				this.depths.put(id, depth);
			}
			frontier = admitted;
		}
		if (!frontier.isEmpty()) {
			this.graph.tiesAmong(new TreeSet<>(frontier), new TreeSet<>(this.depths.keySet()), this.analysis.scope())
				.forEach(this::note);
		}
		this.ties.keySet()
			.removeIf((pair) -> !this.depths.containsKey(pair.first()) || !this.depths.containsKey(pair.second()));
		return this;
	}

	private void note(EntityTie tie) {
		this.seen.add(tie.other());
		this.degrees.put(tie.other(), tie.degree());
		this.ties.computeIfAbsent(tie.pair(), (any) -> new TreeSet<>(Comparator.comparing(EntityTie::kind))).add(tie);
	}

	private List<String> admitted(List<String> frontier, List<EntityTie> found) {
		Map<String, Map<String, Long>> facts = new HashMap<>();
		found.stream()
			.filter((tie) -> !this.depths.containsKey(tie.other()))
			.forEach((tie) -> facts.computeIfAbsent(tie.id(), (any) -> new HashMap<>())
				.merge(tie.other(), tie.facts(), Long::sum));
		Map<String, Proposal> proposals = new HashMap<>();
		for (String entity : frontier) {
			facts.getOrDefault(entity, Map.of())
				.entrySet()
				.stream()
				.map((other) -> new Proposal(other.getKey(), 1, other.getValue()))
				.sorted(ORDER)
				.limit(this.analysis.perNode())
				.forEach((proposal) -> proposals.merge(proposal.id(), proposal, Proposal::and));
		}
		return proposals.values()
			.stream()
			.sorted(ORDER)
			.limit(this.analysis.budget() - this.depths.size())
			.map(Proposal::id)
			.toList();
	}

	Map<String, Integer> depths() {
		return this.depths;
	}

	long degree(String id) {
		return this.degrees.getOrDefault(id, 0L);
	}

	/** The ties between the entities, sorted by kind. */
	Map<EntityPair, List<EntityTie>> ties() {
		Map<EntityPair, List<EntityTie>> all = new TreeMap<>();
		this.ties.forEach((pair, kinds) -> all.put(pair, new ArrayList<>(kinds)));
		return all;
	}

	/** The entities that were seen but left out. */
	Set<String> cut() {
		Set<String> cut = new LinkedHashSet<>(this.seen);
		cut.removeAll(this.depths.keySet());
		return cut;
	}

	/**
	 * An entity that may be taken.
	 *
	 * @param by the number of entities that propose it
	 * @param facts the number of facts that tie it to them
	 */
	private record Proposal(String id, int by, long facts) {

		Proposal and(Proposal other) {
			return new Proposal(this.id, this.by + other.by, this.facts + other.facts);
		}

	}

}
