package org.multaqa.api.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.Coercing;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarWiringEnvironment;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.multaqa.query.plan.DuplicatePosition;
import org.multaqa.query.plan.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every list of the schema that takes a cursor: a cursor belongs to the list and to every
 * argument on which the list or its order depends, and to no other argument.
 */
class ListIdentityTests {

	private static final Set<String> PAGE = Set.of("first", "after", "last", "before");

	private static final Set<String> FILTERS = Set.of("filter", "asOf", "knownAt");

	private static final GraphQLSchema SCHEMA = schema();

	private static final Map<String, List<Level>> LISTS = lists();

	@TestFactory
	Stream<DynamicTest> aCursorBelongsToTheArgumentsOnWhichTheListDepends() {
		return LISTS.entrySet()
			.stream()
			.map((list) -> DynamicTest.dynamicTest(list.getKey(), () -> holdsForEachArgument(list.getValue())));
	}

	@Test
	void noTwoListsOutsideObjectsWithIdsHaveOneIdentity() {
		Map<String, String> lists = new HashMap<>();
		LISTS.forEach((name, levels) -> {
			if (!node(levels.get(levels.size() - 1).type())) {
				String identity = identity(levels, -1, "", 0);
				assertThat(lists.put(identity, name)).as("%s has the identity of another list", name).isNull();
			}
		});
		assertThat(lists).hasSizeGreaterThan(60);
	}

	@Test
	void theOrderOfTheFieldsOfAnArgumentDoesNotCount() {
		String asked = "{ networkMeasures(territory: \"region/MA-09\", during: { %s }) { nodes { __typename } } }";
		assertThat(identity(asked.formatted("from: \"2020-01-01\", until: \"2021-01-01\""), "networkMeasures", "nodes"))
			.isEqualTo(identity(asked.formatted("until: \"2021-01-01\", from: \"2020-01-01\""), "networkMeasures",
					"nodes"));
	}

	@Test
	void theLevelsOfAConnectionLeadToTheSameList() {
		String asked = "{ meetings { groups(by: [KIND]) { %s { meetings { __typename } } } } }";
		assertThat(identity(asked.formatted("nodes"), "meetings", "groups", "nodes", "meetings")).isEqualTo(
				identity(asked.formatted("edges { node").replace("__typename } } } } }", "__typename } } } } } }"),
						"meetings", "groups", "edges", "node", "meetings"));
	}

	private static void holdsForEachArgument(List<Level> levels) {
		int nearest = levels.size() - 1;
		while (nearest > 0 && !node(levels.get(nearest).type())) {
			nearest--;
		}
		for (int i = 0; i < levels.size(); i++) {
			Level level = levels.get(i);
			for (GraphQLArgument argument : level.field().getArguments()) {
				String one = sample(argument.getType(), 0);
				String other = sample(argument.getType(), 1);
				if (PAGE.contains(argument.getName()) || one.equals(other)) {
					continue;
				}
				boolean filters = FILTERS.contains(argument.getName())
						|| argument.getName().equals("status") && level.field().getArgument("filter") != null;
				boolean counts = argument.getName().equals("orderBy") ? i == levels.size() - 1
						: i >= nearest && (!filters || ranked(levels)) && !chronological(levels);
				String first = identity(levels, i, argument.getName(), 0);
				String second = identity(levels, i, argument.getName(), 1);
				assertThat(first.equals(second))
					.as("whether a cursor with %s.%s: %s counts with %s", level.field().getName(), argument.getName(),
							one, other)
					.isEqualTo(!counts);
			}
		}
	}

	private static boolean ranked(List<Level> levels) {
		String identity = identity(levels, -1, "", 0);
		return identity.contains("property=evidence") || identity.contains("property=rank")
				|| identity.contains("property=score");
	}

	/** A log has one order in time, whatever is selected from it. */
	private static boolean chronological(List<Level> levels) {
		return identity(levels, -1, "", 0).contains("property=at,");
	}

	private static boolean node(GraphQLObjectType type) {
		return type.getInterfaces().stream().anyMatch((one) -> one.getName().equals("Node"));
	}

	/** The identity of a list, with one of two values for an argument of one level. */
	private static String identity(List<Level> levels, int at, String argument, int value) {
		StringBuilder document = new StringBuilder("{ ");
		for (int i = 0; i < levels.size(); i++) {
			Level level = levels.get(i);
			List<String> arguments = new ArrayList<>();
			for (GraphQLArgument one : level.field().getArguments()) {
				boolean varied = i == at && one.getName().equals(argument);
				if (varied || GraphQLTypeUtil.isNonNull(one.getType()) && !one.hasSetDefaultValue()) {
					arguments.add(one.getName() + ": " + sample(one.getType(), varied ? value : 0));
				}
			}
			document.append("... on ").append(level.type().getName()).append(" { ").append(level.field().getName());
			document.append(arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")").append(" { ");
		}
		document.append("__typename").append(" } }".repeat(levels.size())).append(" }");
		return identity(document.toString(),
				levels.stream().map((level) -> level.field().getName()).toArray(String[]::new));
	}

