package org.multaqa.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.multaqa.CypherLogCapture;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.api.fastpath.PreparedOperation;
import org.multaqa.api.fastpath.PreparedOperations;
import org.multaqa.query.cost.CostEstimate;
import org.multaqa.query.cost.GraphStatistics;
import org.multaqa.query.plan.QueryExecutor;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The price of an operation follows what it costs: the database counts what it reads for
 * each statement, which is the same each time, however fast the machine is.
 */
class CostsIT {

	private static final int MEETINGS = 600;

	/**
	 * What a priced object costs at most, in reads of the database: its node, some ten
	 * relationships that lead from it, of which the store reads all to find those of one
	 * type, and the label and the id of what each leads to.
	 */
	private static final double READS_FOR_AN_OBJECT = 30;

	/** An object by its id costs this, however little is priced. */
	private static final double CHEAP = 30;

	private static final Map<String, String> OPERATIONS = operations();

	private static final Map<String, Measured> MEASURED = new LinkedHashMap<>();

	@BeforeAll
	static void measure() {
		// statistics and plans of a graph that was there before would be measured, too
		RunningApplication multaqa = RunningApplication.anotherByDriver();
		load(multaqa);
		try (Session session = multaqa.get(Driver.class).session()) {
			session.run("CALL db.prepareForReplanning()").consume();
		}
		OPERATIONS.forEach((name, document) -> MEASURED.put(name,
				new Measured(price(multaqa, document), reads(multaqa, document))));
		multaqa.context().close();
	}

	@Test
	void noOperationCostsManyTimesItsPrice() {
		MEASURED.forEach((name, measured) -> assertThat(measured.reads()).as("%s: %s", name, measured)
			.isLessThanOrEqualTo(CHEAP + READS_FOR_AN_OBJECT * measured.price()));
	}

	@Test
	void whatIsPricedHigherCostsMore() {
		List<Double> prices = MEASURED.values().stream().map(Measured::price).toList();
		List<Double> reads = MEASURED.values().stream().map(Measured::reads).toList();

		assertThat(correlation(ranks(prices), ranks(reads))).as("%s", MEASURED).isGreaterThan(0.8);
	}

