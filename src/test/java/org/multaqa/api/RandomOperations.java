package org.multaqa.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Makes up operations from the schema alone, so that a new field or argument is asked for
 * as well: every root field, every argument with values that fit, contradict one another
 * or say nothing, aliases, fragments, interfaces, fields that are skipped or included,
 * selections that need no data, and both points of time.
 */
public final class RandomOperations {

	/**
	 * The day by which a part of the records is known, see {@link RandomOperationsIT}.
	 */
	static final String KNOWN_AT = "2021-06-01";

	private final GraphQLSchema schema;

	private final Random random;

	private final RandomArguments arguments;

	private final Map<String, Object> variables = new LinkedHashMap<>();

	private final List<String> declared = new ArrayList<>();

	private final List<String> fragments = new ArrayList<>();

	private int names;

	public RandomOperations(GraphQLSchema schema, long seed) {
		this(schema, seed, List.of());
	}

	/**
	 * @param cursors that lists have given out
	 */
	RandomOperations(GraphQLSchema schema, long seed, List<String> cursors) {
		this.schema = schema;
		this.random = new Random(seed);
		this.arguments = new RandomArguments(this.random, cursors);
	}

	/** A document, with its variables in {@link #variables()}. */
	public String next() {
		StringBuilder roots = new StringBuilder();
		List<GraphQLFieldDefinition> fields = this.schema.getQueryType().getFieldDefinitions();
		for (int i = 0; i <= this.random.nextInt(2); i++) {
			roots.append(field(fields.get(this.random.nextInt(fields.size())), 3)).append(' ');
		}
		if (chance(10)) {
			roots.append("__typename ");
		}
		String directives = time(15, "asOf", "Date!", this.arguments.day())
				+ time(8, "knownAt", "Moment!", chance(80) ? KNOWN_AT : "2030-01-01T00:00:00Z");
		String parameters = this.declared.isEmpty() ? "" : "(" + String.join(", ", this.declared) + ")";
		return "query Made%s%s { %s} %s".formatted(parameters, directives, roots, String.join(" ", this.fragments));
	}

	public Map<String, Object> variables() {
		return this.variables;
	}

	private String time(int percent, String directive, String type, String day) {
		return chance(percent)
				? " @%s(date: %s)".formatted(directive, chance(30) ? variable(type, day) : "\"" + day + "\"") : "";
	}

	private String selection(GraphQLNamedOutputType type, int depth) {
		int whim = this.random.nextInt(100);
		if (whim < 8) {
			return "{ __typename }";
		}
		List<GraphQLFieldDefinition> fields = fieldsOf(type);
		if (whim < 14) {
			GraphQLFieldDefinition one = fields.get(this.random.nextInt(fields.size()));
			return depth > 0 || leaf(one) ? "{ %s }".formatted(field(one, depth - 1)) : "{ __typename }";
		}
		StringBuilder selection = new StringBuilder("{ ");
		int count = 1 + this.random.nextInt(4);
		for (int i = 0; i < count; i++) {
			GraphQLFieldDefinition field = fields.get(this.random.nextInt(fields.size()));
			if (depth > 0 || leaf(field)) {
				selection.append(field(field, depth - 1)).append(' ');
			}
		}
		if (type instanceof GraphQLInterfaceType abstractType) {
			List<GraphQLObjectType> types = this.schema.getImplementations(abstractType);
			GraphQLObjectType one = types.get(this.random.nextInt(types.size()));
			selection.append(fragment(one, selection(one, Math.min(depth - 1, 1))));
		}
		else if (chance(15)) {
			selection.append(fragment(type, selection(type, Math.min(depth - 1, 1))));
		}
		return selection.append("always: __typename }").toString();
	}

	private String fragment(GraphQLNamedOutputType type, String selection) {
		if (chance(50)) {
			return "... on %s%s %s ".formatted(type.getName(), condition(), selection);
		}
		String name = "F" + this.names++;
		this.fragments.add("fragment %s on %s %s".formatted(name, type.getName(), selection));
		return "...%s%s ".formatted(name, condition());
	}

	private String field(GraphQLFieldDefinition field, int depth) {
		// an alias of its own for each, so that no two mentions contradict each other
		String alias = "a%s: ".formatted(this.names++);
		String selection = leaf(field) ? "" : " " + selection(type(field), Math.max(depth, 0));
		return alias + field.getName() + arguments(field) + condition() + selection;
	}

	private String arguments(GraphQLFieldDefinition field) {
		List<String> written = new ArrayList<>();
		Set<String> paging = paging();
		for (GraphQLArgument argument : field.getArguments()) {
			boolean required = GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
			boolean page = Set.of("first", "after", "last", "before").contains(argument.getName());
			if (argument.getName().equals("knownAt")) {
				// each time makes a graph of what was known then; TemporalContextIT asks
				// so
				continue;
			}
			if (required || (page ? paging.contains(argument.getName()) : chance(45))) {
				Object value = this.arguments.value(argument.getType(), argument.getName(), field.getName());
				written.add(argument.getName() + ": " + (chance(35) ? variable(declaration(argument.getType()), value)
						: RandomArguments.literal(value)));
			}
		}
		return written.isEmpty() ? "" : "(" + String.join(", ", written) + ")";
	}

	/** Mostly arguments that go together. */
	private Set<String> paging() {
		Set<String> names = new LinkedHashSet<>();
		switch (this.random.nextInt(20)) {
			case 0, 1, 2, 7, 8, 9 -> names.add("first");
			case 3 -> names.addAll(List.of("first", "after"));
			case 4 -> names.add("last");
			case 5 -> names.addAll(List.of("last", "before"));
			case 6 ->
				List.of("first", "after", "last", "before").stream().filter((any) -> chance(40)).forEach(names::add);
			default -> {
				// the first page
			}
		}
		return names;
	}

	private static String declaration(GraphQLType type) {
		return GraphQLTypeUtil.simplePrint(type);
	}

	private String condition() {
		if (!chance(12)) {
			return "";
		}
		return " @%s(if: %s)".formatted(chance(50) ? "skip" : "include",
				chance(50) ? variable("Boolean!", chance(50)) : String.valueOf(chance(50)));
	}

	private String variable(String type, @Nullable Object value) {
		String name = "v" + this.variables.size();
		this.variables.put(name, RandomArguments.plain(value));
		this.declared.add("$%s: %s".formatted(name, type));
		return "$" + name;
	}

	private boolean chance(int percent) {
		return this.random.nextInt(100) < percent;
	}

	private static List<GraphQLFieldDefinition> fieldsOf(GraphQLNamedOutputType type) {
		return (type instanceof GraphQLInterfaceType abstractType) ? abstractType.getFieldDefinitions()
				: ((GraphQLObjectType) type).getFieldDefinitions();
	}

	private static GraphQLNamedOutputType type(GraphQLFieldDefinition field) {
		return (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
	}

	private static boolean leaf(GraphQLFieldDefinition field) {
		GraphQLType type = type(field);
		return !(type instanceof GraphQLObjectType) && !(type instanceof GraphQLInterfaceType);
	}

}
