package org.multaqa.bench.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Tells a country in records, the same for the same size and seed.
 *
 * @param meetings how many meetings there are
 * @param seed what the dice start with
 */
public record InventedCountry(int meetings, long seed) {

	private static final int IN_A_REGISTER = 50;

	private static final int A_NEWS_ITEM = 25;

	/**
	 * Hands over the records as canonical JSON, in batches. A batch speaks of entities
	 * that it or an earlier batch introduces, and no fact is stated in two batches.
	 */
	public void tell(Consumer<List<String>> eachBatch) {
		Country country = new Country(this.meetings, this.seed);
		country.records().forEach((record) -> eachBatch.accept(List.of(Json.text(record))));
		List<Map<String, Object>> register = new ArrayList<>();
		for (int i = 0; i < this.meetings; i++) {
			Dice dice = new Dice(this.seed * 31 + i);
			LocalDate day = Calendar.at((double) i / this.meetings);
			Map<String, Object> meeting = meeting(country, i, day, dice);
			if (i % A_NEWS_ITEM == 0) {
				eachBatch.accept(news(i, meeting, day, dice));
			}
			else {
				register.add(meeting);
			}
			if (register.size() == IN_A_REGISTER || (i == this.meetings - 1 && !register.isEmpty())) {
				eachBatch.accept(List.of(Json.text(Json.object("record", "register-" + i, "source",
						source("Register of meetings " + i, "dataset", day.plusDays(60)), "cite", "register", "meetings",
						List.copyOf(register)))));
				register.clear();
			}
		}
	}

	private static Map<String, Object> meeting(Country country, int number, LocalDate day, Dice dice) {
		int region = dice.few(country.regions.size());
		String kind = dice.oneOf(Words.KINDS);
		int theme = dice.below(Words.THEMES.size());
		String where = dice.percent(35) ? country.regions.get(region) : dice.oneOfFew(country.placesIn(region));
		return Json.object("id", "meeting/m" + (number + 1), "kind", dice.percent(60) ? kind : null, "title",
				Json.object("fr",
						"%s sur %s, région %d".formatted(Words.MEETINGS.get(kind), Words.THEMES.get(theme), region + 1),
						"ar", dice.percent(30) ? "لقاء حول %s".formatted(Words.THEMES_ARABIC.get(theme)) : null),
				"when", Calendar.written(day, dice), "where", where, "concerns",
				dice.percent(15) ? country.regions.get(region) : null, "participants",
				participants(country, day, dice), "agenda", agenda(country, theme, dice));
	}

	private static List<Object> participants(Country country, LocalDate day, Dice dice) {
		Set<String> present = new LinkedHashSet<>();
		int count = dice.crowd(60);
		for (int i = 0; i < count; i++) {
			int throwing = dice.below(100);
			present.add((throwing < 75) ? dice.oneOfFew(country.officials)
					: (throwing < 90) ? dice.oneOfFew(country.organizations) : dice.oneOfFew(country.posts));
		}
		List<Object> participants = new ArrayList<>();
		for (String who : present) {
			String role = participants.isEmpty() ? "chairs" : dice.percent(20) ? "speaks" : "attends";
			participants.add(Json.object("who", who, "role", role, "as",
					(who.startsWith("official/") && dice.percent(60)) ? country.postOf(who, day) : null, "cite",
					Json.object("at", "p. " + (1 + dice.below(9)))));
		}
		return participants;
	}

	private static @Nullable List<Object> agenda(Country country, int theme, Dice dice) {
		Set<String> programs = new LinkedHashSet<>();
		for (int i = dice.below(3); i > 0; i--) {
			programs.add(dice.oneOfFew(country.programs));
		}
		List<Object> agenda = new ArrayList<>();
		for (String program : programs) {
			agenda.add(Json.object("program", program, "relation", dice.percent(70) ? "discussed" : "framework"));
		}
		if (dice.percent(20)) {
			agenda.add(Json.object("topic", country.topics.get(theme), "relation", "discussed"));
		}
		return agenda.isEmpty() ? null : agenda;
	}

	/** One account of the meeting, or two that agree on most of it. */
	private static List<String> news(int number, Map<String, Object> meeting, LocalDate day, Dice dice) {
		List<String> accounts = new ArrayList<>();
		accounts.add(account(number, "first", meeting, day.plusDays(1)));
		if (dice.percent(40)) {
			meeting.put("when", dice.percent(50) ? day.toString() : day.getDayOfWeek().name().toLowerCase(java.util.Locale.ROOT));
			meeting.remove("concerns");
			accounts.add(account(number, "second", meeting, day.plusDays(3)));
		}
		return accounts;
	}

	private static String account(int number, String which, Map<String, Object> meeting, LocalDate published) {
		return Json.text(Json.object("record", "news-%d-%s".formatted(number, which), "source",
				source("News item %d, %s account".formatted(number, which), "article", published), "cite", "text",
				"meeting", meeting));
	}

	private static Map<String, Object> source(String title, String kind, LocalDate published) {
		return Json.object("title", title, "kind", kind, "publisher", "Invented", "language", "fr", "published",
				published.toString());
	}

}
