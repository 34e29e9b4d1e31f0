package org.multaqa.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A record that says some things of few entities. It introduces all of which it speaks.
 */
final class RandomRecord {

	private static final List<String> NAMES = List.of("Amal", "Badr", "Chafik", "Dounia", "Hajji", "Hayar");

	private static final List<String> ARABIC = List.of("أمل", "أمـل", "بدر", "حياة");

	private static final List<String> BEGINNINGS = List.of("2018", "2019-05-01", "before 2019", "unknown");

	private static final List<String> ENDS = List.of("2021", "2022-03", "after 2021-01-01", "2021-02-03", "unknown");

	private static final List<String> PRESENCES = List.of("absent", "excused", "represented", "invited");

	private static final List<String> STATUSES = List.of("held", "planned", "postponed", "cancelled");

	private static final List<String> DAYS = List.of("2020-05-05", "2020-05", "2020", "friday", "2020..2021");

	private final String id;

	private final String prefix;

	private final Random random;

	private final boolean upwards;

	private final Map<String, String> entities = new LinkedHashMap<>();

	private final Set<String> mentioned = new LinkedHashSet<>();

	private final Set<String> facts = new LinkedHashSet<>();

	/**
	 * @param upwards whether parts and wholes go one way only and none of them are judged
	 * the same, so that no such records make a circle
	 */
	RandomRecord(String id, String prefix, Random random, boolean upwards) {
		this.id = id;
		this.prefix = prefix;
		this.random = random;
		this.upwards = upwards;
	}

	String yaml() {
		for (int i = 1 + this.random.nextInt(4); i > 0; i--) {
			String entity = any("official", "ministry", "institution", "country", "region", "province", "program",
					"post");
			this.entities.putIfAbsent(entity, ", " + names() + said(entity));
		}
		for (int i = 1 + this.random.nextInt(4); i > 0; i--) {
			this.facts.add(fact());
		}
		String meeting = (this.random.nextInt(5) < 2) ? meeting() : "";
		this.mentioned.forEach((entity) -> this.entities.putIfAbsent(entity, ", " + names()));
		StringBuilder yaml = new StringBuilder("record: %s\nsource: { title: %s%s }\ncite: p%s\nentities:\n".formatted(
				this.id, one(NAMES),
				maybe(", published: 202%s-0%s-11".formatted(this.random.nextInt(4), 1 + this.random.nextInt(3)), 3),
				this.random.nextInt(3)));
		this.entities.forEach((entity, said) -> yaml.append("  - { id: %s%s }\n".formatted(entity, said)));
		yaml.append(meeting);
		yaml.append("facts:\n");
		this.facts.forEach((fact) -> yaml.append("  - { %s%s }\n".formatted(fact,
				maybe(", cite: { at: p%s, wording: %s }".formatted(this.random.nextInt(3), one(NAMES)), 2))));
		return yaml.toString();
	}

	private String said(String entity) {
		return switch (entity.substring(0, entity.indexOf('/'))) {
			case "official" -> maybe(", born: " + one(List.of("1970", "1971-02-03", "1970-05")), 2);
			case "ministry" -> maybe(", territory: " + mention(any("region")), 2);
			case "region" ->
				maybe(", population: " + this.random.nextInt(3), 2) + maybe(", partOf: " + mention(any("country")), 2);
			case "province" -> ", partOf: " + mention(any("region"));
			case "program" -> maybe(partOf(entity), 2);
			case "post" -> maybe(", seats: " + (1 + this.random.nextInt(2)), 2)
					+ maybe(", organization: " + mention(any("ministry", "institution")), 2);
			default -> "";
		};
	}

	private String partOf(String program) {
		List<String> wholes = ids("program").stream()
			.filter((whole) -> !whole.equals(program) && (!this.upwards || whole.compareTo(program) < 0))
			.toList();
		return wholes.isEmpty() ? "" : ", partOf: " + mention(one(wholes));
	}

