package org.multaqa.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds what the records of a small country leave open by going through them. Each list
 * maps what is open to whether it certainly is.
 *
 * @param territory a territory with those within it, or {@code null} for all
 * @param program only what has to do with this programme, or {@code null} for all
 */
record GapsByHand(SmallCountry country, TimeOfQuestion time, @Nullable String territory, @Nullable String program) {

	Map<String, Boolean> territoriesWithoutMeeting() {
		Map<String, Boolean> gaps = new TreeMap<>();
		SmallCountry.PROGRAMS.stream()
			.filter((one) -> (this.program != null) ? one.equals(this.program)
					: this.country.coverages.stream()
						.anyMatch((tie) -> tie.one().equals(one) && tie.other().equals("national")
								&& this.time.possiblyHeld(tie)))
			.forEach((one) -> SmallCountry.TERRITORIES.keySet()
				.stream()
				.filter((place) -> place.startsWith("province/") && inPlaces(place))
				.forEach((place) -> {
					List<CountryMeeting> met = meetings().filter((meeting) -> meeting.programs().contains(one))
						.filter((meeting) -> SmallCountry.around(meeting.where()).contains(place))
						.toList();
					if (met.stream().noneMatch(this.time::certainlyWithin)) {
						gaps.put(one + " " + place, met.isEmpty());
					}
				}));
		return gaps;
	}

	Map<String, Boolean> programsApart() {
		Map<String, Boolean> gaps = new TreeMap<>();
		for (ProgramPairByHand pair : ProgramPairByHand.all(this.country, this.time)) {
			Set<String> territories = new TreeSet<>(pair.territories());
			territories.removeIf((place) -> !inPlaces(place));
			if ((this.program == null || pair.is(this.program)) && !territories.isEmpty() && !pair.certainlyShares()) {
				gaps.put("%s %s %s %s".formatted(pair.first(), pair.second(), pair.topics(), territories),
						pair.certainTopic() && !pair.shares());
			}
		}
		return gaps;
	}

	Map<String, Boolean> postsWithoutHolder() {
		Map<String, Boolean> gaps = new TreeMap<>();
		SmallCountry.POSTS.forEach((post, of) -> {
			List<CountryFact> mandates = this.country.mandates.stream()
				.filter((tie) -> tie.other().equals(post))
				.toList();
			boolean about = this.program == null || this.country.involvements.stream()
				.anyMatch((tie) -> tie.other().equals(this.program)
						&& (tie.one().equals(post) || tie.one().equals(of.get(0))));
			if (about && inPlaces(of.get(1)) && mandates.stream().noneMatch(this.time::certainlyHeld)) {
				gaps.put(post, mandates.stream().noneMatch(this.time::possiblyHeld));
			}
		});
		return gaps;
	}

	Map<String, Boolean> participationsWithoutName() {
		Map<String, Boolean> gaps = new TreeMap<>();
		here().forEach((meeting) -> meeting.present()
			.stream()
			.filter((actor) -> actor.startsWith("post/"))
			.forEach((post) -> gaps.put(meeting.id() + " " + post, this.time.certainlyWithin(meeting))));
		return gaps;
	}

	Map<String, Boolean> programsWithoutLeader() {
		Map<String, Boolean> gaps = new TreeMap<>();
		SmallCountry.PROGRAMS.stream()
			.filter((one) -> this.program == null || one.equals(this.program))
			.filter(this::isHere)
			.forEach((one) -> {
				boolean led = has(one, "leads", this.time::certainlyHeld);
				boolean carried = has(one, "implements", this.time::certainlyHeld);
				if (!led || !carried) {
					gaps.put("%s %s %s".formatted(one, !led, !carried), !has(one, "leads", this.time::possiblyHeld)
							|| !has(one, "implements", this.time::possiblyHeld));
				}
			});
		return gaps;
	}

	Map<String, Boolean> silentBodies() {
		Map<String, Boolean> gaps = new TreeMap<>();
		LocalDate last = (this.time.day() != null) ? this.time.day()
				: (this.time.until() != null) ? this.time.until()
						: this.country.meetings.stream()
							.filter(CountryMeeting::held)
							.map(CountryMeeting::latest)
							.filter(Objects::nonNull)
							.max(Comparator.naturalOrder())
							.orElse(null);
		if (last == null) {
			return gaps;
		}
		for (String body : SmallCountry.ORGANIZATIONS.keySet()) {
			List<CountryMeeting> met = here().filter((meeting) -> meeting.tookPart().contains(body))
				.filter((meeting) -> meeting.latest() != null && !meeting.latest().isAfter(last))
				.sorted(Comparator.comparing(CountryMeeting::earliest).thenComparing(CountryMeeting::id))
				.toList();
			long pause = 0;
			for (int i = 1; i < met.size(); i++) {
				pause = Math.max(pause, ChronoUnit.DAYS.between(met.get(i - 1).earliest(), met.get(i).earliest()));
			}
			long silence = met.isEmpty() ? 0 : ChronoUnit.DAYS.between(met.get(met.size() - 1).latest(), last);
			if (met.size() > 2 && pause > 0 && silence > 2 * pause) {
				gaps.put("%s %s %s %s".formatted(body, met.size(), silence, pause),
						met.stream()
							.allMatch((meeting) -> Objects.equals(meeting.earliest(), meeting.latest())
									&& this.time.certainlyWithin(meeting)));
			}
		}
		return gaps;
	}

	Map<String, Boolean> agreementsWithoutTrace() {
		Map<String, Boolean> gaps = new TreeMap<>();
		Set<String> early = Set.of("UNKNOWN", "ANNOUNCED", "SIGNED");
		this.country.agreements.stream()
			.filter((agreement) -> this.program == null || agreement.program().equals(this.program))
			.filter((agreement) -> this.territory == null
					|| agreement.parties().stream().map(GapsByHand::place).anyMatch(this::inPlaces))
			.filter(this.time::possiblyWithin)
			.forEach((agreement) -> {
				Set<String> statuses = agreement.statuses(this.time.day());
				if (statuses.stream().anyMatch(early::contains)) {
					gaps.put(agreement.title() + " " + statuses,
							this.time.certainlyWithin(agreement) && early.containsAll(statuses));
				}
			});
		return gaps;
	}

	/** The territory for which an actor is responsible; empty for none. */
	private static String place(String actor) {
		return SmallCountry.POSTS.containsKey(actor) ? SmallCountry.POSTS.get(actor).get(1)
				: SmallCountry.ORGANIZATIONS.getOrDefault(actor, "");
	}

	private boolean has(String one, String role, Predicate<CountryFact> held) {
		return this.country.involvements.stream()
			.anyMatch((tie) -> tie.other().equals(one) && tie.role().equals(role) && held.test(tie));
	}

	private boolean isHere(String one) {
		return this.territory == null || ProgramPairByHand.ties(this.country, this.time, one).anyMatch(this::inPlaces);
	}

	private Stream<CountryMeeting> here() {
		return meetings().filter((meeting) -> inPlaces(meeting.where()))
			.filter((meeting) -> this.program == null || meeting.programs().contains(this.program));
	}

	private Stream<CountryMeeting> meetings() {
		return this.country.meetings.stream().filter((meeting) -> meeting.held() && this.time.possiblyWithin(meeting));
	}

	private boolean inPlaces(String place) {
		return this.territory == null || SmallCountry.places(this.territory).contains(place);
	}

}
