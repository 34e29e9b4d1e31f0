package org.multaqa.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

import org.multaqa.analysis.computation.ComputationDeadline;

/**
 * Finds the cheapest simple paths between two entities among known ties. It extends the
 * cheapest partial path first, so that complete paths are found in the order of their
 * cost; equal costs are ordered by the number of hops, then by ids.
 *
 * @param ties the entities tied to each entity
 * @param degrees the number of facts of each entity
 */
record PathSearch(Map<String, TreeSet<String>> ties, Map<String, Long> degrees) {

	/** The largest number of partial paths before the search stops. */
	static final int MOST_LOOKED_AT = 200_000;

	private static final Comparator<Candidate> ORDER = Comparator.comparingLong(Candidate::cost)
		.thenComparingInt((candidate) -> candidate.entities().size())
		.thenComparing((candidate) -> String.join("\u0001", candidate.entities()));

	/**
	 * The paths, the cheapest first.
	 * @throws org.multaqa.query.error.AnalysisTimedOut after the deadline
	 */
	Result between(String from, String to, int maxHops, int first, ComputationDeadline deadline) {
		Map<String, Integer> left = hopsTo(to, maxHops);
		PriorityQueue<Candidate> open = new PriorityQueue<>(ORDER);
		List<Candidate> found = new ArrayList<>();
		open.add(new Candidate(List.of(from), 0));
		for (int i = 0; i < MOST_LOOKED_AT && found.size() < first && !open.isEmpty(); i++) {
			deadline.check();
			Candidate path = open.remove();
			if (path.last().equals(to)) {
				found.add(path);
				continue;
			}
			for (String next : this.ties.getOrDefault(path.last(), new TreeSet<>())) {
				Integer hops = left.get(next);
				if (hops != null && path.entities().size() + hops <= maxHops && !path.entities().contains(next)) {
					open.add(path.and(next,
							next.equals(to) ? 0 : PathCost.through(this.degrees.getOrDefault(next, 0L))));
				}
			}
		}
		return new Result(found, found.size() == first || open.isEmpty());
	}

	/** The number of hops from each entity to the end. */
	private Map<String, Integer> hopsTo(String to, int most) {
		Map<String, Integer> hops = new HashMap<>(Map.of(to, 0));
		Deque<String> open = new ArrayDeque<>(List.of(to));
		while (!open.isEmpty()) {
			String entity = open.remove();
			int further = hops.getOrDefault(entity, 0) + 1;
			if (further <= most) {
				for (String other : this.ties.getOrDefault(entity, new TreeSet<>())) {
					if (hops.putIfAbsent(other, further) == null) {
						open.add(other);
					}
				}
			}
		}
		return hops;
	}

	static PathSearch empty() {
		return new PathSearch(new TreeMap<>(), new HashMap<>());
	}

	void add(EntityTie tie) {
		this.ties.computeIfAbsent(tie.id(), (any) -> new TreeSet<>()).add(tie.other());
		this.ties.computeIfAbsent(tie.other(), (any) -> new TreeSet<>()).add(tie.id());
		this.degrees.put(tie.other(), tie.degree());
	}

	/**
	 * The result of a search.
	 *
	 * @param paths the paths, each with the ids of its entities
	 * @param complete whether no path was missed: none is cheaper than these, and if
	 * there are fewer than requested, there is no other
	 */
	record Result(List<Candidate> paths, boolean complete) {
	}

	/**
	 * A path from the start.
	 *
	 * @param entities its entities, both ends included
	 * @param cost its cost, in thousandths
	 */
	record Candidate(List<String> entities, long cost) {

		String last() {
			return this.entities.get(this.entities.size() - 1);
		}

		Candidate and(String next, long through) {
			List<String> longer = new ArrayList<>(this.entities);
			longer.add(next);
			return new Candidate(longer, this.cost + PathCost.HOP + through);
		}

	}

}
