package org.multaqa.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two programmes of a small country with a topic in common, and what they share.
 */
record ProgramPairByHand(SmallCountry country, TimeOfQuestion time, String first, String second) {

	static List<ProgramPairByHand> all(SmallCountry country, TimeOfQuestion time) {
		List<ProgramPairByHand> pairs = new ArrayList<>();
		for (String first : SmallCountry.PROGRAMS) {
			for (String second : SmallCountry.PROGRAMS) {
				ProgramPairByHand pair = new ProgramPairByHand(country, time, first, second);
				if (first.compareTo(second) < 0 && !pair.topics().isEmpty()) {
					pairs.add(pair);
				}
			}
		}
		return pairs;
	}

	boolean is(String program) {
		return this.first.equals(program) || this.second.equals(program);
	}

	Set<String> topics() {
		return both(topics(this.first, false), topics(this.second, false));
	}

	boolean certainTopic() {
		return !both(topics(this.first, true), topics(this.second, true)).isEmpty();
	}

	/** The territories in common, with those of which they are parts, but no country. */
	Set<String> territories() {
		Set<String> territories = both(around(this.first), around(this.second));
		territories.removeIf((place) -> place.startsWith("country/"));
		return territories;
	}

	/** The actors in common. */
	Set<String> actors() {
		return both(actors(this.first).keySet(), actors(this.second).keySet());
	}

	/** The meetings in common. */
	Set<String> meetings(boolean certainly) {
		return both(meetings(this.first, certainly).map(CountryMeeting::id).collect(Collectors.toSet()),
				meetings(this.second, certainly).map(CountryMeeting::id).collect(Collectors.toSet()));
	}

	boolean shares() {
		return !meetings(false).isEmpty() || !actors().isEmpty() || this.country.involvements.stream()
			.anyMatch((tie) -> is(tie.one()) && is(tie.other()) && this.time.possiblyHeld(tie));
	}

	boolean certainlyShares() {
		Map<String, Boolean> others = actors(this.second);
		return !meetings(true).isEmpty()
				|| actors(this.first).entrySet()
					.stream()
					.anyMatch((actor) -> actor.getValue() && others.getOrDefault(actor.getKey(), false))
				|| this.country.involvements.stream()
					.anyMatch((tie) -> is(tie.one()) && is(tie.other()) && this.time.certainlyHeld(tie));
	}

	/** The places to which something ties a programme. */
	static Stream<String> ties(SmallCountry country, TimeOfQuestion time, String program) {
		Stream<String> covered = country.coverages.stream()
			.filter((tie) -> tie.one().equals(program) && !tie.other().equals("national") && time.possiblyHeld(tie))
			.map(CountryFact::other);
		Stream<String> met = country.meetings.stream()
			.filter((meeting) -> meeting.held() && meeting.programs().contains(program) && time.possiblyWithin(meeting))
			.map(CountryMeeting::where);
		Stream<String> responsible = country.involvements.stream()
			.filter((tie) -> tie.other().equals(program) && time.possiblyHeld(tie))
			.map((tie) -> SmallCountry.ORGANIZATIONS.getOrDefault(tie.one(), ""))
			.filter((place) -> !place.isEmpty());
		return Stream.of(covered, met, responsible).flatMap((places) -> places);
	}

	private Set<String> around(String program) {
		return ties(this.country, this.time, program).flatMap((place) -> SmallCountry.around(place).stream())
			.collect(Collectors.toSet());
	}

	private Set<String> topics(String program, boolean certainly) {
		return meetings(program, certainly).flatMap((meeting) -> meeting.topics().stream()).collect(Collectors.toSet());
	}

	private Stream<CountryMeeting> meetings(String program, boolean certainly) {
		return this.country.meetings.stream()
			.filter((meeting) -> meeting.held() && meeting.programs().contains(program))
			.filter((meeting) -> certainly ? this.time.certainlyWithin(meeting) : this.time.possiblyWithin(meeting));
	}

	/** The actors of a programme, each with whether it certainly is one. */
	private Map<String, Boolean> actors(String program) {
		Map<String, Boolean> actors = new TreeMap<>();
		meetings(program, false).forEach((meeting) -> meeting.tookPart()
			.forEach((actor) -> actors.merge(actor, this.time.certainlyWithin(meeting), Boolean::logicalOr)));
		this.country.involvements.stream()
			.filter((tie) -> tie.other().equals(program) && this.time.possiblyHeld(tie))
			.filter((tie) -> SmallCountry.ACTORS.contains(tie.one()))
			.forEach((tie) -> actors.merge(tie.one(), this.time.certainlyHeld(tie), Boolean::logicalOr));
		this.country.agreements.stream()
			.filter((signed) -> signed.program().equals(program) && this.time.possiblyWithin(signed))
			.forEach((signed) -> signed.parties()
				.forEach((actor) -> actors.merge(actor, this.time.certainlyWithin(signed), Boolean::logicalOr)));
		return actors;
	}

	private static Set<String> both(Set<String> some, Set<String> others) {
		Set<String> both = new TreeSet<>(some);
		both.retainAll(others);
		return both;
	}

}
