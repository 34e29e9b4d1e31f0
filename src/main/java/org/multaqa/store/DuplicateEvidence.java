package org.multaqa.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.multaqa.names.Likeness;
import org.multaqa.names.NameMatch;
import org.multaqa.names.NameMatcher;

/**
 * What speaks for two entities being one, and how much: how alike their names are, and
 * what they share. What they share leaves less doubt the more of it there is; alone it
 * says nothing of people, and much of meetings, since few are held on one day, in one
 * place, with the same people.
 *
 * @param names how alike the most alike of their names are
 * @param evidence what is known of both, by the columns of the statement
 */
record DuplicateEvidence(NameMatch names, Map<String, Object> evidence) {

	/** So much of the doubt that names leave is taken by an office that both held. */
	private static final double OFFICE = 0.4;

	private static final double DAY = 0.55;

	private static final double PLACE = 0.5;

	/** By the same people; by some, as large a part as they are of the fewer. */
	private static final double PEOPLE = 0.7;

	/** Names that are less alike are those of two, whatever office they held. */
	private static final double LEAST_ALIKE = 0.6;

	/** Neither of two is looked for: the names are compared from both sides. */
	static DuplicateEvidence of(Map<String, Object> evidence) {
		List<String> names = texts(evidence, "names");
		List<String> others = texts(evidence, "others");
		NameMatch best = Stream.concat(matches(names, others), matches(others, names))
			.max(Comparator.comparingDouble(NameMatch::score))
			.orElse(new NameMatch(NameMatch.Kind.SIMILAR, 0, Likeness.NONE));
		return new DuplicateEvidence(best, evidence);
	}

	private static Stream<NameMatch> matches(List<String> names, List<String> others) {
		return names.stream().map(NameMatcher::new).flatMap((matcher) -> others.stream().map(matcher::match));
	}

	/** How much they look like one, from 0 to 1. */
	double score() {
		if (holds("apart") || (isMeeting() && placesApart())) {
			return 0;
		}
		double doubt = 1 - this.names.score();
		if (isMeeting()) {
			return 1 - doubt * (1 - DAY) * (samePlace() ? 1 - PLACE : 1) * (1 - PEOPLE * people());
		}
		return (this.names.score() < LEAST_ALIKE) ? this.names.score()
				: 1 - doubt * ((number("offices") > 0) ? 1 - OFFICE : 1);
	}

	/** In a few words each. */
	List<String> reasons() {
		List<String> reasons = new ArrayList<>();
		if (this.names.kind() == NameMatch.Kind.EXACT) {
			reasons.add("same name");
		}
		reasons.addAll(this.names.likeness().reasons());
		if (number("offices") > 0) {
			reasons.add("same office");
		}
		if (isMeeting()) {
			reasons.add("same day");
			if (samePlace()) {
				reasons.add("same place");
			}
			if (number("sharedPeople") > 0) {
				reasons.add("%s of %s who took part are the same".formatted(number("sharedPeople"), fewer()));
			}
		}
		return reasons;
	}

	/** Only meetings have a day. */
	private boolean isMeeting() {
		return holds("sameDay");
	}

	private boolean samePlace() {
		return number("sharedPlaces") > 0;
	}

	private boolean placesApart() {
		return !samePlace() && number("places") > 0 && number("otherPlaces") > 0;
	}

	private double people() {
		return (fewer() > 0) ? (double) number("sharedPeople") / fewer() : 0;
	}

	private long fewer() {
		return Math.min(number("people"), number("otherPeople"));
	}

	private boolean holds(String column) {
		return Boolean.TRUE.equals(this.evidence.get(column));
	}

	private long number(String column) {
		return (Long) Objects.requireNonNull(this.evidence.get(column));
	}

	private static List<String> texts(Map<String, Object> evidence, String column) {
		return ((List<?>) Objects.requireNonNull(evidence.get(column))).stream().map(String::valueOf).toList();
	}

}
