package org.multaqa.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Works the indicators of a territory of a small country out by going through its
 * records.
 */
record IndicatorsByHand(SmallCountry country, TimeOfQuestion time, String territory) {

	private static final Set<String> NOT_COUNTED = Set.of("ANNOUNCED", "CANCELLED");

	List<Measured> of(String indicator) {
		return switch (indicator) {
			case "horizontal" -> pairs((pair) -> pair.shares(), ProgramPairByHand::certainlyShares);
			// no record of a small country says for which period a programme is made
			case "temporal" -> pairs((pair) -> true, (pair) -> false);
			case "vertical" -> programs((program) -> appears(program, false), (program) -> appears(program, true));
			case "contractual" -> programs((program) -> signed(program, false), (program) -> signed(program, true));
			case "steering" -> programs(
					(program) -> leaders(program, this.time::certainlyHeld) == 0
							|| leaders(program, this.time::possiblyHeld) > 1,
					(program) -> leaders(program, this.time::possiblyHeld) == 0
							|| leaders(program, this.time::certainlyHeld) > 1);
			case "territorial" -> territorial();
			default -> regularity();
		};
	}

	private List<Measured> pairs(Predicate<ProgramPairByHand> counted, Predicate<ProgramPairByHand> certainly) {
		return ProgramPairByHand.all(this.country, this.time)
			.stream()
			.filter((pair) -> pair.territories().stream().anyMatch(this::isHere))
			.map((pair) -> new Measured(pair.first() + " " + pair.second(), pair.certainTopic(), counted.test(pair),
					certainly.test(pair)))
			.toList();
	}

	private List<Measured> programs(Predicate<String> counted, Predicate<String> certainly) {
		Map<String, Boolean> programs = new TreeMap<>();
		this.country.coverages.stream()
			.filter((tie) -> isHere(tie.other()) && this.time.possiblyHeld(tie))
			.forEach((tie) -> programs.merge(tie.one(), this.time.certainlyHeld(tie), Boolean::logicalOr));
		meetings(false).filter((meeting) -> isHere(meeting.where()))
			.forEach((meeting) -> meeting.programs()
				.forEach((program) -> programs.merge(program, this.time.certainlyWithin(meeting), Boolean::logicalOr)));
		this.country.involvements.stream()
			.filter((tie) -> isHere(SmallCountry.ORGANIZATIONS.getOrDefault(tie.one(), ""))
					&& this.time.possiblyHeld(tie))
			.forEach((tie) -> programs.merge(tie.other(), this.time.certainlyHeld(tie), Boolean::logicalOr));
		return programs.entrySet()
			.stream()
			.map((program) -> new Measured(program.getKey(), program.getValue(), counted.test(program.getKey()),
					certainly.test(program.getKey())))
			.toList();
	}

	private boolean appears(String program, boolean certainly) {
		Stream<String> involved = this.country.involvements.stream()
			.filter((tie) -> tie.other().equals(program))
			.filter((tie) -> certainly ? this.time.certainlyHeld(tie) : this.time.possiblyHeld(tie))
			.map(CountryFact::one);
		Stream<String> met = meetings(certainly)
			.filter((meeting) -> meeting.programs().contains(program) && isHere(meeting.where()))
			.flatMap((meeting) -> meeting.tookPart().stream());
		Set<String> actors = Stream.concat(involved, met).collect(Collectors.toSet());
		return actors.stream().anyMatch(IndicatorsByHand::central) && actors.stream().anyMatch(this::local);
	}

	private static boolean central(String actor) {
		return actor.startsWith("ministry/")
				|| SmallCountry.POSTS.getOrDefault(actor, List.of("")).get(0).startsWith("ministry/");
	}

	private boolean local(String actor) {
		String place = SmallCountry.POSTS.containsKey(actor) ? SmallCountry.POSTS.get(actor).get(1)
				: SmallCountry.ORGANIZATIONS.getOrDefault(actor, "");
		return !place.startsWith("country/") && isHere(place);
	}

	private boolean signed(String program, boolean certainly) {
		return this.country.agreements.stream()
			.filter((agreement) -> agreement.program().equals(program))
			.filter((agreement) -> certainly ? this.time.certainlyWithin(agreement)
					: this.time.possiblyWithin(agreement))
			.map((agreement) -> agreement.statuses(this.time.day()))
			.anyMatch((statuses) -> certainly ? NOT_COUNTED.stream().noneMatch(statuses::contains)
					: !NOT_COUNTED.containsAll(statuses));
	}

	private long leaders(String program, Predicate<CountryFact> held) {
		return this.country.involvements.stream()
			.filter((tie) -> tie.other().equals(program) && tie.role().equals("leads") && held.test(tie))
			.map(CountryFact::one)
			.distinct()
			.count();
	}

	private List<Measured> territorial() {
		return SmallCountry.TERRITORIES.entrySet()
			.stream()
			.filter((place) -> place.getValue().equals(this.territory))
			.map((place) -> new Measured(place.getKey(), true, reached(place.getKey(), false),
					reached(place.getKey(), true)))
			.toList();
	}

	private boolean reached(String place, boolean certainly) {
		Set<String> within = SmallCountry.places(place);
		return meetings(certainly)
			.anyMatch((meeting) -> within.contains(meeting.where()) && !meeting.programs().isEmpty())
				|| this.country.coverages.stream()
					.anyMatch((tie) -> within.contains(tie.other())
							&& (certainly ? this.time.certainlyHeld(tie) : this.time.possiblyHeld(tie)));
	}

	private List<Measured> regularity() {
		List<CountryMeeting> meetings = meetings(false)
			.filter((meeting) -> isHere(meeting.where()) && meeting.earliest() != null)
			.toList();
		LocalDate first = (this.time.from() != null) ? this.time.from()
				: meetings.stream().map(CountryMeeting::earliest).min(Comparator.naturalOrder()).orElse(null);
		LocalDate last = (this.time.until() != null) ? this.time.until().minusDays(1)
				: meetings.stream().map(CountryMeeting::latest).max(Comparator.naturalOrder()).orElse(null);
		List<Measured> months = new ArrayList<>();
		if (first == null || last == null) {
			return months;
		}
		for (YearMonth month = YearMonth.from(first); !month.isAfter(YearMonth.from(last)); month = month
			.plusMonths(1)) {
			LocalDate start = month.atDay(1);
			LocalDate end = month.atEndOfMonth();
			months.add(new Measured(month.toString(), true,
					meetings.stream()
						.anyMatch((meeting) -> !Objects.requireNonNull(meeting.earliest()).isAfter(end)
								&& !Objects.requireNonNull(meeting.latest()).isBefore(start)),
					meetings.stream()
						.anyMatch((meeting) -> !Objects.requireNonNull(meeting.earliest()).isBefore(start)
								&& !Objects.requireNonNull(meeting.latest()).isAfter(end)
								&& this.time.certainlyWithin(meeting))));
		}
		return months;
	}

	private Stream<CountryMeeting> meetings(boolean certainly) {
		return this.country.meetings.stream()
			.filter((meeting) -> meeting.held()
					&& (certainly ? this.time.certainlyWithin(meeting) : this.time.possiblyWithin(meeting)));
	}

	private boolean isHere(String place) {
		return SmallCountry.places(this.territory).contains(place);
	}

	/**
	 * What an indicator measures.
	 *
	 * @param certain whether it certainly belongs to the denominator
	 * @param counted whether it possibly belongs to the numerator
	 * @param certainly whether it certainly does
	 */
	record Measured(String id, boolean certain, boolean counted, boolean certainly) {

	}

}
