package org.multaqa.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.api.plan.SchemaDirectives;
import org.multaqa.loading.RandomGraph;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Filters are sets, by every key of every type of filter, whatever is not stored: what
 * fits and what does not are everything, a branch that says nothing fits everything.
 * Other conditions and another graph come with {@code -Dmultaqa.algebra=13}.
 */
class FilterAlgebraIT {

	private static final List<String> CONNECTIVES = List.of("and", "or", "not");

	private static final int SEED = Integer.getInteger("multaqa.algebra", 12);

	private final RunningApplication multaqa = RandomGraph.into(RunningApplication.embedded(), SEED);

	private final GraphQLSchema schema = this.multaqa.get(GraphQlSource.class).schema();

	private final Random random = new Random(SEED);

	@TestFactory
	Stream<DynamicTest> everyKeySplitsEveryListInTwo() {
		return FilteredList.all(this.schema).stream().flatMap((list) -> keys(list).map((key) -> {
			String condition = one(conditions(list, key));
			return DynamicTest.dynamicTest("%s %s".formatted(list, condition),
					() -> check(list, condition, another(list)));
		}));
	}

	@Test
	void thereIsAListForEveryTypeOfFilter() {
		assertThat(FilteredList.all(this.schema).stream().map(FilteredList::toString))
			.containsExactlyInAnyOrderElementsOf(this.schema.getAllTypesAsList()
				.stream()
				.map(GraphQLNamedType::getName)
				.filter((name) -> name.endsWith("Filter") && !name.equals("NameFilter"))
				.toList());
	}

	@TestFactory
	Stream<DynamicTest> everyWayToOtherThingsFindsSome() {
		return FilteredList.all(this.schema)
			.stream()
			.flatMap((list) -> keys(list).filter((key) -> SchemaDirectives.has(key, "path"))
				.map((key) -> DynamicTest.dynamicTest("%s.%s".formatted(list, key.getName()), () -> {
					List<String> ends = ends(list, key);
					assertThat(ends).as("the path leads to something in the graph").isNotEmpty();
					// only those on the first pages are asked for
					if (list.parent().isEmpty()) {
						assertThat(list.counts(this.multaqa, List.of(written(key, ends))).get(0).get(0)).isPositive();
					}
				})));
	}

	/** What an analysis names is asked like anything else, by filters on ids, too. */
	@Test
	void filtersCountTheSameBelowWhatAnAnalysisFinds() {
		for (String filter : List.of("{}", "{program: [$program]}", "{not: {program: [$program]}}",
				"{territory: [$region], not: {program: [$program, \"program/none\"]}}")) {
			String count = "meetings(filter: %s) { totalCount }".formatted(filter);
			String answer = HttpTestClient.ask(this.multaqa, """
					query($region: ID!, $program: ID!) {
					  region(id: $region) { %s }
					  timeline(of: $region, during: {}) { entity { ... on Region { %s } } }
					  program(id: $program) { id }
					}""".formatted(count, count), Map.of("region", first("regions"), "program", first("programs")),
					null);
			Matcher counts = Pattern.compile("\"totalCount\":(\\d+)").matcher(answer);
			assertThat(counts.results().map((found) -> found.group(1)).toList()).as(answer)
				.hasSize(2)
				.satisfies((both) -> assertThat(both.get(0)).isEqualTo(both.get(1)));
		}
	}

	/** Beside the programmes, whose query has conditions on several kinds of facts. */
	@Test
	void aFilterSplitsTheMeetingsOfAConvergenceInTwo() {
		String answer = HttpTestClient.ask(this.multaqa, """
				query($region: ID!, $officials: [ID!]!) {
				  convergence(territory: $region) {
				    fits: meetings(filter: {participant: $officials}) { totalCount }
				    rest: meetings(filter: {not: {participant: $officials}}) { totalCount }
				    all: meetings { totalCount }
				    programs { pageInfo { hasNextPage } }
				  }
				}""", Map.of("region", first("regions"), "officials", List.of(first("officials"))), null);
		List<Integer> counts = Pattern.compile("\"totalCount\":(\\d+)")
			.matcher(answer)
			.results()
			.map((found) -> Integer.valueOf(found.group(1)))
			.toList();
		assertThat(counts).as(answer).hasSize(3);
		assertThat(counts.get(0) + counts.get(1)).as(answer).isEqualTo(counts.get(2));
	}

