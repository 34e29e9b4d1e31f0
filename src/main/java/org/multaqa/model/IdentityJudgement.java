package org.multaqa.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A judgement on whether two ids are the same entity.
 *
 * @param one an id; if they are the same, the id that is merged
 * @param other another id; if they are the same, the id that is kept
 * @param same whether they are the same
 * @param evidenceRank the rank of its evidence
 */
public record IdentityJudgement(String one, String other, boolean same, EvidenceRank evidenceRank) {

	/**
	 * Equal ranks are ordered by the ids as written. The id of the fact cannot be used,
	 * because it depends on merges.
	 */
	private static final Comparator<IdentityJudgement> BETTER_FIRST = Comparator
		.comparing(IdentityJudgement::evidenceRank, EvidenceRank.BETTER_FIRST)
		.thenComparing(IdentityJudgement::one)
		.thenComparing(IdentityJudgement::other);

	/**
	 * The merges that follow from all judgements, whatever their order. Ids that are
	 * judged different are never merged, not even over third ids: a judgement that would
	 * do so is ignored if there are better ones.
	 * @return the id that is kept, by merged id
	 */
	public static Map<String, String> merged(Collection<IdentityJudgement> judgements) {
		List<IdentityJudgement> undisputed = judgements.stream()
			.filter((judgement) -> !judgement.evidenceRank.disputed())
			.sorted(BETTER_FIRST)
			.toList();
		Set<Set<String>> different = new HashSet<>();
		undisputed.stream()
			.filter((judgement) -> !judgement.same)
			.forEach((judgement) -> different.add(Set.of(judgement.one, judgement.other)));
		Map<String, Set<String>> groups = new TreeMap<>();
		Set<String> mergedAway = new HashSet<>();
		for (IdentityJudgement judgement : undisputed) {
			if (judgement.same && judgement.joins(groups, different)) {
				mergedAway.add(judgement.one);
			}
		}
		Map<String, String> merged = new HashMap<>();
		new HashSet<>(groups.values()).forEach((group) -> {
			String kept = kept(group, mergedAway);
			group.stream().filter((id) -> !id.equals(kept)).forEach((id) -> merged.put(id, kept));
		});
		return merged;
	}

	private boolean joins(Map<String, Set<String>> groups, Set<Set<String>> different) {
		Set<String> together = new TreeSet<>(groups.getOrDefault(this.one, Set.of(this.one)));
		together.addAll(groups.getOrDefault(this.other, Set.of(this.other)));
		if (different.stream().anyMatch(together::containsAll)) {
			return false;
		}
		together.forEach((id) -> groups.put(id, together));
		return true;
	}

	/** The id that no judgement merges, else the first in order. */
	private static String kept(Set<String> group, Set<String> mergedAway) {
		List<String> candidates = group.stream().filter((id) -> !mergedAway.contains(id)).sorted().toList();
		return (candidates.isEmpty() ? group.stream().sorted().toList() : candidates).get(0);
	}

}