	private static Map<String, String> operations() {
		Map<String, String> operations = new LinkedHashMap<>();
		operations.put("one by id", "{ meeting(id: \"meeting/m1\") { id } }");
		operations.put("a page", "{ meetings(first: 20) { nodes { id } } }");
		operations.put("a large page", "{ meetings(first: 100) { nodes { id } } }");
		operations.put("a count", "{ meetings { totalCount } }");
		operations.put("lists in a page",
				"{ meetings(first: 20) { nodes { participations(first: 20) { nodes { id } } } } }");
		operations.put("lists in a large page",
				"{ meetings(first: 100) { nodes { participations(first: 20) { nodes { participant { id } } } } } }");
		operations.put("lists in lists", """
				{ meetings(first: 50) { nodes { participations(first: 20) { nodes {
				  meeting { participations(first: 20) { nodes { id } } } } } } } }""");
		operations.put("deep lists", """
				{ meetings(first: 20) { nodes { participations(first: 20) { nodes {
				  meeting { participations(first: 20) { nodes {
				    meeting { participations(first: 20) { nodes { id } } } } } } } } } } }""");
		operations.put("a filter that nothing fits",
				"{ meetings(filter: {participant: [\"official/none\"]}) { nodes { id } } }");
		operations.put("a filtered count", "{ meetings(filter: {participant: [\"official/o1\"]}) { totalCount } }");
		operations.put("ten filtered counts", IntStream.range(0, 10)
			.mapToObj((i) -> "c%d: meetings(filter: {participant: [\"official/o%d\"]}) { totalCount }".formatted(i, i))
			.collect(Collectors.joining(" ", "{ ", " }")));
		operations.put("a territory's page",
				"{ region(id: \"region/MA-01\") { meetings(first: 50) { nodes { id participations(first: 10) { nodes { id } } } } } }");
		operations.put("a filter along a path", """
				{ meetings(filter: {program: ["program/p1"]}) { totalCount nodes { id } } }""");
		operations.put("a filter by what is stored",
				"{ meetings(filter: {date: {from: \"2021-01-01\", until: \"2021-01-02\"}}) { totalCount } }");
		operations.put("changes", "{ changes(first: 20) { nodes { factId } } }");
		operations.put("changes in a territory",
				"{ changes(first: 20, territory: \"region/MA-01\") { nodes { factId } } }");
		operations.put("changes that there are none of",
				"{ changes(first: 20, territory: \"region/MA-12\") { nodes { factId } } }");
		operations.put("changes counted", "{ changes(territory: \"region/MA-01\") { totalCount } }");
		operations.put("changes of a programme counted", "{ changes(program: \"program/p1\") { totalCount } }");
		operations.put("changes of an actor", "{ changes(first: 20, actor: \"official/o1\") { nodes { factId } } }");
		operations.put("changes of the future",
				"{ changes(since: \"2100-01-01\", territory: \"region/MA-01\") { totalCount } }");
		operations.put("convergence, programmes",
				"{ convergence(territory: \"region/MA-01\") { programs(first: 20) { nodes { meetingCount } } } }");
		operations.put("convergence, actors",
				"{ convergence(territory: \"region/MA-01\") { actors(first: 20) { nodes { meetingCount } } } }");
		operations.put("convergence, pairs",
				"{ convergence(territory: \"region/MA-01\") { pairs(first: 20) { meetingCount } } }");
		operations.put("convergence, pairs of a small place",
				"{ convergence(territory: \"region/MA-12\") { pairs(first: 20) { meetingCount } } }");
		operations.put("gaps, meetings of a programme",
				"{ gaps(program: [\"program/p1\"]) { territoriesWithoutMeeting { totalCount } } }");
		operations.put("gaps, meetings in provinces",
				"{ gaps(program: [\"program/p1\"], level: PROVINCE) { territoriesWithoutMeeting(first: 5) { nodes { territory { id } } } } }");
		operations.put("gaps, programmes",
				"{ gaps { programsWithoutLeader(first: 5) { totalCount nodes { withoutLeader } } } }");
		operations.put("gaps, names", "{ gaps { namesMissing(first: 5) { totalCount nodes { missing } } } }");
		operations.put("gaps, facts", "{ gaps { factsOnOneSource(first: 5) { nodes { fact { id } } } } }");
		operations.put("gaps, facts of a small place counted",
				"{ gaps(territory: \"region/MA-12\") { factsOnOneSource { totalCount } } }");
		operations.put("gaps, sources", "{ gaps(territory: \"region/MA-01\") { sourceCount } }");
		operations.put("gaps, bodies", "{ gaps(territory: \"region/MA-01\") { silentBodies { totalCount } } }");
		operations.put("gaps, pairs", "{ gaps { programsApart { totalCount } } }");
		operations.put("groups by what is stored", "{ meetings { groups(by: [KIND]) { nodes { count } } } }");
		operations.put("groups by month and region",
				"{ meetings { groups(by: [MONTH, REGION]) { totalCount nodes { count } } } }");
		operations.put("groups of a territory by who took part",
				"{ region(id: \"region/MA-01\") { allMeetings { groups(by: [ACTOR]) { nodes { count } } } } }");
		operations.put("what anchors have in common", """
				{ convergenceOf(anchors: ["region/MA-01", "program/p1", "program/p2"]) { actors { totalCount }
				  programs(first: 5) { nodes { anchorCount } } } }""");
		operations.put("what programmes have in common, with evidence", """
				{ convergenceOf(anchors: ["program/p1", "program/p2"]) { actors(first: 5) { nodes {
				  ties { meetings(first: 3) { nodes { id } } facts(first: 3) { nodes { id } } } } } } }""");
		operations.put("a matrix of a territory",
				"{ matrix(rows: PROGRAMS, columns: TERRITORIES, territory: \"region/MA-01\") { rows { counts } } }");
		operations.put("a matrix of all", "{ matrix(rows: ACTORS, columns: MONTHS) { rows { counts } } }");
		return operations;
	}