	private String first(String list) {
		Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"")
			.matcher(HttpTestClient.ask(this.multaqa, "{ %s(first: 1) { nodes { id } } }".formatted(list), Map.of(),
					null));
		assertThat(id.find()).isTrue();
		return id.group(1);
	}

	private void check(FilteredList list, String x, String y) {
		List<List<Integer>> counts = list.counts(this.multaqa,
				List.of("{}", x, "{not: %s}".formatted(x), "{not: {not: %s}}".formatted(x),
						"{or: [%s, {not: %s}]}".formatted(x, x), "{and: [%s, {not: %s}]}".formatted(x, x), y,
						"{and: [%s, %s]}".formatted(x, y), "{or: [%s, %s]}".formatted(x, y),
						"{not: {and: [%s, %s]}}".formatted(x, y), "{or: [{not: %s}, {not: %s}]}".formatted(x, y),
						"{not: {or: [%s, %s]}}".formatted(x, y), "{and: [{not: %s}, {not: %s}]}".formatted(x, y)));
		List<Integer> all = counts.get(0);
		List<Integer> none = all.stream().map((any) -> 0).toList();
		assertThat(sum(counts.get(1), counts.get(2))).as("X and not X, of %s", all).isEqualTo(all);
		assertThat(counts.get(3)).as("not not X").isEqualTo(counts.get(1));
		assertThat(counts.get(4)).as("X or not X").isEqualTo(all);
		assertThat(counts.get(5)).as("X and not X").isEqualTo(none);
		assertThat(sum(counts.get(7), counts.get(8))).as("X and Y, X or Y; Y is %s", y)
			.isEqualTo(sum(counts.get(1), counts.get(6)));
		assertThat(counts.get(9)).as("not (X and Y); Y is %s", y).isEqualTo(counts.get(10));
		assertThat(counts.get(11)).as("not (X or Y); Y is %s", y).isEqualTo(counts.get(12));
		List<List<Integer>> empty = list.counts(this.multaqa,
				List.of("{or: [{}, %s]}".formatted(x), "{or: [%s, {and: []}]}".formatted(x),
						"{or: [{not: {or: []}}, %s]}".formatted(x), "{and: [{}, %s]}".formatted(x),
						"{or: [{or: []}, %s]}".formatted(x), "{not: {}}", "{or: []}", "{not: {and: [{}, {}]}}",
						"{not: {or: [%s, {}]}}".formatted(x)));
		assertThat(empty).isEqualTo(List.of(all, all, all, counts.get(1), counts.get(1), none, none, none, none));
	}

	private static List<Integer> sum(List<Integer> some, List<Integer> more) {
		return IntStream.range(0, some.size()).mapToObj((i) -> some.get(i) + more.get(i)).toList();
	}

	private static Stream<GraphQLInputObjectField> keys(FilteredList list) {
		return list.filter().getFields().stream().filter((key) -> !CONNECTIVES.contains(key.getName()));
	}

	/** Another condition on the same list. */
	private String another(FilteredList list) {
		return one(conditions(list, one(keys(list).toList())));
	}

	private <T> T one(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	/** Conditions by a key that say something, and such that say nothing. */
	private List<String> conditions(FilteredList list, GraphQLInputObjectField key) {
		String type = GraphQLTypeUtil.unwrapAll(key.getType()).getName();
		List<String> conditions = new ArrayList<>();
		switch (type) {
			case "ID" -> {
				conditions.add(written(key, ends(list, key)));
				conditions.add(written(key, List.of("region/none")));
				conditions.add(written(key, List.of()));
			}
			case "String" -> {
				conditions.add(written(key, List.of()));
				List<String> words = words(list, key);
				if (!words.isEmpty()) {
					conditions.add(written(key, words.subList(0, 1)));
					conditions.add(written(key, words));
				}
			}
			case "Boolean" -> conditions
				.addAll(List.of("{%s: true}".formatted(key.getName()), "{%s: false}".formatted(key.getName())));
			case "DateRange" -> Stream
				.of("{}", "{from: null}", "{from: \"2022-01-01\"}", "{until: \"2021-01-01\"}",
						"{from: \"2019-01-01\", until: \"2022-01-08\"}")
				.forEach((range) -> conditions.add("{%s: %s}".formatted(key.getName(), range)));
			case "NameFilter" -> Stream
				.of("{}", "{equals: null}", "{contains: \"a\"}", "{startsWith: \"s\"}", "{equals: \"\"}",
						"{contains: \"?\"}", "{contains: \"ⵜⴰ\"}")
				.forEach((name) -> conditions.add("{%s: %s}".formatted(key.getName(), name)));
			default -> ((GraphQLEnumType) GraphQLTypeUtil.unwrapAll(key.getType())).getValues()
				.stream()
				.limit(4)
				.forEach((value) -> conditions.add("{%s: [%s]}".formatted(key.getName(), value.getName())));
		}
		return conditions;
	}

	private static String written(GraphQLInputObjectField key, List<String> values) {
		return "{%s: %s}".formatted(key.getName(), HttpTestClient.JSON.writeValueAsString(values));
	}

	/** Ids by which the key should find something. */
	private List<String> ends(FilteredList list, GraphQLInputObjectField key) {
		String path = SchemaDirectives.value(key, "path", "cypher");
		String pattern = (path != null)
				? "(:%s)%s".formatted(list.element(), path.replaceFirst("\\(:(\\w+)\\)$", "(end:$1)"))
				: "(end:%s)".formatted(list.element());
		return column("MATCH %s WITH DISTINCT end.id AS value ORDER BY value LIMIT 3 RETURN value".formatted(pattern));
	}

	private List<String> words(FilteredList list, GraphQLInputObjectField key) {
		return column(
				"MATCH (n:%s) WHERE n.%s IS NOT NULL WITH DISTINCT n.%s AS value ORDER BY value LIMIT 3 RETURN value"
					.formatted(list.element(), key.getName(), key.getName()));
	}

	private List<String> column(String statement) {
		return this.multaqa.cypher(statement).stream().map((row) -> String.valueOf(row.get("value"))).toList();
	}

}
