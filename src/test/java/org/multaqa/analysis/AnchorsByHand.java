package org.multaqa.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Works out what several entities of a small country have in common by going through its
 * records.
 *
 * @param anchors the entities
 * @param below whether what lies within a territory counts too
 * @param statuses of meetings that count
 */
record AnchorsByHand(SmallCountry country, TimeOfQuestion time, List<String> anchors, boolean below,
		Set<String> statuses) {

	/** By what is tied to anchors, by anchor and basis, what ties it. */
	Map<String, Map<String, Evidence>> all() {
		Map<String, Map<String, Evidence>> all = new TreeMap<>();
		for (String anchor : this.anchors) {
			meetings(anchor).forEach((meeting) -> {
				Consumer<String> met = (of) -> evidence(all, of, anchor + " DIRECT").met(meeting, this.time);
				meeting.tookPart().forEach(met);
				meeting.programs().forEach(met);
			});
			lasting(all, anchor);
			places(anchor).forEach((place) -> inherited(all, anchor, place));
		}
		// nothing is tied to itself
		all.forEach((of, ties) -> ties.keySet().removeIf((tie) -> tie.startsWith(of + " ")));
		all.values().removeIf(Map::isEmpty);
		national(all);
		return all;
	}

	List<CountryMeeting> meetings(String anchor) {
		return this.country.meetings.stream()
			.filter((meeting) -> this.statuses.contains(meeting.status()) && this.time.possiblyWithin(meeting))
			.filter((meeting) -> meeting.id().equals(anchor) || meeting.programs().contains(anchor)
					|| meeting.topics().contains(anchor) || meeting.tookPart().contains(anchor)
					|| places(anchor).contains(meeting.where()))
			.toList();
	}

	private Set<String> places(String anchor) {
		if (!SmallCountry.TERRITORIES.containsKey(anchor)) {
			return Set.of();
		}
		return this.below ? SmallCountry.places(anchor) : Set.of(anchor);
	}

	/** Facts about the anchor and something else. */
	private void lasting(Map<String, Map<String, Evidence>> all, String anchor) {
		String direct = anchor + " DIRECT";
		Stream.of(this.country.involvements, this.country.affiliations)
			.flatMap(Collection::stream)
			.filter(this.time::possiblyHeld)
			.forEach((tie) -> both(tie, anchor).ifPresent((of) -> evidence(all, of, direct).lasted(tie, this.time)));
		this.country.mandates.stream()
			.filter(this::inOffice)
			.forEach((tie) -> both(tie, anchor).ifPresent((of) -> evidence(all, of, direct).lasted(tie, this.time)));
		this.country.agreements.stream().filter(this.time::possiblyWithin).forEach((signed) -> {
			Set<String> ends = new TreeSet<>(signed.parties());
			ends.add(signed.program());
			if (ends.remove(anchor)) {
				ends.forEach((of) -> evidence(all, of, direct).add(this.time.certainlyWithin(signed), signed.earliest(),
						dayAfter(signed), signed));
			}
		});
	}

	private static java.util.Optional<String> both(CountryFact tie, String anchor) {
		if (tie.one().equals(anchor)) {
			return java.util.Optional.of(tie.other());
		}
		return tie.other().equals(anchor) ? java.util.Optional.of(tie.one()) : java.util.Optional.empty();
	}

	/**
	 * What is responsible for a place of the anchor, covers it, and what belongs to that.
	 */
	private void inherited(Map<String, Map<String, Evidence>> all, String anchor, String place) {
		this.country.coverages.stream()
			.filter((tie) -> tie.other().equals(place) && this.time.possiblyHeld(tie))
			.forEach((tie) -> evidence(all, tie.one(), anchor + " DIRECT").lasted(tie, this.time));
		SmallCountry.ORGANIZATIONS.forEach((organization, of) -> {
			if (of.equals(place)) {
				evidence(all, organization, anchor + " DIRECT").add(true, null, null, organization);
				this.country.affiliations.stream()
					.filter((tie) -> tie.other().equals(organization) && this.time.possiblyHeld(tie))
					.forEach((tie) -> evidence(all, tie.one(), anchor + " INHERITED").lasted(tie, this.time));
				this.country.involvements.stream()
					.filter((tie) -> tie.one().equals(organization) && this.time.possiblyHeld(tie))
					.forEach((tie) -> evidence(all, tie.other(), anchor + " INHERITED").lasted(tie, this.time));
			}
		});
		SmallCountry.POSTS.forEach((post, of) -> {
			boolean responsible = of.get(1).equals(place);
			if (responsible) {
				evidence(all, post, anchor + " DIRECT").add(true, null, null, post);
			}
			if (responsible || place.equals(SmallCountry.ORGANIZATIONS.get(of.get(0)))) {
				this.country.mandates.stream()
					.filter((tie) -> tie.other().equals(post) && inOffice(tie))
					.forEach((tie) -> evidence(all, tie.one(), anchor + " INHERITED").lasted(tie, this.time));
			}
		});
	}

	/** National coverage ties programmes that are tied to something else anyway. */
	private void national(Map<String, Map<String, Evidence>> all) {
		this.country.coverages.stream()
			.filter((tie) -> tie.other().equals("national") && all.containsKey(tie.one())
					&& this.time.possiblyHeld(tie))
			.forEach((tie) -> this.anchors.stream()
				.filter(SmallCountry.TERRITORIES::containsKey)
				.forEach((anchor) -> evidence(all, tie.one(), anchor + " NATIONAL").lasted(tie, this.time)));
	}

	/** In a post with one seat, a certain holder rules out every other. */
	private boolean inOffice(CountryFact mandate) {
		if (!this.time.possiblyHeld(mandate)) {
			return false;
		}
		TimeOfQuestion day = new TimeOfQuestion(null, null, this.time.day());
		return this.time.day() == null || day.certainlyHeld(mandate) || this.country.mandates.stream()
			.noneMatch((other) -> other.other().equals(mandate.other()) && day.certainlyHeld(other));
	}

	private static @Nullable LocalDate dayAfter(TimeOfQuestion.Dated dated) {
		LocalDate latest = dated.latest();
		return (latest != null) ? latest.plusDays(1) : null;
	}

	private static Evidence evidence(Map<String, Map<String, Evidence>> all, String of, String tie) {
		return all.computeIfAbsent(of, (any) -> new LinkedHashMap<>()).computeIfAbsent(tie, (any) -> new Evidence());
	}

	/** What ties something to an anchor on one basis. */
	static final class Evidence {

		final Set<String> meetings = new TreeSet<>();

		private final List<@Nullable LocalDate> firsts = new ArrayList<>();

		private final List<@Nullable LocalDate> afters = new ArrayList<>();

		boolean certain;

		void met(CountryMeeting meeting, TimeOfQuestion time) {
			this.meetings.add(meeting.id());
			add(time.certainlyWithin(meeting), meeting.earliest(), dayAfter(meeting), meeting);
		}

		void lasted(CountryFact tie, TimeOfQuestion time) {
			add(time.certainlyHeld(tie), tie.from(), tie.until(), tie);
		}

		void add(boolean certainly, @Nullable LocalDate first, @Nullable LocalDate after, Object fact) {
			this.certain |= certainly;
			this.firsts.add(first);
			this.afters.add(after);
		}

		/** The first possible day, within the period. */
		@Nullable LocalDate first(TimeOfQuestion time) {
			LocalDate first = this.firsts.contains(null) ? null
					: this.firsts.stream().map(Objects::requireNonNull).min(LocalDate::compareTo).orElse(null);
			return (first == null || time.from() != null && first.isBefore(time.from())) ? time.from() : first;
		}

		/** The first day after the last possible one, within the period. */
		@Nullable LocalDate after(TimeOfQuestion time) {
			LocalDate after = this.afters.contains(null) ? null
					: this.afters.stream().map(Objects::requireNonNull).max(LocalDate::compareTo).orElse(null);
			return (after == null || time.until() != null && after.isAfter(time.until())) ? time.until() : after;
		}

	}

}
