package org.multaqa.loading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.EachBackend;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever was loaded, corrected and removed: what was known at any time is what a fresh
 * load of the records of that time says, and what brute force over all days that the
 * dates leave open says.
 */
@EachBackend
class KnowledgeTimeIT {

	private static final int HISTORIES = 3;

	private static final int STEPS = 6;

	private static final String ASK_OFFICE = """
			query ($day: Date!%s) @asOf(date: $day)%s {
			  post(id: "post/mayor") {
			    mandates(first: 100) { nodes { certainty official { id } citations(first: 100) { record } } }
			  }
			}""";

	private static final String ASK_ALL = """
			%s {
			  officials { totalCount nodes {
			    id name(language: FR) mergedIds
			    claims(first: 100) { nodes { property text chosen citations { record locator } } }
			    mandates { nodes { id period { from { text } until { text } } citations { record } } }
			  } }
			  sources { nodes { id title } }
			}""";

	private static final String ASK_LOADING = """
			%s {
			  loads(first: 100) { totalCount nodes { id at by records { loaded replaced removed } facts { created } } }
			  changes(first: 100) { totalCount nodes {
			    at record status action factId former load { id records { loaded } }
			    fact { __typename id citations(first: 100) { record locator } }
			  } }
			  hers: changes(first: 100, actor: "official/hayar") { totalCount nodes { record action factId } }
			  there: changes(first: 100, territory: "region/MA-09") { totalCount nodes { record action factId } }
			  waitingRecords { totalCount nodes { id } }
			}""";

	private final RunningApplication multaqa;

	KnowledgeTimeIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@BeforeEach
	void startEmpty() {
		this.multaqa.emptied();
	}

	@Test
	void whatWasKnownIsWhatThatDaysRecordsSay() {
		for (int seed = 0; seed < HISTORIES; seed++) {
			this.multaqa.emptied();
			RandomHistory randomHistory = new RandomHistory(new Random(seed));
			List<RandomHistory.HistoryStep> historySteps = new ArrayList<>();
			for (int step = 0; step < STEPS; step++) {
				RandomHistory.HistoryStep historyStep = randomHistory.next();
				take(this.multaqa, historyStep);
				historySteps.add(historyStep.at(Instant.now()));
			}
			RunningApplication fresh = other();
			for (RandomHistory.HistoryStep historyStep : randomHistory.shuffled(historySteps)) {
				JsonNode then = data(this.multaqa,
						ASK_ALL.formatted("query @knownAt(date: \"%s\")".formatted(historyStep.when())));
				fresh.emptied();
				load(fresh, List.copyOf(historyStep.records().values()));
				assertThat(then).as("history %s at %s", seed, historyStep.when())
					.isEqualTo(data(fresh, ASK_ALL.formatted("query")));
				for (LocalDate day : randomHistory.days()) {
					assertThat(office(historyStep.when(), day))
						.as("history %s at %s as of %s", seed, historyStep.when(), day)
						.isEqualTo(historyStep.officeByBruteForce(day));
				}
			}
		}
	}

