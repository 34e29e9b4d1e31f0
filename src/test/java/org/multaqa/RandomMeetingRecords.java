package org.multaqa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.report.LoadReport;

/**
 * Random records that tell of a few meetings, of which several tell of the same, and what
 * follows from them, worked out over the records alone: whether each was held, who took
 * part, and who is known by which name on which day.
 */
final class RandomMeetingRecords {

	static final List<String> OFFICIALS = List.of("official/amal", "official/badr", "official/chafik");

	static final List<String> ORGANIZATIONS = List.of("ministry/health", "institution/fund", "institution/council");

	/** Posts by id, each with the organization in which it is, or none. */
	static final Map<String, String> POSTS = new TreeMap<>(Map.of("post/director", "institution/fund", "post/minister",
			"ministry/health", "post/secretary", "ministry/health", "post/wali", ""));

	static final List<String> ACTORS = Stream.of(OFFICIALS, ORGANIZATIONS, List.copyOf(POSTS.keySet()))
		.flatMap(List::stream)
		.toList();

	static final List<String> PROGRAMS = List.of("program/care", "program/roads", "program/schools");

	static final List<String> MEETINGS = IntStream.range(0, 5).mapToObj((i) -> "meeting/m" + i).toList();

	/** On this day each post takes another name. */
	static final LocalDate RENAMED = LocalDate.of(2022, 2, 1);

	private static final List<String> DATES = List.of("2022-01-10", "2022-02", "unknown");

	private final Random random;

	private final List<GeneratedMeetingRecord> accounts = new ArrayList<>();

	private final Map<String, String> dates = new TreeMap<>();

	RandomMeetingRecords(Random random) {
		this.random = random;
		MEETINGS.forEach((meeting) -> {
			this.dates.put(meeting, one(DATES));
			IntStream.rangeClosed(0, random.nextInt(3)).forEach((i) -> this.accounts.add(account(meeting)));
		});
	}

	/**
	 * The records of a seed, as the only ones in the graph. They are loaded one after the
	 * other, so that accounts come to meetings that are known.
	 */
	static RandomMeetingRecords into(RunningApplication multaqa, long seed) {
		RandomMeetingRecords records = new RandomMeetingRecords(new Random(seed));
		LoadService loadService = new LoadService(multaqa.emptied().get(LoadRepository.class), "test");
		records.documents().forEach((document) -> {
			LoadReport report = loadService.load(List.of(document), false);
			if (report.refusedAnything()) {
				throw new IllegalStateException(report.toString());
			}
		});
		return records;
	}

	private GeneratedMeetingRecord account(String meeting) {
		List<GeneratedAttendance> parts = new ArrayList<>();
		for (int i = random(4); i >= 0; i--) {
			String who = one(ACTORS);
			String post = (random(2) == 0) ? one(POSTS.keySet().stream().filter((other) -> !other.equals(who)).toList())
					: "";
			String sender = (random(4) == 0) ? one(ACTORS.stream().filter((actor) -> !actor.equals(who)).toList()) : "";
			parts.add(new GeneratedAttendance(who, one(List.of("attends", "speaks", "invited", "organises")),
					one(List.of("", "", "", "present", "excused", "absent", "represented")), post, sender,
					random(6) == 0));
		}
		Set<String> parties = (random(3) == 0) ? two(ACTORS) : Set.of();
		Map<String, String> agenda = new TreeMap<>();
		PROGRAMS.stream()
			.filter((program) -> random(2) == 0)
			.forEach((program) -> agenda.put(program, one(List.of("discussed", "framework"))));
		return new GeneratedMeetingRecord("r" + this.accounts.size(), meeting,
				one(List.of("", "", "", "held", "planned", "postponed", "cancelled")),
				one(List.of("", "2022-01-01", "2022-01-20", "2022-03-10")), parts, parties, agenda);
	}

	private int random(int bound) {
		return this.random.nextInt(bound);
	}