	private String fact() {
		return switch (this.random.nextInt(12)) {
			case 0, 1, 2 -> "mandate: %s, post: %s, from: %s, until: %s%s%s".formatted(mention(any("official")),
					mention(any("post")), one(BEGINNINGS), one(ENDS), maybe(", status: disputed", 1),
					maybe(", acting: true", 1) + maybe(", appointedBy: " + mention(any("ministry", "post")), 1));
			case 9 -> "figure: %s, measure: %s, value: %s, unit: people, territory: %s%s".formatted(
					mention(any("program", "institution")), one(List.of("budget", "beneficiaries")),
					this.random.nextInt(3), mention(any("region", "country")), maybe(", from: " + one(BEGINNINGS), 2));
			case 10 -> "statement: %s, about: %s, summary: { fr: %s }, quote: { fr: %s }"
				.formatted(mention(any("official")), mention(any("program")), one(NAMES), one(NAMES));
			case 3 -> "involvement: %s, program: %s, role: %s".formatted(mention(any("ministry", "official")),
					mention(any("program")), one(List.of("leads", "funds")));
			case 4 ->
				"coverage: %s, territory: %s".formatted(mention(any("program")), mention(any("region", "province")));
			case 5 -> {
				List<String> two = LoadSchedule.two(ids("ministry", "institution"), this.random);
				yield "affiliation: %s, to: %s, relation: %s".formatted(mention(two.get(0)), mention(two.get(1)),
						one(List.of("supervised-by", "succeeds")));
			}
			case 11 -> agreement();
			default -> judgement();
		};
	}

	/** An agreement in one state or several, which need not fit one another. */
	private String agreement() {
		List<String> two = LoadSchedule.two(ids("ministry", "institution", "post"), this.random);
		return "agreement: [%s, %s], title: { fr: %s }%s%s%s".formatted(mention(two.get(0)), mention(two.get(1)),
				one(NAMES), maybe(", program: " + mention(any("program")), 3),
				maybe(", meeting: " + mention(any("meeting")), 1),
				maybe(", states: [ %s%s ]".formatted(state(), maybe(", " + state(), 2)), 3));
	}

	private String state() {
		return "{ state: %s, on: %s%s%s }".formatted(
				one(List.of("announced", "signed", "in-progress", "finished", "cancelled", "unknown")), one(DAYS),
				maybe(", paid: { value: 3, currency: MAD }", 1), maybe(", status: disputed", 1));
	}

	private String judgement() {
		List<String> two = LoadSchedule.two(
				ids(one(List.of("official", "official", "ministry", "post", this.upwards ? "post" : "program"))),
				this.random);
		two.forEach(this::mention);
		return ((this.random.nextInt(3) > 0) ? "same: %s, as: %s%s" : "different: %s, than: %s%s").formatted(two.get(0),
				two.get(1), maybe(", by: " + one(NAMES), 2) + maybe(", status: disputed", 1));
	}

	private String meeting() {
		String participants = Stream.generate(this::participant)
			.limit(2 + this.random.nextInt(4))
			.collect(Collectors.joining());
		return """
				meeting:
				  id: %s
				  title: { fr: %s }
				  when: %s
				  where: %s
				%s  participants:
				%s    - { who: %s, role: speaks }
				  agenda:
				    - { program: %s, relation: discussed }
				    - { document: { fr: %s }, relation: approved }
				  groups:
				    - { group: { fr: %s }, number: %s }
				  figures:
				    - { measure: votes-for, value: 3, of: 5, for: %s }
				  mode: %s
				  time: %s
				  concerns: [%s, { territory: %s, status: disputed }]
				""".formatted(any("meeting"), one(NAMES), one(DAYS), mention(any("region", "province")),
				maybe("  status: %s\n".formatted(one(STATUSES)), 2), participants, mention(any("ministry")),
				mention(any("program")), one(NAMES), one(NAMES), 1 + this.random.nextInt(2), mention(any("official")),
				one(List.of("online", "hybrid")), one(List.of("morning", "\"10:30\"")), mention(any("region")),
				mention(any("region", "country")));
	}

	private String participant() {
		return "    - { who: %s, role: attends%s }\n".formatted(mention(any("official")),
				maybe(", as: [%s, %s]".formatted(mention(any("post")), mention(any("post"))), 3)
						+ maybe(", presence: " + one(PRESENCES), 3));
	}

	private String names() {
		return "names: { fr: %s%s }%s".formatted(one(NAMES), maybe(", ar: " + one(ARABIC), 2),
				maybe(", aliases: { fr: %s }".formatted(one(NAMES) + "y"), 1));
	}

	private String mention(String entity) {
		this.mentioned.add(entity);
		return entity;
	}

	private String any(String... kinds) {
		return one(ids(kinds));
	}

	private List<String> ids(String... kinds) {
		List<String> ids = new ArrayList<>();
		for (String kind : kinds) {
			IntStream.range(0, kind.equals("official") ? 4 : 3).forEach((i) -> ids.add(kind + "/" + this.prefix + i));
		}
		return ids;
	}

	private String maybe(String text, int inFour) {
		return (this.random.nextInt(4) < inFour) ? text : "";
	}

	private <T> T one(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

}