	@Test
	void whatIsNewIsToldWithTheFactsThemselves() {
		load(this.multaqa, List.of("""
				record: places
				source: { title: Places }
				cite: list
				entities:
				  - { id: region/MA-09, names: { fr: Souss-Massa } }
				  - { id: region/MA-06, names: { fr: Casablanca-Settat } }
				  - { id: province/MA-AGD, names: { fr: Agadir }, partOf: region/MA-09 }
				  - { id: program/indh, names: { fr: INDH } }
				""", meeting("agadir", "province/MA-AGD", "Aawatif Hayar"),
				meeting("casa", "region/MA-06", "Aawatif Hayar")));
		String since = Instant.now().toString();
		load(this.multaqa, List.of(meeting("agadir", "province/MA-AGD", "Aouatif Hayar").replace("speaks", "chairs")));
		remove(this.multaqa, List.of("casa"));

		JsonNode there = changes("since: \"%s\", territory: \"region/MA-09\"".formatted(since));
		assertThat(there.valueStream().map((change) -> change.get("record").asString())).isNotEmpty()
			.containsOnly("agadir");
		assertThat(there.valueStream().map((change) -> change.at("/fact/__typename").asString()))
			.contains("Participation");
		assertThat(changes("since: \"%s\", territory: \"region/MA-09\", below: false".formatted(since))).isEmpty();
		JsonNode gone = changes("since: \"%s\", territory: \"region/MA-06\"".formatted(since));
		assertThat(gone.valueStream().map((change) -> change.get("status").asString())).isNotEmpty()
			.containsOnly("REMOVED");
		assertThat(gone.valueStream().map((change) -> change.get("former").asString()))
			.anyMatch((line) -> line.contains("region/MA-06"));
		JsonNode hers = changes("since: \"%s\", actor: \"official/hayar\"".formatted(since));
		assertThat(hers.valueStream()
			.filter((change) -> change.get("action").asString().equals("CHANGED"))
			.map((change) -> change.at("/fact/text").asString())).contains("Aouatif Hayar");
		assertThat(changes("program: \"program/indh\"").valueStream()
			.filter((change) -> change.at("/fact/__typename").asString().equals("AgendaItem"))
			.map((change) -> change.get("action").asString())).containsExactly("CREATED");
		JsonNode loads = data(this.multaqa,
				"{ loads { totalCount nodes { by at records { loaded replaced removed } facts { created } } } }");
		assertThat(loads.at("/loads/totalCount").asInt()).isEqualTo(3);
		assertThat(loads.at("/loads/nodes/0/by").asString()).isEqualTo("token");
		assertThat(loads.at("/loads/nodes/0/records/removed").asInt()).isOne();
		assertThat(loads.at("/loads/nodes/1/records/replaced").asInt()).isOne();
	}

	@Test
	void whatWasRememberedOfLoadingIsAnsweredTheSameLater() {
		List<List<String>> loads = List.of(List.of("""
				record: places
				source: { title: Places }
				cite: list
				entities:
				  - { id: region/MA-09, names: { fr: Souss-Massa } }
				  - { id: program/indh, names: { fr: INDH } }
				""", meeting("agadir", "region/MA-09", "Aawatif Hayar")),
				List.of(meeting("agadir", "region/MA-09", "Aouatif Hayar").replace("speaks", "chairs")),
				List.of(meeting("tiznit", "region/MA-09", "Aouatif Hayar")), List.of());
		List<JsonNode> answers = new ArrayList<>();
		List<String> moments = new ArrayList<>();
		for (List<String> records : loads) {
			if (records.isEmpty()) {
				remove(this.multaqa, List.of("agadir"));
			}
			else {
				load(this.multaqa, records);
			}
			this.multaqa.cypher(
					"CREATE (:WaitingRecord {id: 'waiting-%d', document: 'd', content: '', by: 'token', problems: [], since: %d})"
						.formatted(moments.size(), System.currentTimeMillis()));
			answers.add(data(this.multaqa, ASK_LOADING.formatted("query")));
			moments.add(Instant.now().toString());
			pause();
		}
		for (int i : List.of(2, 0, 3, 1)) {
			String query = ASK_LOADING.formatted("query @knownAt(date: \"%s\")".formatted(moments.get(i)));
			assertThat(data(this.multaqa, query)).as("at %s", moments.get(i)).isEqualTo(answers.get(i));
		}
		JsonNode before = data(this.multaqa, ASK_LOADING.formatted("query @knownAt(date: \"2020-01-01\")"));
		for (String list : List.of("loads", "changes", "hers", "there", "waitingRecords")) {
			assertThat(before.get(list).get("totalCount").asInt()).as(list).isZero();
		}
	}

	/** What comes next does not come in the same millisecond. */
	private static void pause() {
		long now = System.currentTimeMillis();
		while (System.currentTimeMillis() <= now) {
			Thread.onSpinWait();
		}
	}

