package org.multaqa.analysis.duplicates;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.names.NameMatch;
import org.multaqa.names.NameMatcher;
import org.multaqa.names.NameSimilarity;

/**
 * The evidence that two entities are the same: the similarity of their names, and what
 * they share. Shared properties reduce the doubt that the names leave. Without similar
 * names they prove nothing for people, but much for meetings, since few are held on the
 * same day, in the same place, with the same people.
 *
 * @param names the best match of their names
 * @param one one entity
 * @param other the other entity
 */
record DuplicateEvidence(NameMatch names, ComparedEntity one, ComparedEntity other) {

	/** The share of the doubt that a common office removes. */
	private static final double OFFICE = 0.4;

	private static final double DAY = 0.55;

	private static final double PLACE = 0.5;

	/**
	 * The share of the doubt that the same participants remove; less if only some are the
	 * same.
	 */
	private static final double PEOPLE = 0.7;

	/** Below this similarity of names, a common office does not count. */
	private static final double LEAST_ALIKE = 0.6;

	/**
	 * The evidence for two entities. Names with a medium similarity are compared in both
	 * directions, since the comparison is not symmetric.
	 */
	static DuplicateEvidence of(ComparedEntity one, ComparedEntity other) {
		NameMatch best = best(one, other);
		if (best.score() >= DuplicateSearch.LEAST && best.score() < NameSimilarity.SAME) {
			NameMatch reverse = best(other, one);
			best = (reverse.score() > best.score()) ? reverse : best;
		}
		return new DuplicateEvidence(best, one, other);
	}

	private static NameMatch best(ComparedEntity one, ComparedEntity other) {
		NameMatch best = new NameMatch(NameMatch.Kind.SIMILAR, 0, NameSimilarity.NONE);
		for (ComparedName name : one.names()) {
			NameMatcher matcher = new NameMatcher(name.text());
			for (ComparedName candidate : other.names()) {
				NameMatch match = matcher.match(candidate.text());
				best = (match.score() > best.score()) ? match : best;
			}
		}
		return best;
	}

	/** The score, from 0 to 1: higher means more likely the same. */
	double score() {
		if (this.one.apartFrom(this.other)) {
			return 0;
		}
		double doubt = 1 - this.names.score();
		if (this.one.onSameDayAs(this.other)) {
			return 1 - doubt * (1 - DAY) * (samePlace() ? 1 - PLACE : 1) * (1 - PEOPLE * people());
		}
		return (this.names.score() < LEAST_ALIKE) ? this.names.score() : 1 - doubt * (sameOffice() ? 1 - OFFICE : 1);
	}

	/** The reasons, in a few words each. */
	List<String> reasons() {
		List<String> reasons = new ArrayList<>();
		if (this.names.kind() == NameMatch.Kind.EXACT) {
			reasons.add("same name");
		}
		reasons.addAll(this.names.nameSimilarity().reasons());
		if (sameOffice()) {
			reasons.add("same office");
		}
		if (this.one.onSameDayAs(this.other)) {
			reasons.add("same day");
			if (samePlace()) {
				reasons.add("same place");
			}
			if (sharedPeople() > 0) {
				reasons.add("%s of %s who took part are the same".formatted(sharedPeople(), fewerPeople()));
			}
		}
		return reasons;
	}

	private boolean sameOffice() {
		return this.one.offices().stream().anyMatch(this.other.offices()::contains);
	}

	private boolean samePlace() {
		return this.one.meeting() != null && this.other.meeting() != null
				&& this.one.meeting().samePlaceAs(this.other.meeting());
	}

	private double people() {
		return (fewerPeople() > 0) ? (double) sharedPeople() / fewerPeople() : 0;
	}

	private long sharedPeople() {
		return (this.one.meeting() != null && this.other.meeting() != null)
				? this.one.meeting().sharedPeople(this.other.meeting()) : 0;
	}

	private long fewerPeople() {
		return (this.one.meeting() != null && this.other.meeting() != null)
				? this.one.meeting().fewerPeople(this.other.meeting()) : 0;
	}

}
