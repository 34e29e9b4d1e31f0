package org.multaqa.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.multaqa.analysis.computation.ComputationDeadline;
import org.multaqa.query.analysis.GraphAnalysis;

/**
 * Searches paths between two entities from both ends, hop by hop, until there are as many
 * as requested. Of the paths with no more hops, the cheapest are the result.
 *
 * @param graph reads the graph
 * @param analysis the requested analysis
 */
record PathsAnalysis(GraphReader graph, GraphAnalysis.Paths analysis) {

	/** The largest number of facts of each kind for a tie. */
	static final int MOST_FACTS = 20;

	/**
	 * An entity with more facts is reached, but its ties are not read.
	 */
	static final long HUB = 5_000;

	Optional<Map<String, Object>> compute() {
		Map<String, TiedEntity> ends = new HashMap<>();
		this.graph.entities(new TreeSet<>(List.of(this.analysis.from(), this.analysis.to())))
			.forEach((entity) -> ends.put(entity.asked(), entity));
		TiedEntity from = ends.get(this.analysis.from());
		TiedEntity to = ends.get(this.analysis.to());
		if (from == null || to == null) {
			return Optional.empty();
		}
		return Optional.of(new Found(from.id(), to.id()).answer());
	}

	/** The state of the search. */
	private final class Found {

		private final String from;

		private final String to;

		private final PathSearch search = PathSearch.empty();

		private final Frontier start;

		private final Frontier end;

		private final ComputationDeadline deadline = ComputationDeadline.begin();

		private List<PathSearch.Candidate> paths = List.of();

		private boolean complete = true;

		private int searched;

		private int expanded;

		private final Set<String> hubs = new TreeSet<>();

		Found(String from, String to) {
			this.from = from;
			this.to = to;
			this.start = new Frontier(from);
			this.end = new Frontier(to);
		}

		Map<String, Object> answer() {
			if (!this.from.equals(this.to)) {
				while (this.searched < PathsAnalysis.this.analysis.maxHops()
						&& this.paths.size() < PathsAnalysis.this.analysis.first() && this.complete) {
					this.deadline.check();
					further();
				}
			}
			Map<String, Object> answer = new LinkedHashMap<>();
			answer.put("from", this.from);
			answer.put("to", this.to);
			answer.put("searchedHops", (long) this.searched);
			answer.put("complete", this.complete && this.hubs.isEmpty());
			answer.put("passedOver", List.copyOf(this.hubs));
			answer.put("paths",
					new PathEvidence(PathsAnalysis.this.graph, PathsAnalysis.this.analysis.scope()).of(this.paths));
			return answer;
		}

		/** Goes one hop further, from the end with fewer entities. */
		private void further() {
			Frontier side = (this.start.size() <= this.end.size()) ? this.start : this.end;
			List<String> open = side.open().stream().filter(this::expandable).toList();
			this.expanded += open.size();
			if (this.expanded > GraphAnalysis.Paths.MOST_EXPANDED) {
				this.complete = false;
				return;
			}
			List<EntityTie> ties = open.isEmpty() ? List.of()
					: PathsAnalysis.this.graph.ties(open, PathsAnalysis.this.analysis.scope());
			ties.forEach(this.search::add);
			side.next(ties);
			this.searched++;
			PathSearch.Result result = this.search.between(this.from, this.to, this.searched,
					PathsAnalysis.this.analysis.first(), this.deadline);
			this.paths = result.paths();
			this.complete = result.complete();
		}

		private boolean expandable(String entity) {
			boolean end = entity.equals(this.from) || entity.equals(this.to);
			if (!end && this.search.degrees().getOrDefault(entity, 0L) > HUB) {
				this.hubs.add(entity);
				return false;
			}
			return true;
		}

	}

	/** The entities that were last reached from one end. */
	private static final class Frontier {

		private final Set<String> seen = new TreeSet<>();

		private List<String> open;

		Frontier(String end) {
			this.open = List.of(end);
			this.seen.add(end);
		}

		int size() {
			return this.open.size();
		}

		List<String> open() {
			return this.open;
		}

		void next(List<EntityTie> ties) {
			Set<String> reached = new TreeSet<>();
			ties.forEach((tie) -> reached.add(tie.other()));
			reached.removeAll(this.seen);
			this.seen.addAll(reached);
			this.open = new ArrayList<>(reached);
		}

	}

}
