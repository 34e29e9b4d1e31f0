package org.multaqa.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import org.multaqa.api.plan.SchemaDirectives;
import org.multaqa.loading.RandomGraph;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every list of the schema, of the root and of every type, pages to its total in each of
 * its orders, forwards and backwards, without repeating anything; a cursor leads on in
 * the list and order that gave it, and in no other.
 */
class PagingIT {

	/** Of an object with a longer list, another's stands for it. */
	private static final int LONGEST = 400;

	private final RunningApplication multaqa = RandomGraph.into(RunningApplication.embedded(), 12);

	private final GraphQLSchema schema = this.multaqa.get(GraphQlSource.class).schema();

	@TestFactory
	Stream<DynamicTest> everyListPagesToItsTotal() {
		return lists().flatMap((list) -> list.orders()
			.stream()
			.map((order) -> DynamicTest.dynamicTest("%s %s".formatted(list, order), () -> pages(list, order))));
	}

	@Test
	void aCursorOfAnotherListOrOrderIsRefused() {
		Map<String, String> cursors = new LinkedHashMap<>();
		List<ListedField> lists = lists().toList();
		for (ListedField list : lists) {
			for (String order : list.orders()) {
				JsonNode edges = ask(list.first(order, 1), list).at("/edges");
				if (!edges.isEmpty()) {
					cursors.put(list + " " + order, edges.at("/0/cursor").asString());
				}
			}
		}
		assertThat(cursors).hasSizeGreaterThan(lists.size());
		Random random = new Random(3);
		for (ListedField list : lists) {
			for (String order : list.orders()) {
				List<Map.Entry<String, String>> others = new ArrayList<>(cursors.entrySet());
				Collections.shuffle(others, random);
				others.removeIf((other) -> other.getKey().equals(list + " " + order));
				// another order of the same list first
				others.sort(java.util.Comparator.comparing((other) -> !other.getKey().startsWith(list + " ")));
				others.stream().limit(3).forEach((other) -> {
					String answer = HttpTestClient.ask(this.multaqa, list.asked(list.after(order, 2, other.getValue())),
							Map.of(), null);
					assertThat(answer).as("%s %s with a cursor of %s", list, order, other.getKey())
						.contains("\"BAD_CURSOR\"");
				});
			}
		}
	}

	@Test
	void aCursorOfTheSameListOfAnotherObjectIsRefused() {
		String both = "{ regions(first: 2, orderBy: ID) { nodes { id parts(first: 1%s) { edges { cursor } } } } }";
		String cursor = HttpTestClient.data(this.multaqa, both.formatted(""))
			.at("/regions/nodes/0/parts/edges/0/cursor")
			.asString();
		String other = HttpTestClient.data(this.multaqa, both.formatted("")).at("/regions/nodes/1/id").asString();
		String after = ", after: \"%s\"".formatted(cursor);
		assertThat(HttpTestClient.ask(this.multaqa, both.formatted(after), Map.of(), null)).contains("\"BAD_CURSOR\"");
		assertThat(HttpTestClient.ask(this.multaqa,
				"{ region(id: \"%s\") { parts(first: 1%s) { totalCount } } }".formatted(other, after), Map.of(), null))
			.contains("\"BAD_CURSOR\"");
	}

	@Test
	void aCursorLeadsOnWhateverTheWayToTheList() {
		JsonNode first = HttpTestClient.data(this.multaqa,
				"{ node(id: \"region/MA-09\") { ... on Territory { parts(first: 1) { pageInfo { endCursor } } } } }");
		String after = first.at("/node/parts/pageInfo/endCursor").asString();
		JsonNode second = HttpTestClient.data(this.multaqa,
				"{ region(id: \"region/MA-09\") { parts(first: 2) { nodes { id } } next: parts(first: 1, after: \"%s\") { nodes { id } } } }"
					.formatted(after));
		assertThat(second.at("/region/next/nodes/0")).isEqualTo(second.at("/region/parts/nodes/1"));
	}

	private void pages(ListedField list, String order) {
		JsonNode whole = ask(list.first(order, 1), list);
		int total = whole.at("/totalCount").asInt();
		int size = Math.max(1, Math.min(100, (total + 1) / 2));
		List<String> forwards = new ArrayList<>();
		String cursor = null;
		boolean more = true;
		while (more) {
			JsonNode page = ask((cursor == null) ? list.first(order, size) : list.after(order, size, cursor), list);
			page.at("/edges").values().forEach((edge) -> forwards.add(key(edge)));
			more = page.at("/pageInfo/hasNextPage").asBoolean() && forwards.size() <= total;
			cursor = page.at("/pageInfo/endCursor").asString();
		}
		assertThat(forwards).hasSize(total).doesNotHaveDuplicates();
		List<String> backwards = new ArrayList<>();
		cursor = null;
		more = true;
		while (more) {
			JsonNode page = ask((cursor == null) ? list.last(order, size) : list.before(order, size, cursor), list);
			List<String> elements = new ArrayList<>();
			page.at("/edges").values().forEach((edge) -> elements.add(key(edge)));
			backwards.addAll(0, elements);
			more = page.at("/pageInfo/hasPreviousPage").asBoolean() && backwards.size() <= total;
			cursor = page.at("/pageInfo/startCursor").asString();
		}
		assertThat(backwards).isEqualTo(forwards);
	}

