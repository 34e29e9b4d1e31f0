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
 * A judgement on whether two ids mean one and the same.
 *
 * @param one an id; if they are the same, the one that is merged away
 * @param other another id; if they are the same, the one that is kept
 * @param same what the judgement says
 * @param evidenceRank how well it is attested
 */
public record IdentityJudgement(String one, String other, boolean same, EvidenceRank evidenceRank) {

	/**
	 * Among equals the ids as written decide: the id of the fact would not do, because it
	 * follows from what is merged.
	 */
	private static final Comparator<IdentityJudgement> BETTER_FIRST = Comparator
		.comparing(IdentityJudgement::evidenceRank, EvidenceRank.BETTER_FIRST)
		.thenComparing(IdentityJudgement::one)
		.thenComparing(IdentityJudgement::other);

	/**
	 * Which ids are merged into which, as all judgements together say, whatever their
	 * order. What is judged different is never merged, not even over third ids: a
	 * judgement that would do so has no effect beside better ones.
	 * @return the id that is kept, by each id that is merged away
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

	/** The one that no judgement merges away, else the first of them. */
	private static String kept(Set<String> group, Set<String> mergedAway) {
		List<String> candidates = group.stream().filter((id) -> !mergedAway.contains(id)).sorted().toList();
		return (candidates.isEmpty() ? group.stream().sorted().toList() : candidates).get(0);
	}

}
