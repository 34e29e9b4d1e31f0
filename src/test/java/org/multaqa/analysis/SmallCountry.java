package org.multaqa.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.multaqa.RunningApplication;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.report.LoadReport;

/**
 * Random records of a small country: what they say as plain values, so that an analysis
 * can be worked out over them by hand.
 */
final class SmallCountry {

	/** Territories by id, each with the one of which it is a part. */
	static final Map<String, String> TERRITORIES = new TreeMap<>(
			Map.of("country/MA", "", "region/x", "country/MA", "region/y", "country/MA", "province/a", "region/x",
					"province/b", "region/x", "province/c", "region/y", "commune/k", "province/a"));

	static final List<String> OFFICIALS = List.of("official/amal", "official/badr", "official/chafik");

	/** Organizations by id, each with the territory for which it is responsible. */
	static final Map<String, String> ORGANIZATIONS = new TreeMap<>(
			Map.of("ministry/health", "", "institution/fund", "region/x", "institution/council", "province/c"));

	/** Posts by id, each with its organization and its territory. */
	static final Map<String, List<String>> POSTS = new TreeMap<>(Map.of("post/minister", List.of("ministry/health", ""),
			"post/wali", List.of("", "region/x"), "post/director", List.of("institution/fund", "province/b"),
			"post/governor", List.of("", "province/c")));

	static final List<String> ACTORS = Stream.of(OFFICIALS, ORGANIZATIONS.keySet(), POSTS.keySet())
		.flatMap(Collection::stream)
		.toList();

	static final List<String> PROGRAMS = IntStream.range(0, 5).mapToObj((i) -> "program/p" + i).toList();

	static final List<String> TOPICS = List.of("topic/care", "topic/roads", "topic/schools");

	static final Map<String, List<String>> DATES = Map.of("2022-02-10", List.of("2022-02-10", "2022-02-10"),
			"2022-03-05", List.of("2022-03-05", "2022-03-05"), "2021-12-20", List.of("2021-12-20", "2021-12-20"),
			"2022-02", List.of("2022-02-01", "2022-02-28"), "2022", List.of("2022-01-01", "2022-12-31"), "unknown",
			List.of());

	private static final List<String> DAYS = List.of("2021-12-01", "2022-01-15", "2022-02-15", "2022-03-15");

	private final Random random;

	final List<CountryMeeting> meetings = new ArrayList<>();

	final List<CountryFact> involvements = new ArrayList<>();

	final List<CountryFact> coverages = new ArrayList<>();

	final List<CountryFact> mandates = new ArrayList<>();

	final List<CountryAgreement> agreements = new ArrayList<>();

	final List<CountryFact> affiliations = new ArrayList<>();

	SmallCountry(long seed) {
		this.random = new Random(seed);
		IntStream.range(0, 4 + random(5)).forEach((i) -> this.meetings.add(meeting("meeting/m" + i)));
		List<String> parties = new ArrayList<>(ACTORS);
		parties.addAll(PROGRAMS);
		ties(this.involvements, 8, parties, PROGRAMS, List.of("leads", "implements", "funds"));
		ties(this.coverages, 4, PROGRAMS,
				Stream
					.concat(TERRITORIES.keySet().stream().filter((id) -> !id.startsWith("country")),
							Stream.of("national"))
					.toList(),
				List.of(""));
		ties(this.mandates, 4, OFFICIALS, List.copyOf(POSTS.keySet()), List.of(""));
		IntStream.range(0, random(3)).forEach((i) -> this.agreements.add(agreement(i)));
		ties(this.affiliations, 3, OFFICIALS, List.copyOf(ORGANIZATIONS.keySet()), List.of("member-of"));
	}

	private CountryMeeting meeting(String id) {
		List<String> present = some(ACTORS, 4);
		return new CountryMeeting(id, one(List.copyOf(DATES.keySet())), one(List.copyOf(TERRITORIES.keySet())),
				random(6) == 0 ? "planned" : "held", one(List.of("consultation", "visit")), present, some(PROGRAMS, 3),
				some(TOPICS, 2), random(3) == 0);
	}

	private void ties(List<CountryFact> ties, int most, List<String> ones, List<String> others, List<String> roles) {
		Map<List<String>, CountryFact> made = new LinkedHashMap<>();
		for (int i = random(most + 1); i > 0; i--) {
			String one = one(ones);
			String other = one(others);
			if (!one.equals(other)) {
				int from = random(DAYS.size() + 1) - 1;
				int until = from + 1 + random(DAYS.size() + 1);
				String role = one(roles);
				made.put(List.of(one, other, role),
						new CountryFact(one, other, role, (from < 0) ? null : DAYS.get(from),
								(until < DAYS.size()) ? DAYS.get(until) : null, random(3) == 0));
			}
		}
		ties.addAll(made.values());
	}