	/** What tells an element from others, of those that have no id by their place. */
	private static String key(JsonNode edge) {
		JsonNode id = edge.at("/node/id");
		return id.isMissingNode() ? edge.at("/cursor").asString() : id.asString();
	}

	private JsonNode ask(String page, ListedField list) {
		return list.in(HttpTestClient.data(this.multaqa, list.asked(page)));
	}

	/** Every connection of every type, on the page of an object that has some. */
	private Stream<ListedField> lists() {
		List<ListedField> lists = new ArrayList<>();
		for (GraphQLObjectType type : this.schema.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.toList()) {
			for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
				if (FilteredList.element(field, this.schema) != null) {
					ListedField list = ListedField.of(type, field, owner(type, field));
					if (list != null) {
						lists.add(list);
					}
				}
			}
		}
		return lists.stream();
	}

	/** The id of the object of the type whose list is longest, though not too long. */
	private @Nullable String owner(GraphQLObjectType type, GraphQLFieldDefinition field) {
		String path = SchemaDirectives.value(field, "path", "cypher");
		if (path == null || type.getInterfaces().isEmpty()) {
			return null;
		}
		List<Map<String, Object>> rows = this.multaqa.cypher(
				"MATCH (of:%s)%s WITH of.id AS id, count(DISTINCT end) AS number WHERE number <= %s RETURN id ORDER BY number DESC, id LIMIT 1"
					.formatted(type.getName(), path.replaceFirst("\\((:\\w+)\\)$", "(end$1)"), LONGEST));
		return rows.isEmpty() ? null : String.valueOf(rows.get(0).get("id"));
	}

	/**
	 * A field that answers a list, and the way to it.
	 *
	 * @param name of the type and field
	 * @param before what is written before the field
	 * @param path of the field in the answer
	 * @param after what is written after it
	 * @param field the field
	 * @param orders the words for its orders; an empty one where there is no choice
	 * @param id whether its elements have ids
	 */
	private record ListedField(String name, String before, String path, String after, String field, List<String> orders,
			boolean id) {

		static @Nullable ListedField of(GraphQLObjectType type, GraphQLFieldDefinition field, @Nullable String owner) {
			String name = type.getName() + "." + field.getName();
			String convergence = "{ convergence(territory: \"region/MA-09\") { ";
			return switch (type.getName()) {
				case "Query" -> of(name, "{ ", "/list", "}", field);
				case "Convergence" -> of(name, convergence, "/convergence/list", "} }", field);
				case "ConvergingProgram" -> of(name, convergence + "programs(first: 1) { nodes { ",
						"/convergence/programs/nodes/0/list", "} } } }", field);
				case "ConvergingActor" -> of(name, convergence + "actors(first: 1) { nodes { ",
						"/convergence/actors/nodes/0/list", "} } } }", field);
				default -> (owner == null) ? null
						: of(name, "{ node(id: \"%s\") { ... on %s { ".formatted(owner, type.getName()), "/node/list",
								"} } }", field);
			};
		}

		private static ListedField of(String name, String before, String path, String after,
				GraphQLFieldDefinition field) {
			GraphQLArgument orderBy = field.getArgument("orderBy");
			List<String> orders = (orderBy == null) ? List.of("")
					: ((GraphQLEnumType) GraphQLTypeUtil.unwrapAll(orderBy.getType())).getValues()
						.stream()
						.map(GraphQLEnumValueDefinition::getName)
						.toList();
			GraphQLObjectType connection = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
			var element = GraphQLTypeUtil.unwrapAll(connection.getField("nodes").getType());
			boolean id = ((element instanceof GraphQLInterfaceType type) ? type.getField("id")
					: ((GraphQLObjectType) element).getField("id")) != null;
			return new ListedField(name, before, path, after, field.getName(), orders, id);
		}

		String first(String order, int size) {
			return list("first: " + size, order);
		}

		String after(String order, int size, String cursor) {
			return list("first: %s, after: \"%s\"".formatted(size, cursor), order);
		}

		String last(String order, int size) {
			return list("last: " + size, order);
		}

		String before(String order, int size, String cursor) {
			return list("last: %s, before: \"%s\"".formatted(size, cursor), order);
		}

		private String list(String page, String order) {
			return "list: %s(%s%s) { totalCount edges { cursor node { __typename %s } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } "
				.formatted(this.field, page, order.isEmpty() ? "" : ", orderBy: " + order, this.id ? "id" : "");
		}

		String asked(String list) {
			return this.before + list + this.after;
		}

		JsonNode in(JsonNode data) {
			return Objects.requireNonNull(data.at(this.path));
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

}