	private static double price(RunningApplication multaqa, String text) {
		GraphQLSchema schema = multaqa.get(GraphQlSource.class).schema();
		Document document = Parser.parse(text);
		OperationDefinition operation = document.getDefinitionsOfType(OperationDefinition.class).get(0);
		CoercedVariables none = CoercedVariables.emptyVariables();
		PreparedOperation.BoundOperation filled = Objects.requireNonNull(
				new PreparedOperations(document).fill(operation, none, schema, multaqa.get(QueryExecutor.class)));
		GraphStatistics graphStatistics = multaqa.get(GraphStatistics.class);
		return filled.priced()
			.stream()
			.mapToDouble((field) -> CostEstimate.of(field.key(), field.queryPlan(), field.given(), graphStatistics)
				.objects())
			.sum();
	}

	/** What the database reads for the statements, but not to know the price. */
	private static double reads(RunningApplication multaqa, String document) {
		try (CypherLogCapture tap = new CypherLogCapture(); Session session = multaqa.get(Driver.class).session()) {
			HttpTestClient.data(multaqa, document);
			return tap.drain()
				.stream()
				.mapToLong(
						(told) -> reads(session.run("PROFILE " + told.text(), told.parameters()).consume().profile()))
				.sum();
		}
	}

	private static long reads(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(CostsIT::reads).sum();
	}

	private static void load(RunningApplication multaqa) {
		Random random = new Random(7);
		List<String> records = new ArrayList<>();
		records.add(entities());
		StringBuilder register = new StringBuilder();
		for (int i = 0; i < MEETINGS; i++) {
			if (i % 100 == 0) {
				register = new StringBuilder(
						"record: register-%d%nsource: { title: Register %d }%ncite: list%nmeetings:%n"
							.formatted(i / 100, i / 100));
			}
			register.append(meeting(i, random));
			if (i % 100 == 99) {
				records.add(register.toString());
			}
		}
		String report = HttpTestClient.ask(multaqa,
				"mutation ($records: [Record!]!) { loadRecords(records: $records) { refused text } }",
				Map.of("records", records), multaqa.token());
		assertThat(HttpTestClient.JSON.readTree(report).at("/data/loadRecords/refused").asInt(-1)).as(report).isZero();
	}

	private static String entities() {
		StringBuilder entities = new StringBuilder("record: who\nsource: { title: Who }\ncite: list\nentities:\n");
		for (String region : List.of("MA-01", "MA-02", "MA-12")) {
			entities.append("  - { id: region/%s, names: { fr: Région %s } }%n".formatted(region, region));
		}
		for (int i = 0; i < 60; i++) {
			entities.append("  - { id: official/o%d, names: { fr: Personne %d } }%n".formatted(i, i));
		}
		for (int i = 0; i < 30; i++) {
			entities.append("  - { id: program/p%d, names: { fr: Programme %d } }%n".formatted(i, i));
		}
		return entities.toString();
	}

	private static String meeting(int number, Random random) {
		String participants = random.ints(0, 60)
			.distinct()
			.limit(2 + random.nextInt(6))
			.mapToObj((who) -> "{ who: official/o%d, role: attends }".formatted(who))
			.collect(Collectors.joining(", "));
		return "  - { id: meeting/m%d, title: { fr: Réunion %d }, when: %s, where: region/MA-0%d, participants: [ %s ], agenda: [ { program: program/p%d, relation: discussed } ] }%n"
			.formatted(number, number, java.time.LocalDate.of(2020, 1, 1).plusDays(number), (number % 4 == 0) ? 2 : 1,
					participants, random.nextInt(30));
	}

	/** Spearman's: how far two orders agree, from -1 to 1. */
	private static double correlation(List<Double> some, List<Double> others) {
		double mean = (some.size() + 1) / 2.0;
		double together = 0;
		double ofSome = 0;
		double ofOthers = 0;
		for (int i = 0; i < some.size(); i++) {
			double one = some.get(i) - mean;
			double other = others.get(i) - mean;
			together += one * other;
			ofSome += one * one;
			ofOthers += other * other;
		}
		return together / Math.sqrt(ofSome * ofOthers);
	}

	/** The rank of each value; equal ones share theirs. */
	private static List<Double> ranks(List<Double> values) {
		List<Double> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
		return values.stream().map((value) -> 1 + (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2.0).toList();
	}

	/**
	 * An operation.
	 *
	 * @param price objects that it may read
	 * @param reads what the database read
	 */
	private record Measured(double price, double reads) {

	}

}