	private CountryAgreement agreement(int number) {
		List<String> parties = some(ACTORS, 3);
		String on = (random(2) == 0) ? one(DAYS) : null;
		Map<String, String> states = new TreeMap<>();
		for (int i = random(4); i > 0; i--) {
			states.put(one(List.of("announced", "signed", "in-progress", "finished", "cancelled", "unknown")),
					one(List.copyOf(DATES.keySet())));
		}
		if (on != null) {
			states.put("signed", on);
		}
		return new CountryAgreement("Accord " + number, parties.size() < 2 ? ACTORS.subList(0, 2) : parties,
				one(PROGRAMS), on, states);
	}

	/** The graph with these records and nothing else. */
	SmallCountry into(RunningApplication multaqa) {
		LoadReport report = new LoadService(multaqa.emptied().get(LoadRepository.class), "test").load(documents(),
				false);
		if (report.refusedAnything()) {
			throw new IllegalStateException(report + "\n" + this);
		}
		return this;
	}

	List<Document> documents() {
		StringBuilder base = new StringBuilder("record: base\nsource: { title: Base }\ncite: p1\nentities:\n");
		TERRITORIES.forEach((id, whole) -> base.append("  - { id: %s, names: { fr: %s }%s }\n".formatted(id, id,
				whole.isEmpty() ? "" : ", partOf: " + whole)));
		Stream.of(OFFICIALS, PROGRAMS, TOPICS)
			.flatMap(List::stream)
			.forEach((id) -> base.append("  - { id: %s, names: { fr: %s } }\n".formatted(id, id)));
		ORGANIZATIONS.forEach((id, at) -> base.append("  - { id: %s, names: { fr: %s, ar: اسم }%s }\n".formatted(id, id,
				at.isEmpty() ? "" : ", territory: " + at)));
		POSTS.forEach((id,
				of) -> base.append("  - { id: %s, names: { ar: منصب %s }%s%s }\n".formatted(id, id,
						of.get(0).isEmpty() ? "" : ", organization: " + of.get(0),
						of.get(1).isEmpty() ? "" : ", territory: " + of.get(1))));
		List<Document> documents = new ArrayList<>(List.of(Document.text("base.yaml", base.toString())));
		this.meetings
			.forEach((meeting) -> meeting.yaml().forEach((name, yaml) -> documents.add(Document.text(name, yaml))));
		documents.add(Document.text("ties.yaml", facts("ties", (tie) -> true)));
		documents.add(Document.text("again.yaml", facts("again", CountryFact::twice)));
		this.agreements.forEach((agreement) -> agreement.stateRecords()
			.forEach((name, yaml) -> documents.add(Document.text(name + ".yaml", yaml))));
		return documents;
	}

	private String facts(String record, Predicate<CountryFact> told) {
		List<String> facts = new ArrayList<>();
		this.involvements.stream()
			.filter(told)
			.forEach((tie) -> facts.add("involvement: %s, program: %s, role: %s%s".formatted(tie.one(), tie.other(),
					tie.role(), tie.days())));
		this.coverages.stream()
			.filter(told)
			.forEach((tie) -> facts.add("coverage: %s, %s%s".formatted(tie.one(),
					tie.other().equals("national") ? "national: true" : "territory: " + tie.other(), tie.days())));
		this.mandates.stream()
			.filter(told)
			.forEach((tie) -> facts.add("mandate: %s, post: %s%s".formatted(tie.one(), tie.other(), tie.days())));
		this.affiliations.stream()
			.filter(told)
			.forEach((tie) -> facts.add("affiliation: %s, to: %s, relation: %s%s".formatted(tie.one(), tie.other(),
					tie.role(), tie.days())));
		if (record.equals("ties")) {
			this.agreements.forEach((agreement) -> facts.add(agreement.yaml()));
		}
		return "record: %s\nsource: { title: %s }\ncite: p1\n%s".formatted(record, record, facts.isEmpty()
				? "entities: [ { id: topic/%s, names: { fr: %s, ar: موضوع } } ]\n".formatted(record, record)
				: facts.stream().map("  - { %s }\n"::formatted).collect(Collectors.joining("", "facts:\n", "")));
	}

	/** A territory and all within it. */
	static Set<String> places(String territory) {
		return TERRITORIES.keySet()
			.stream()
			.filter((place) -> around(place).contains(territory))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** A territory and all of which it is a part. */
	static Set<String> around(String territory) {
		Set<String> around = new TreeSet<>();
		for (String at = territory; at != null && !at.isEmpty(); at = TERRITORIES.get(at)) {
			around.add(at);
		}
		return around;
	}

	private int random(int bound) {
		return this.random.nextInt(bound);
	}

	private <T> T one(List<T> all) {
		return all.get(random(all.size()));
	}

	private <T> List<T> some(List<T> all, int most) {
		return IntStream.range(0, random(most + 1)).mapToObj((i) -> one(all)).distinct().toList();
	}

	@Override
	public String toString() {
		return documents().stream()
			.map((document) -> new String(document.content(), java.nio.charset.StandardCharsets.UTF_8))
			.collect(Collectors.joining("---\n"));
	}

}
