package org.multaqa.analysis.duplicates;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

import org.multaqa.analysis.computation.ComputationDeadline;
import org.multaqa.query.plan.DuplicatePosition;

/**
 * Finds all pairs of entities that may be the same.
 *
 * @param judged the pairs that have a judgement, each as a set of both ids
 */
public record DuplicateSearch(Set<Set<String>> judged) {

	/** The lowest score of a pair. */
	public static final double LEAST = 0.5;

	/** The largest number of pairs; the best are kept. */
	public static final int MOST = 50_000;

	/**
	 * The pairs, the highest score first.
	 * @throws org.multaqa.query.error.AnalysisTimedOut if there are too many to compare
	 */
	public List<DuplicatePair> among(List<ComparedEntity> entities) {
		ComputationDeadline deadline = ComputationDeadline.begin();
		List<ComparedEntity> sorted = entities.stream().sorted(Comparator.comparing(ComparedEntity::id)).toList();
		PriorityQueue<DuplicatePair> best = new PriorityQueue<>(DuplicatePair.ORDER.reversed());
		for (CandidatePairs.Pair pair : new CandidatePairs(sorted, deadline).find()) {
			deadline.check();
			keep(best, sorted.get(pair.one()), sorted.get(pair.other()));
		}
		return best.stream().sorted(DuplicatePair.ORDER).toList();
	}

	private void keep(PriorityQueue<DuplicatePair> best, ComparedEntity one, ComparedEntity other) {
		DuplicateEvidence evidence = DuplicateEvidence.of(one, other);
		double score = evidence.score();
		if (score < LEAST || this.judged.contains(Set.of(one.id(), other.id()))) {
			return;
		}
		DuplicatePosition place = new DuplicatePosition(score, one.id(), other.id());
		if (best.size() < MOST || DuplicatePosition.ORDER.compare(place, best.element().place()) < 0) {
			best.add(new DuplicatePair(place, evidence.reasons()));
		}
		if (best.size() > MOST) {
			best.remove();
		}
	}

}
