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
public record GeneratedCountry(int meetings, long seed) {

	private static final int IN_A_REGISTER = 50;

	private static final int A_NEWS_ITEM = 25;

	/**
	 * Hands over the records as canonical JSON, in batches. A batch speaks of entities
	 * that it or an earlier batch introduces, and no fact is stated in two batches.
	 */
	public void tell(Consumer<List<String>> eachBatch) {
		CountryModel countryModel = new CountryModel(this.meetings, this.seed);
		countryModel.records().forEach((record) -> eachBatch.accept(List.of(SortedJson.text(record))));
		List<Map<String, Object>> register = new ArrayList<>();
		for (int i = 0; i < this.meetings; i++) {
			SeededRandom seededRandom = new SeededRandom(this.seed * 31 + i);
			LocalDate day = RandomDates.at((double) i / this.meetings);
			Map<String, Object> meeting = meeting(countryModel, i, day, seededRandom);
			if (i % A_NEWS_ITEM == 0) {
				eachBatch.accept(news(i, meeting, day, seededRandom));
			}
			else {
				register.add(meeting);
			}
			if (register.size() == IN_A_REGISTER || (i == this.meetings - 1 && !register.isEmpty())) {
				eachBatch.accept(List.of(SortedJson.text(SortedJson.object("record", "register-" + i, "source",
						source("Register of meetings " + i, "dataset", day.plusDays(60)), "cite", "register", "meetings",
						List.copyOf(register)))));
				register.clear();
			}
		}
	}

	private static Map<String, Object> meeting(CountryModel countryModel, int number, LocalDate day, SeededRandom seededRandom) {
		int region = seededRandom.few(countryModel.regions.size());
		String kind = seededRandom.oneOf(NameVocabulary.KINDS);
		int theme = seededRandom.below(NameVocabulary.THEMES.size());
		String where = seededRandom.percent(35) ? countryModel.regions.get(region) : seededRandom.oneOfFew(countryModel.placesIn(region));
		return SortedJson.object("id", "meeting/m" + (number + 1), "kind", seededRandom.percent(60) ? kind : null, "title",
				SortedJson.object("fr",
						"%s sur %s, région %d".formatted(NameVocabulary.MEETINGS.get(kind), NameVocabulary.THEMES.get(theme), region + 1),
						"ar", seededRandom.percent(30) ? "لقاء حول %s".formatted(NameVocabulary.THEMES_ARABIC.get(theme)) : null),
				"when", RandomDates.written(day, seededRandom), "where", where, "concerns",
				seededRandom.percent(15) ? countryModel.regions.get(region) : null, "participants",
				participants(countryModel, day, seededRandom), "agenda", agenda(countryModel, theme, seededRandom));
	}

	private static List<Object> participants(CountryModel countryModel, LocalDate day, SeededRandom seededRandom) {
		Set<String> present = new LinkedHashSet<>();
		int count = seededRandom.crowd(60);
		for (int i = 0; i < count; i++) {
			int throwing = seededRandom.below(100);
			present.add((throwing < 75) ? seededRandom.oneOfFew(countryModel.officials)
					: (throwing < 90) ? seededRandom.oneOfFew(countryModel.organizations) : seededRandom.oneOfFew(countryModel.posts));
		}
		List<Object> participants = new ArrayList<>();
		for (String who : present) {
			String role = participants.isEmpty() ? "chairs" : seededRandom.percent(20) ? "speaks" : "attends";
			participants.add(SortedJson.object("who", who, "role", role, "as",
					(who.startsWith("official/") && seededRandom.percent(60)) ? countryModel.postOf(who, day) : null, "cite",
					SortedJson.object("at", "p. " + (1 + seededRandom.below(9)))));
		}
		return participants;
	}

	private static @Nullable List<Object> agenda(CountryModel countryModel, int theme, SeededRandom seededRandom) {
		Set<String> programs = new LinkedHashSet<>();
		for (int i = seededRandom.below(3); i > 0; i--) {
			programs.add(seededRandom.oneOfFew(countryModel.programs));
		}
		List<Object> agenda = new ArrayList<>();
		for (String program : programs) {
			agenda.add(SortedJson.object("program", program, "relation", seededRandom.percent(70) ? "discussed" : "framework"));
		}
		if (seededRandom.percent(20)) {
			agenda.add(SortedJson.object("topic", countryModel.topics.get(theme), "relation", "discussed"));
		}
		return agenda.isEmpty() ? null : agenda;
	}

	/** One account of the meeting, or two that agree on most of it. */
	private static List<String> news(int number, Map<String, Object> meeting, LocalDate day, SeededRandom seededRandom) {
		List<String> accounts = new ArrayList<>();
		accounts.add(account(number, "first", meeting, day.plusDays(1)));
		if (seededRandom.percent(40)) {
			meeting.put("when", seededRandom.percent(50) ? day.toString() : day.getDayOfWeek().name().toLowerCase(java.util.Locale.ROOT));
			meeting.remove("concerns");
			accounts.add(account(number, "second", meeting, day.plusDays(3)));
		}
		return accounts;
	}

	private static String account(int number, String which, Map<String, Object> meeting, LocalDate published) {
		return SortedJson.text(SortedJson.object("record", "news-%d-%s".formatted(number, which), "source",
				source("News item %d, %s account".formatted(number, which), "article", published), "cite", "text",
				"meeting", meeting));
	}

	private static Map<String, Object> source(String title, String kind, LocalDate published) {
		return SortedJson.object("title", title, "kind", kind, "publisher", "Invented", "language", "fr", "published",
				published.toString());
	}

}