	/** Two of them, or none where the same is drawn twice. */
	private Set<String> two(List<String> all) {
		Set<String> two = new TreeSet<>(List.of(one(all), one(all)));
		return (two.size() == 2) ? two : Set.of();
	}

	private <T> T one(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	List<Document> documents() {
		StringBuilder base = new StringBuilder(
				"record: base\nsource: { title: Base, published: 2021-01-01 }\ncite: p1\nentities:\n  - { id: region/x, names: { fr: X } }\n");
		Stream.of(OFFICIALS, ORGANIZATIONS, PROGRAMS)
			.flatMap(List::stream)
			.forEach((id) -> base.append("  - { id: %s, names: { fr: Name of %s } }\n".formatted(id, id)));
		POSTS.forEach((post, organization) -> base
			.append("  - { id: %s%s, names: { fr: [ { text: Old %s, until: %s }, { text: New %s, from: %s } ] } }\n"
				.formatted(post, organization.isEmpty() ? "" : ", organization: " + organization, post, RENAMED, post,
						RENAMED)));
		List<Document> documents = new ArrayList<>(List.of(Document.text("base.yaml", base.toString())));
		this.accounts.forEach((account) -> documents.add(Document.text(account.id() + ".yaml",
				account.yaml(isFirst(account) ? this.dates.getOrDefault(account.meeting(), "") : ""))));
		return documents;
	}

	/**
	 * The first tells when and where the meeting is, others only who had a part in it.
	 */
	private boolean isFirst(GeneratedMeetingRecord account) {
		return of(account.meeting()).get(0).equals(account);
	}

	/**
	 * HELD, PLANNED, POSTPONED or CANCELLED; null for a meeting of which no record tells.
	 */
	@Nullable String status(String meeting) {
		List<GeneratedMeetingRecord> about = of(meeting);
		if (about.isEmpty()) {
			return null;
		}
		List<GeneratedMeetingRecord> stating = about.stream().filter((account) -> !account.status().isEmpty()).toList();
		if (stating.isEmpty() || stating.stream().anyMatch((account) -> account.status().equals("held"))) {
			return "HELD";
		}
		List<String> weight = List.of("cancelled", "postponed", "planned");
		GeneratedMeetingRecord best = stating.stream()
			.sorted((one, other) -> (!one.published().equals(other.published()))
					? other.published().compareTo(one.published())
					: Integer.compare(weight.indexOf(one.status()), weight.indexOf(other.status())))
			.findFirst()
			.orElseThrow();
		String day = this.dates.getOrDefault(meeting, "").replace("unknown", "");
		boolean account = about.stream()
			.filter((one) -> one.status().isEmpty())
			.filter((one) -> one.published().isEmpty() || day.isEmpty() || one.published().compareTo(day) >= 0)
			.anyMatch((one) -> best.status().equals("planned")
					? one.published().isEmpty() || best.published().isEmpty()
							|| one.published().compareTo(best.published()) >= 0
					: !one.published().isEmpty() && !best.published().isEmpty()
							&& one.published().compareTo(best.published()) > 0);
		return account ? "HELD" : best.status().toUpperCase(java.util.Locale.ROOT);
	}

	boolean held(String meeting) {
		return "HELD".equals(status(meeting));
	}

	/** Who took part in it, if it was held, and is expected at it, if not. */
	Set<String> attending(String meeting) {
		Map<List<String>, Boolean> disputed = new LinkedHashMap<>();
		Map<List<String>, GeneratedAttendance> parts = new LinkedHashMap<>();
		Set<String> attending = new TreeSet<>();
		for (GeneratedMeetingRecord account : of(meeting)) {
			for (GeneratedAttendance part : account.parts()) {
				List<String> fact = List.of(part.who(), part.role(), part.presenceMeant(), part.post(), part.sender());
				disputed.merge(fact, part.disputed(), Boolean::logicalAnd);
				parts.put(fact, part);
			}
			account.parties().forEach((party) -> attending.addAll(List.of(party, within(party))));
		}
		parts.forEach((fact, part) -> {
			if (!Boolean.TRUE.equals(disputed.get(fact))) {
				attending.addAll(part.attending());
			}
		});
		attending.remove("");
		return attending;
	}

	/**
	 * The organizations of which an actor is one, or in which it is a post; else none.
	 */
	static String within(String actor) {
		return ORGANIZATIONS.contains(actor) ? actor : POSTS.getOrDefault(actor, "");
	}

	/** The meetings that deal with a programme. */
	Set<String> about(String program) {
		return meetings((meeting, account) -> account.agenda().containsKey(program));
	}

	/** The meetings that an actor attends. */
	Set<String> attended(String actor) {
		return meetings((meeting, account) -> attending(meeting).contains(actor));
	}

	private Set<String> meetings(BiPredicate<String, GeneratedMeetingRecord> fit) {
		return this.accounts.stream()
			.filter((account) -> fit.test(account.meeting(), account))
			.map(GeneratedMeetingRecord::meeting)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Whether the date of a meeting certainly lies in February 2022, or null if it does
	 * not even possibly.
	 */
	@Nullable Boolean inFebruary(String meeting) {
		return switch (this.dates.getOrDefault(meeting, "")) {
			case "2022-02" -> true;
			case "unknown" -> false;
			default -> null;
		};
	}

	private List<GeneratedMeetingRecord> of(String meeting) {
		return this.accounts.stream().filter((account) -> account.meeting().equals(meeting)).toList();
	}

	@Override
	public String toString() {
		return documents().stream()
			.map((document) -> new String(document.content(), java.nio.charset.StandardCharsets.UTF_8))
			.collect(Collectors.joining("---\n"));
	}

	/** One record. */
	record GeneratedMeetingRecord(String id, String meeting, String status, String published,
			List<GeneratedAttendance> parts, Set<String> parties, Map<String, String> agenda) {

		String yaml(String date) {
			StringBuilder yaml = new StringBuilder("record: %s\nsource: { title: %s%s }\ncite: p1\nmeeting:\n"
				.formatted(this.id, this.id, this.published.isEmpty() ? "" : ", published: " + this.published));
			yaml.append("  id: %s\n".formatted(this.meeting));
			if (!date.isEmpty()) {
				yaml.append(
						"  title: { fr: Meeting %s }\n  when: %s\n  where: region/x\n".formatted(this.meeting, date));
			}
			if (!this.status.isEmpty()) {
				yaml.append("  status: ").append(this.status).append('\n');
			}
			yaml.append("  participants:\n");
			this.parts.forEach((part) -> yaml.append("    - { who: %s, role: %s%s%s%s%s }\n".formatted(part.who(),
					part.role(), part.presence().isEmpty() ? "" : ", presence: " + part.presence(),
					part.post().isEmpty() ? "" : ", as: " + part.post(),
					part.sender().isEmpty() ? "" : ", for: " + part.sender(),
					part.disputed() ? ", status: disputed" : "")));
			if (!this.agenda.isEmpty()) {
				yaml.append("  agenda:\n");
				this.agenda.forEach((program, relation) -> yaml
					.append("    - { program: %s, relation: %s }\n".formatted(program, relation)));
			}
			if (!this.parties.isEmpty()) {
				yaml.append("  agreements:\n    - { parties: [%s], title: { fr: Accord %s } }\n"
					.formatted(String.join(", ", this.parties), this.id));
			}
			return yaml.toString();
		}

	}

	/** One part in a meeting. */
	record GeneratedAttendance(String who, String role, String presence, String post, String sender, boolean disputed) {

		String presenceMeant() {
			return !this.presence.isEmpty() ? this.presence : this.role.equals("invited") ? "invited" : "present";
		}

		Set<String> attending() {
			Set<String> attending = new TreeSet<>();
			if (presenceMeant().equals("present")) {
				attending
					.addAll(List.of(this.who, this.post, within(this.who), within(this.post), within(this.sender)));
			}
			if (presenceMeant().equals("represented")) {
				attending.addAll(List.of(within(this.who), within(this.post)));
			}
			return attending;
		}

	}

}