	private static String identity(String document, String... fields) {
		OperationDefinition operation = (OperationDefinition) Parser
			.parse(ParserEnvironment.newParserEnvironment().document(document).build())
			.getDefinitions()
			.get(0);
		SelectionCollector collector = new SelectionCollector(SCHEMA, Map.of(), CoercedVariables.emptyVariables());
		List<SelectedField> selected = collector.of(SCHEMA.getQueryType(), operation.getSelectionSet()).all();
		SelectedField list = selected.get(0);
		for (int i = 1; i < fields.length; i++) {
			String name = fields[i];
			list = list.fields().stream().filter((field) -> field.name().equals(name)).findFirst().orElseThrow();
		}
		ListIdentity listIdentity = ListIdentity.of(list, SCHEMA);
		CoercedVariables none = CoercedVariables.emptyVariables();
		if (!list.type().getName().endsWith("Connection")) {
			return listIdentity.name() + " " + listIdentity.arguments(none, DuplicatePosition.BY_SCORE)
					+ DuplicatePosition.BY_SCORE;
		}
		ParameterBindings parameterBindings = new ParameterBindings();
		PageRequest page = PagePlanner.page(list, listIdentity, none, parameterBindings);
		return page.list(parameterBindings.values()) + " " + page.sortOrder();
	}

	/** One of two values of a type; they are equal if it has only one. */
	private static String sample(GraphQLType type, int number) {
		GraphQLType inner = GraphQLTypeUtil.unwrapNonNull(type);
		if (inner instanceof GraphQLList list) {
			return "[%s]".formatted(sample(list.getWrappedType(), number));
		}
		if (inner instanceof GraphQLEnumType words) {
			return words.getValues().get(number * (words.getValues().size() - 1)).getName();
		}
		if (inner instanceof GraphQLInputObjectType object) {
			String field = (object.getField("id") != null) ? "id" : object.getFieldDefinitions().get(0).getName();
			return "{%s: %s}".formatted(field, sample(object.getField(field).getType(), number));
		}
		return switch (((GraphQLScalarType) inner).getName()) {
			case "Int" -> String.valueOf(number + 1);
			case "Float" -> "0." + (number + 1);
			case "Boolean" -> String.valueOf(number == 0);
			default -> "\"%s-01-01\"".formatted(2020 + number);
		};
	}

	/** Each list that takes a cursor, by the shortest way to it from the root. */
	private static Map<String, List<Level>> lists() {
		Map<String, List<Level>> lists = new LinkedHashMap<>();
		Map<String, List<Level>> ways = new LinkedHashMap<>(Map.of("Query", List.of()));
		Deque<GraphQLObjectType> reached = new ArrayDeque<>(List.of(SCHEMA.getQueryType()));
		while (!reached.isEmpty()) {
			GraphQLObjectType type = reached.remove();
			for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
				List<Level> way = new ArrayList<>(ways.get(type.getName()));
				way.add(new Level(type, field));
				if (field.getArgument("after") != null) {
					lists.put(type.getName() + "." + field.getName(), way);
				}
				for (GraphQLObjectType next : objects(GraphQLTypeUtil.unwrapAll(field.getType()))) {
					if (ways.putIfAbsent(next.getName(), way) == null) {
						reached.add(next);
					}
				}
			}
		}
		return lists;
	}

	private static Collection<GraphQLObjectType> objects(GraphQLType type) {
		if (type instanceof GraphQLInterfaceType interfaceType) {
			return SCHEMA.getImplementations(interfaceType);
		}
		return (type instanceof GraphQLObjectType object) ? List.of(object) : List.of();
	}

	private static GraphQLSchema schema() {
		try {
			var document = Parser.parse(ParserEnvironment.newParserEnvironment()
				.document(Files.readString(Path.of("schema.graphqls")))
				.parserOptions(ParserOptions.getDefaultSdlParserOptions()
					.transform((builder) -> builder.maxTokens(1_000_000).maxWhitespaceTokens(1_000_000)))
				.build());
			return new SchemaGenerator().makeExecutableSchema(new SchemaParser().buildRegistry(document),
					RuntimeWiring.newRuntimeWiring().wiringFactory(new TextScalars()).build());
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	/**
	 * A field on the way to a list.
	 *
	 * @param type the type that has the field
	 * @param field the field
	 */
	private record Level(GraphQLObjectType type, GraphQLFieldDefinition field) {

	}

	/**
	 * Scalars whose values are the texts in the document.
	 */
	private static final class TextScalars extends MockedWiringFactory {

		@Override
		public GraphQLScalarType getScalar(ScalarWiringEnvironment environment) {
			return GraphQLScalarType.newScalar()
				.name(environment.getScalarTypeDefinition().getName())
				.coercing(new Coercing<String, String>() {
					@Override
					public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context,
							Locale locale) {
						return Objects.requireNonNull(((StringValue) input).getValue());
					}
				})
				.build();
		}

	}

}
