package org.multaqa.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A parliament in a Popolo file, and what the file says, counted without the product: its
 * members are elected again, come back after a gap, change their party within a term, and
 * some of their memberships have no start or no end.
 */
final class GeneratedParliament {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int LEGISLATIVE_PERIODS = 4;

	private final String name;

	private final ParliamentShape shape;

	private final Random random;

	private final List<Map<String, Object>> events = new ArrayList<>();

	private final List<Map<String, Object>> memberships = new ArrayList<>();

	private final Map<String, List<Map<String, Object>>> inside = new LinkedHashMap<>();

	private final Set<String> affiliations = new TreeSet<>();

	private final Set<String> mandates = new TreeSet<>();

	private final List<LocalDate> starts = new ArrayList<>();

	private final List<LocalDate> ends = new ArrayList<>();

	/**
	 * @param name of the file, before its ending
	 */
	GeneratedParliament(String name, ParliamentShape shape, long seed) {
		this.name = name;
		this.shape = shape;
		this.random = new Random(seed);
		LocalDate start = LocalDate.of(2001, 10, 4);
		for (int period = 0; period < LEGISLATIVE_PERIODS; period++) {
			LocalDate next = start.plusYears(4).plusDays(this.random.nextInt(40));
			LocalDate end = shape.inclusive ? next.minusDays(1) : next;
			this.starts.add(start);
			this.ends.add(end);
			Map<String, Object> event = new LinkedHashMap<>(Map.of("id", "term/" + (period + 1), "name", "Term",
					"classification", "legislative period", "start_date", start.toString()));
			if (period < LEGISLATIVE_PERIODS - 1) {
				event.put("end_date", end.toString());
			}
			this.events.add(event);
			start = next;
		}
		this.events.add(Map.of("id", "e1", "name", "Election", "classification", "general election", "start_date",
				"2005-09-01"));
	}

	/** How a file says what it says. */
	enum ParliamentShape {

		/** Each membership names its legislative period; ends are last days. */
		LEGISLATIVE(true),
		/** Memberships have dates and stand inside people; ends are the days after. */
		INSIDE_PEOPLE(false),
		/** Memberships have dates, posts and roles; ends are last days. */
		POSTS(true);

		private final boolean inclusive;

		ParliamentShape(boolean inclusive) {
			this.inclusive = inclusive;
		}

	}

	/** The document, with so many members. */
	String file(int members) {
		for (int member = 0; member < members; member++) {
			career("p" + member);
		}
		List<Map<String, Object>> persons = new ArrayList<>();
		for (int member = 0; member < members; member++) {
			Map<String, Object> person = new LinkedHashMap<>(
					Map.of("id", "p" + member, "name", "Member number " + member));
			if (this.inside.containsKey("p" + member)) {
				person.put("memberships", this.inside.get("p" + member));
			}
			persons.add(person);
		}
		return JSON.writeValueAsString(Map.of("persons", persons, "organizations",
				List.of(Map.of("id", "house", "name", "House", "classification", "legislature"),
						Map.of("id", "bloc", "name", "Bloc", "classification", "alliance"),
						Map.of("id", "red", "name", "Red", "classification", "party", "parent_id", "bloc"),
						Map.of("id", "blue", "name", "Blue", "classification", "party")),
				"posts", List.of(Map.of("id", "speaker", "label", "Speaker", "organization_id", "house")), "events",
				this.events, "memberships", this.memberships, "areas",
				List.of(Map.of("id", "a1", "name", "North", "classification", "constituency"))));
	}

	private void career(String person) {
		for (int period = 0; period < LEGISLATIVE_PERIODS; period++) {
			if (this.random.nextInt(3) > 0) {
				term(person, period);
			}
		}
	}

	/** One party through the term, or two or three, with or without a gap between. */
	private void term(String person, int period) {
		List<LocalDate> changes = new ArrayList<>();
		for (int change = this.random.nextInt(3); change > 0; change--) {
			changes.add(this.starts.get(period).plusDays(50 + this.random.nextInt(1_200)));
		}
		changes.sort(null);
		LocalDate start = null;
		for (LocalDate change : changes) {
			if (start == null || change.isAfter(start.plusDays(20))) {
				membership(person, period, start, this.shape.inclusive ? change.minusDays(1) : change);
				start = (this.random.nextInt(4) == 0) ? change.plusDays(10) : change;
			}
		}
		membership(person, period, start, null);
	}

	private void membership(String person, int period, @Nullable LocalDate ownStart, @Nullable LocalDate ownEnd) {
		Map<String, Object> membership = new LinkedHashMap<>();
		boolean open = this.random.nextInt(8) == 0;
		LocalDate start = (ownStart != null) ? ownStart : this.starts.get(period);
		boolean last = period == LEGISLATIVE_PERIODS - 1;
		LocalDate end = (ownEnd != null) ? ownEnd : last ? null : this.ends.get(period);
		if (this.shape == ParliamentShape.LEGISLATIVE) {
			membership.put("legislative_period_id", "term/" + (period + 1));
			put(membership, "start_date", ownStart);
			put(membership, "end_date", ownEnd);
		}
		else {
			start = (open && ownStart == null) ? null : start;
			end = (open && ownEnd == null) ? null : end;
			put(membership, "start_date", start);
			put(membership, "end_date", end);
		}
		String party = this.random.nextBoolean() ? "red" : "blue";
		membership.put("organization_id", "house");
		membership.put("on_behalf_of_id", party);
		membership.put("area_id", "a1");
		String until = (end == null) ? "" : end.plusDays(this.shape.inclusive ? 1 : 0).toString();
		String from = (start == null) ? "" : start.toString();
		if (this.shape == ParliamentShape.POSTS && this.random.nextInt(5) == 0) {
			membership.put("post_id", "speaker");
			this.mandates.add("%s %s %s %s".formatted(person, "speaker", from, until));
		}
		else {
			membership.put("role", "member");
		}
		this.affiliations.add("%s %s %s %s".formatted(person, "house", from, until));
		this.affiliations.add("%s %s %s %s".formatted(person, party, from, until));
		if (this.shape == ParliamentShape.INSIDE_PEOPLE) {
			this.inside.computeIfAbsent(person, (first) -> new ArrayList<>()).add(membership);
		}
		else {
			membership.put("person_id", person);
			this.memberships.add(membership);
		}
	}

	private static void put(Map<String, Object> membership, String key, @Nullable LocalDate day) {
		if (day != null) {
			membership.put(key, day.toString());
		}
	}

	String name() {
		return this.name;
	}

	/** Each as {@code member organization from until}. */
	Set<String> affiliations() {
		Set<String> all = new TreeSet<>(this.affiliations);
		all.add("red bloc  ");
		return all;
	}

	/** Each as {@code member post from until}. */
	Set<String> mandates() {
		return this.mandates;
	}

}
