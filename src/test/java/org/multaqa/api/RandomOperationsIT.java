package org.multaqa.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is asked, nothing goes wrong on our side, and both ways to the database give
 * the same bytes. More operations than by default are asked with
 * {@code -Dmultaqa.operations=5000}, others with {@code -Dmultaqa.operations.from=1000}.
 */
class RandomOperationsIT {

	private static final int OPERATIONS = Integer.getInteger("multaqa.operations", 150);

	private static final int FROM = Integer.getInteger("multaqa.operations.from", 0);

	/** What depends on how fast the machine is. */
	private static final List<String> OF_THE_MOMENT = List.of("TIMEOUT", "NOT_READY", "UNAVAILABLE");

	private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");

	private static final Pattern CURSOR = Pattern.compile("\"([A-Za-z0-9_-]{24,})\"");

	private static final List<String> LISTS = List.of("officials(first: 3) { edges { cursor } }",
			"programs(first: 3) { edges { cursor } }", "topics(first: 2, orderBy: ID) { edges { cursor } }",
			"meetings(first: 3) { edges { cursor } }", "loads { edges { cursor } }",
			"changes(first: 3) { edges { cursor } }",
			"regions(first: 2) { nodes { allMeetings(first: 2) { edges { cursor } } parts(first: 2) { edges { cursor } } } }",
			"convergence(territory: \"region/MA-09\") { programs(first: 2) { edges { cursor } } }",
			"gaps { postsWithoutHolder(first: 2) { edges { cursor } } factsOnOneSource(first: 2) { edges { cursor } } }");

	@Test
	void nothingGoesWrongAndBothWaysAnswerTheSame() {
		List<RunningApplication> ways = List.of(holding(RunningApplication.embedded()),
				holding(RunningApplication.driver()));
		GraphQLSchema schema = ways.get(0).get(GraphQlSource.class).schema();
		List<String> cursors = cursors(ways.get(0));
		Map<String, Integer> codes = new TreeMap<>();
		for (int seed = FROM; seed < FROM + OPERATIONS; seed++) {
			RandomOperations operations = new RandomOperations(schema, seed, cursors);
			String document = operations.next();
			List<String> answers = new ArrayList<>();
			for (RunningApplication way : ways) {
				String first = HttpTestClient.ask(way, document, operations.variables(), null);
				// a document that is known may be answered straight from the rows
				String second = HttpTestClient.ask(way, document, operations.variables(), null);
				String as = "operation %s, %s: %s %s".formatted(seed, way, document, operations.variables());
				assertThat(first + second).as(as).doesNotContain("\"INTERNAL\"");
				if (comparable(first, second)) {
					assertThat(second).as(as).isEqualTo(first);
				}
				answers.add(first);
			}
			if (comparable(answers.get(0), answers.get(1))) {
				assertThat(answers.get(1)).as("operation %s: %s %s", seed, document, operations.variables())
					.isEqualTo(answers.get(0));
			}
			codes.merge(code(answers.get(0)), 1, Integer::sum);
		}
		System.out.printf("%s operations from %s on, embedded and by driver: %s%n", OPERATIONS, FROM, codes);
		assertThat(codes.getOrDefault("answered", 0)).as("operations with an answer, of %s", codes)
			.isGreaterThan(OPERATIONS / 3);
	}

	/** The same graph each time, with the same history, of which a part is old. */
	private static RunningApplication holding(RunningApplication multaqa) {
		String what = "seed with a history";
		if (!multaqa.holds(what)) {
			SeedRecords.into(multaqa.emptied()).holding(what);
			multaqa.cypher("MATCH (load:Load) SET load.id = 'load/00000000-0000-4000-8000-000000000000', "
					+ "load.at = 1767225600000");
			multaqa.cypher("MATCH (revision:Revision) SET revision.load = 'load/00000000-0000-4000-8000-000000000000', "
					+ "revision.at = CASE WHEN revision.record < '2022-01-2' THEN 1609459200000 ELSE 1767225600000 END");
		}
		String then = "query @knownAt(date: \"%s\") { programs(first: 1) { totalCount } }"
			.formatted(RandomOperations.KNOWN_AT);
		for (int i = 0; i < 20 && HttpTestClient.ask(multaqa, then, Map.of(), null).contains("NOT_READY"); i++) {
			// it goes on with what is left
		}
		return multaqa;
	}

	private static List<String> cursors(RunningApplication multaqa) {
		List<String> cursors = new ArrayList<>();
		for (String list : LISTS) {
			Matcher found = CURSOR.matcher(HttpTestClient.ask(multaqa, "{ %s }".formatted(list), Map.of(), null));
			while (found.find()) {
				cursors.add(found.group(1));
			}
		}
		assertThat(cursors).hasSizeGreaterThan(10);
		return cursors;
	}

	private static boolean comparable(String one, String other) {
		return OF_THE_MOMENT.stream().noneMatch((code) -> (one + other).contains("\"" + code + "\""));
	}

	private static String code(String answer) {
		Matcher code = CODE.matcher(answer);
		return code.find() ? code.group(1) : "answered";
	}

}
