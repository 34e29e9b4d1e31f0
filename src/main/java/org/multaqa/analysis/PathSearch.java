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
 * The cheapest simple paths between two entities among the ties that are known. Partial
 * paths are taken cheapest first, so that whole ones come in the order of their cost; of
 * equal cost, those with fewer hops, then by ids.
 *
 * @param ties the entities tied to each
 * @param degrees how many facts each is an end of
 */
record PathSearch(Map<String, TreeSet<String>> ties, Map<String, Long> degrees) {

	/** Where so many partial paths were looked at, the rest is left. */
	static final int MOST_LOOKED_AT = 200_000;

	private static final Comparator<Candidate> ORDER = Comparator.comparingLong(Candidate::cost)
		.thenComparingInt((candidate) -> candidate.entities().size())
		.thenComparing((candidate) -> String.join("\u0001", candidate.entities()));

	/**
	 * The paths, the cheapest first.
	 * @throws org.multaqa.query.error.AnalysisTimedOut past the deadline
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

	/** How far each entity is from the end. */
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
	 * What was found.
	 *
	 * @param paths each as the ids that it goes through
	 * @param complete whether there is no cheaper path than these and, where they are
	 * fewer than was asked for, no other
	 */
	record Result(List<Candidate> paths, boolean complete) {
	}

	/**
	 * A path from the start.
	 *
	 * @param entities that it goes through, both ends included
	 * @param cost what it costs, in thousandths
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