	@Test
	void changesComeInPagesWithoutGapOrRepetition() {
		load(this.multaqa, List.of(meeting("one", null, "A"), meeting("two", null, "B")));
		remove(this.multaqa, List.of("one"));
		String asking = "{ changes(first: %s%s) { totalCount nodes { record factId action } pageInfo { hasNextPage endCursor } } }";
		JsonNode all = data(this.multaqa, asking.formatted(100, "")).get("changes");
		List<JsonNode> paged = new ArrayList<>();
		String after = "";
		JsonNode page;
		do {
			page = data(this.multaqa, asking.formatted(3, after)).get("changes");
			page.get("nodes").forEach(paged::add);
			after = ", after: " + page.at("/pageInfo/endCursor");
		}
		while (page.at("/pageInfo/hasNextPage").asBoolean());
		assertThat(paged).isEqualTo(all.get("nodes").valueStream().toList())
			.hasSize(all.get("totalCount").asInt())
			.hasSizeGreaterThan(10);
	}

	private static String meeting(String id, @org.jspecify.annotations.Nullable String where, String name) {
		return """
				record: %1$s
				source: { title: News }
				cite: p1
				entities:
				  - { id: official/hayar, names: { fr: %3$s } }
				  - { id: program/indh }
				meeting:
				  id: meeting/%1$s
				  title: { fr: Une réunion }
				  %2$s
				  participants: [ { who: official/hayar, role: speaks } ]
				  agenda: [ { program: program/indh, relation: discussed } ]
				""".formatted(id, (where != null) ? "where: " + where : "", name)
			.replace("  - { id: program/indh }\n",
					id.equals("one") || id.equals("two") ? "  - { id: program/indh, names: { fr: INDH } }\n" : "")
			.replace("  \n", "");
	}

	private JsonNode changes(String arguments) {
		return data(this.multaqa,
				"{ changes(first: 100, %s) { nodes { record status action former at load { id by } fact { __typename id ... on Claim { text } } } } }"
					.formatted(arguments))
			.at("/changes/nodes");
	}

	private Map<String, String> office(String when, LocalDate day) {
		JsonNode answer = HttpTestClient.JSON.readTree(
				HttpTestClient.ask(this.multaqa, ASK_OFFICE.formatted(", $when: Moment!", " @knownAt(date: $when)"),
						Map.of("day", day.toString(), "when", when), null));
		Map<String, String> office = new TreeMap<>();
		answer.at("/data/post/mandates/nodes")
			.forEach((mandate) -> office.put(mandate.at("/official/id").asString(),
					mandate.get("certainty").asString() + " "
							+ mandate.get("citations")
								.valueStream()
								.map((citation) -> citation.get("record").asString())
								.sorted()
								.toList()));
		return office;
	}

	private RunningApplication other() {
		return this.multaqa.toString().equals("embedded") ? RunningApplication.driver() : RunningApplication.embedded();
	}

	private static void take(RunningApplication multaqa, RandomHistory.HistoryStep historyStep) {
		if (!historyStep.loaded().isEmpty()) {
			load(multaqa, historyStep.loaded());
		}
		if (!historyStep.removed().isEmpty()) {
			remove(multaqa, historyStep.removed());
		}
	}

	private static void load(RunningApplication multaqa, List<String> records) {
		change(multaqa, "mutation ($records: [Record!]!) { done: loadRecords(records: $records) { refused text } }",
				records);
	}

	private static void remove(RunningApplication multaqa, List<String> records) {
		change(multaqa, "mutation ($records: [String!]!) { done: removeRecords(records: $records) { refused text } }",
				records);
	}

	private static void change(RunningApplication multaqa, String mutation, List<String> records) {
		JsonNode report = HttpTestClient.JSON
			.readTree(HttpTestClient.ask(multaqa, mutation, Map.of("records", records), multaqa.token()))
			.at("/data/done");
		assertThat(report.path("refused").asInt(-1)).as(report.toString()).isZero();
	}

	private static JsonNode data(RunningApplication multaqa, String query) {
		return HttpTestClient.data(multaqa, query);
	}

}
