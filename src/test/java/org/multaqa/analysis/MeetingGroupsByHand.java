package org.multaqa.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Groups the meetings of a small country by going through them.
 *
 * @param meetings those of the list
 * @param time of the question
 * @param by names of dimensions
 */
record MeetingGroupsByHand(Collection<CountryMeeting> meetings, TimeOfQuestion time, List<String> by) {

	/** The dimensions for which small countries have values. */
	static final List<String> DIMENSIONS = List.of("STATUS", "KIND", "MODE", "MONTH", "YEAR", "TERRITORY", "COUNTRY",
			"REGION", "PROVINCE", "COMMUNE", "PROGRAM", "TOPIC", "ACTOR", "ORGANIZATION", "ROLE", "PRESENCE",
			"LANGUAGE", "PUBLISHER");

	/** Each group by its keys, in the order of the keys; no key is an empty one. */
	Map<String, Group> all() {
		Map<String, Group> groups = new TreeMap<>();
		for (CountryMeeting meeting : this.meetings) {
			List<List<String>> combined = List.of(List.of());
			for (String dimension : this.by) {
				Set<String> keys = keys(meeting, dimension);
				combined = combined.stream()
					.flatMap((before) -> (keys.isEmpty() ? Set.of("") : keys).stream().map((key) -> {
						List<String> longer = new ArrayList<>(before);
						longer.add(key);
						return longer;
					}))
					.toList();
			}
			boolean certain = this.time.certainlyWithin(meeting) && this.by.stream()
				.noneMatch((dimension) -> Set.of("MONTH", "YEAR").contains(dimension)
						&& keys(meeting, dimension).size() > 1);
			combined.forEach((keys) -> groups
				.computeIfAbsent(String.join(" ", keys), (any) -> new Group(new TreeSet<>(), new TreeSet<>()))
				.add(meeting.id(), certain));
		}
		return groups;
	}

	private static Set<String> keys(CountryMeeting meeting, String dimension) {
		return switch (dimension) {
			case "STATUS" -> Set.of(meeting.status().toUpperCase(java.util.Locale.ROOT));
			case "KIND" -> Set.of(meeting.kind().toUpperCase(java.util.Locale.ROOT));
			case "MONTH" -> months(meeting);
			case "YEAR" -> months(meeting).stream().map((month) -> month.substring(0, 4)).collect(Collectors.toSet());
			case "TERRITORY" -> Set.of(meeting.where());
			case "COUNTRY", "REGION", "PROVINCE",
					"COMMUNE" ->
				SmallCountry.around(meeting.where())
					.stream()
					.filter((place) -> place.startsWith(dimension.toLowerCase(java.util.Locale.ROOT)))
					.collect(Collectors.toSet());
			case "PROGRAM" -> Set.copyOf(meeting.programs());
			case "TOPIC" -> Set.copyOf(meeting.topics());
			case "ACTOR" -> meeting.tookPart();
			case "ORGANIZATION" ->
				meeting.tookPart().stream().filter(SmallCountry.ORGANIZATIONS::containsKey).collect(Collectors.toSet());
			case "ROLE" -> meeting.present().isEmpty() ? Set.of() : Set.of("ATTENDS");
			case "PRESENCE" -> meeting.present().isEmpty() ? Set.of() : Set.of("PRESENT");
			case "LANGUAGE" -> meeting.twice() ? Set.of("FR", "AR") : Set.of("FR");
			case "PUBLISHER" ->
				meeting.twice() ? Set.of("Press", "Gazette " + meeting.id().substring(8)) : Set.of("Press");
			// no record of a small country says how people met
			default -> Set.of();
		};
	}

	private static Set<String> months(CountryMeeting meeting) {
		Set<String> months = new TreeSet<>();
		LocalDate first = meeting.earliest();
		LocalDate last = meeting.latest();
		if (first != null && last != null) {
			for (YearMonth month = YearMonth.from(first); !month.isAfter(YearMonth.from(last)); month = month
				.plusMonths(1)) {
				months.add(month.toString());
			}
		}
		return months;
	}

	/**
	 * The meetings of a group.
	 *
	 * @param possibly those that possibly belong to it
	 * @param certainly those that certainly do
	 */
	record Group(Set<String> possibly, Set<String> certainly) {

		void add(String meeting, boolean certain) {
			this.possibly.add(meeting);
			if (certain) {
				this.certainly.add(meeting);
			}
		}

	}

}
