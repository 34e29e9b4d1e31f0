package org.multaqa.bench.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who and what there is in the country, and the records that introduce it.
 */
final class CountryModel {

	private static final int ENTRIES = 200;

	final List<String> regions = new ArrayList<>();

	final List<String> places = new ArrayList<>();

	final List<String> organizations = new ArrayList<>();

	final List<String> posts = new ArrayList<>();

	final List<String> officials = new ArrayList<>();

	final List<String> programs = new ArrayList<>();

	final List<String> topics = new ArrayList<>();

	private final List<Map<String, Object>> records = new ArrayList<>();

	private final Map<String, List<TermOfOffice>> careers = new HashMap<>();

	private final SeededRandom seededRandom;

	CountryModel(int meetings, long seed) {
		this.seededRandom = new SeededRandom(seed);
		territories();
		topics();
		organizations(clamped(meetings / 100, 40, 4000));
		posts();
		officials(clamped(meetings / 20, 300, 40_000));
		programs(clamped(meetings / 100, 60, 5000));
		careers();
		ties();
	}

	/** The records, in an order in which each speaks of what is there already. */
	List<Map<String, Object>> records() {
		return this.records;
	}

	/** The post that an official held on a day, or {@code null}. */
	@Nullable String postOf(String official, LocalDate day) {
		return this.careers.getOrDefault(official, List.of())
			.stream()
			.filter((termOfOffice) -> !day.isBefore(termOfOffice.from()) && day.isBefore(termOfOffice.until()))
			.map(TermOfOffice::post)
			.findFirst()
			.orElse(null);
	}

	/** The places of a region, with the region itself. */
	List<String> placesIn(int region) {
		return this.places.stream().filter((place) -> place.startsWith(prefix(region))).toList();
	}

	private static String prefix(int region) {
		return "province/R%02d-".formatted(region + 1);
	}

	private void territories() {
		List<Map<String, Object>> regionEntries = new ArrayList<>();
		List<Map<String, Object>> provinceEntries = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			String region = "region/MA-%02d".formatted(i + 1);
			this.regions.add(region);
			regionEntries.add(SortedJson.object("id", region, "iso", "MA-%02d".formatted(i + 1), "names",
					names("Région " + (i + 1), "جهة " + (i + 1)), "population", 400_000 + 300_000 * i));
			for (int j = 0; j < 6; j++) {
				String province = prefix(i) + (j + 1);
				this.places.add(province);
				provinceEntries.add(SortedJson.object("id", province, "partOf", region, "names",
						names("Province %d de la région %d".formatted(j + 1, i + 1), null), "population",
						50_000 + 10_000 * this.seededRandom.below(60)));
			}
		}
		introduce("regions", regionEntries);
		introduce("provinces", provinceEntries);
	}

	private void topics() {
		List<Map<String, Object>> entries = new ArrayList<>();
		for (int i = 0; i < NameVocabulary.THEMES.size(); i++) {
			this.topics.add("topic/t" + (i + 1));
			entries.add(SortedJson.object("id", "topic/t" + (i + 1), "names",
					names(NameVocabulary.THEMES.get(i), NameVocabulary.THEMES_ARABIC.get(i))));
		}
		introduce("topics", entries);
	}

	private void organizations(int institutions) {
		List<Map<String, Object>> entries = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			this.organizations.add("ministry/m" + (i + 1));
			entries.add(SortedJson.object("id", "ministry/m" + (i + 1), "kind", "ministry", "names",
					names("Ministère %d chargé de %s".formatted(i + 1, NameVocabulary.THEMES.get(i % 16)),
							"الوزارة %d المكلفة ب%s".formatted(i + 1, NameVocabulary.THEMES_ARABIC.get(i % 16)))));
		}
		for (int i = 0; i < institutions; i++) {
			String id = "institution/i" + (i + 1);
			this.organizations.add(id);
			entries.add(SortedJson.object("id", id, "kind", this.seededRandom.oneOf(List.of("agency", "association", "council")),
					"territory", this.seededRandom.percent(40) ? this.seededRandom.oneOfFew(this.regions) : null, "names",
					names("Institution %d pour %s".formatted(i + 1, NameVocabulary.THEMES.get(i % 16)),
							this.seededRandom.percent(60) ? "المؤسسة %d".formatted(i + 1) : null)));
		}
		introduce("organizations", entries);
	}

	private void posts() {
		List<Map<String, Object>> entries = new ArrayList<>();
		for (String organization : this.organizations) {
			String post = "post/head-" + organization.substring(organization.indexOf('/') + 1);
			this.posts.add(post);
			entries.add(SortedJson.object("id", post, "kind", "director", "seats", 1, "organization", organization, "names",
					names("Direction de " + organization.substring(organization.indexOf('/') + 1), null)));
		}
		for (String place : this.places) {
			String post = "post/governor-" + place.substring(place.indexOf('/') + 1);
			this.posts.add(post);
			entries.add(SortedJson.object("id", post, "kind", "governor", "seats", 1, "territory", place, "names",
					names("Gouverneur de " + place.substring(place.indexOf('/') + 1), null)));
		}
		for (String region : this.regions) {
			String post = "post/wali-" + region.substring(region.indexOf('/') + 1);
			this.posts.add(post);
			entries.add(SortedJson.object("id", post, "kind", "wali", "seats", 1, "territory", region, "names",
					names("Wali de " + region.substring(region.indexOf('/') + 1), null)));
		}
		introduce("posts", entries);
	}

	private void officials(int count) {
		List<Map<String, Object>> entries = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			this.officials.add("official/o" + (i + 1));
			entries.add(SortedJson.object("id", "official/o" + (i + 1), "gender", (i % 2 == 0) ? "male" : "female", "names",
					names(NameVocabulary.person(i), this.seededRandom.percent(70) ? NameVocabulary.personArabic(i) : null)));
		}
		introduce("officials", entries);
	}

	private void programs(int count) {
		List<Map<String, Object>> entries = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			this.programs.add("program/p" + (i + 1));
			entries.add(SortedJson.object("id", "program/p" + (i + 1), "kind", (i % 5 == 0) ? "strategy" : "program",
					"partOf", (i > 9 && this.seededRandom.percent(20)) ? "program/p" + (1 + this.seededRandom.below(9)) : null, "from",
					String.valueOf(2000 + this.seededRandom.below(24)), "names",
					names("Programme %d pour %s".formatted(i + 1, NameVocabulary.THEMES.get(i % 16)),
							"البرنامج %d ل%s".formatted(i + 1, NameVocabulary.THEMES_ARABIC.get(i % 16)))));
		}
		introduce("programs", entries);
	}

	private void careers() {
		List<Map<String, Object>> facts = new ArrayList<>();
		for (String post : this.posts) {
			Set<String> holders = new HashSet<>();
			LocalDate from = RandomDates.FIRST.minusDays(this.seededRandom.below(1500));
			while (from.getYear() < 2026) {
				LocalDate until = from.plusDays(400 + this.seededRandom.below(2000));
				String official = this.seededRandom.oneOf(this.officials);
				if (!holders.add(official)) {
					continue;
				}
				this.careers.computeIfAbsent(official, (any) -> new ArrayList<>()).add(new TermOfOffice(post, from, until));
				facts.add(SortedJson.object("mandate", official, "post", post, "from", RandomDates.written(from, this.seededRandom),
						"until", (until.getYear() < 2026 && this.seededRandom.percent(90)) ? until.toString() : null, "seen",
						this.seededRandom.percent(20) ? from.plusDays(200).toString() : null, "cite", cite()));
				from = until;
			}
		}
		state("careers", facts);
	}

	private void ties() {
		List<Map<String, Object>> facts = new ArrayList<>();
		for (String program : this.programs) {
			List<String> parties = new ArrayList<>();
			for (String role : List.of("leads", "implements", "implements", "funds", "partners")) {
				String party = this.seededRandom.oneOfFew(this.organizations);
				if (!parties.contains(party)) {
					parties.add(party);
					facts.add(SortedJson.object("involvement", party, "program", program, "role", role, "from",
							this.seededRandom.percent(50) ? String.valueOf(2005 + this.seededRandom.below(15)) : null, "cite", cite()));
				}
			}
			facts.add(this.seededRandom.percent(15) ? SortedJson.object("coverage", program, "national", true, "cite", cite())
					: SortedJson.object("coverage", program, "territory", this.seededRandom.oneOfFew(this.regions), "cite", cite()));
		}
		state("ties", facts);
	}

	private void introduce(String what, List<Map<String, Object>> entries) {
		for (int from = 0; from < entries.size(); from += ENTRIES) {
			this.records.add(record(what + "-" + from / ENTRIES, "entities",
					entries.subList(from, Math.min(entries.size(), from + ENTRIES))));
		}
	}

	private void state(String what, List<Map<String, Object>> facts) {
		for (int from = 0; from < facts.size(); from += ENTRIES) {
			this.records.add(
					record(what + "-" + from / ENTRIES, "facts", facts.subList(from, Math.min(facts.size(), from + ENTRIES))));
		}
	}

	private static Map<String, Object> record(String id, String part, List<Map<String, Object>> entries) {
		return SortedJson.object("record", id, "source", SortedJson.object("title", "Directory " + id, "kind", "dataset",
				"publisher", "Invented", "language", "fr", "published", "2026-01-01"), "cite", "table 1", part, entries);
	}

	private Object cite() {
		return SortedJson.object("at", "row " + this.seededRandom.below(100_000));
	}

	private static Map<String, Object> names(String french, @Nullable String arabic) {
		return SortedJson.object("fr", french, "ar", arabic);
	}

	private static int clamped(int value, int least, int most) {
		return Math.max(least, Math.min(most, value));
	}

	/**
	 * How long someone held a post.
	 *
	 * @param until the first day after
	 */
	record TermOfOffice(String post, LocalDate from, LocalDate until) {

	}

}
