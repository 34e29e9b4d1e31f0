package org.multaqa.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * Makes up valid operations: aliases, fragments, interfaces, fields that are skipped or
 * included, names of types, variables and things that are not there.
 */
final class RandomOperations {

	private static final List<String> IDS = List.of("region/MA-09", "official/aawatif-hayar", "ministry/solidarity",
			"meeting/2022-01-07-agadir-social-pole", "program/indh", "post/wali-souss-massa", "topic/family",
			"institution/entraide-nationale", "province/MA-AGD", "commune/agadir", "source/hcp-census-2024-territories",
			"region/none");

	private final GraphQLSchema schema;

	private final Random random;

	private final Map<String, Object> variables = new LinkedHashMap<>();

	private final List<String> declared = new ArrayList<>();

	private final List<String> fragments = new ArrayList<>();

	private int names;

	RandomOperations(GraphQLSchema schema, long seed) {
		this.schema = schema;
		this.random = new Random(seed);
	}

	/** A document, with its variables in {@link #variables()}. */
	String next() {
		StringBuilder roots = new StringBuilder();
		for (int i = 0; i <= this.random.nextInt(2); i++) {
			List<GraphQLFieldDefinition> fields = this.schema.getQueryType()
				.getFieldDefinitions()
				.stream()
				.filter((field) -> !List.of("changes", "loads", "load", "search").contains(field.getName()))
				.toList();
			roots.append(field(fields.get(this.random.nextInt(fields.size())), 4)).append(' ');
		}
		if (chance(10)) {
			roots.append("__typename ");
		}
		String asOf = chance(20) ? " @asOf(date: \"2022-01-07\")" : "";
		String parameters = this.declared.isEmpty() ? "" : "(" + String.join(", ", this.declared) + ")";
		return "query Made%s%s { %s} %s".formatted(parameters, asOf, roots, String.join(" ", this.fragments));
	}

	Map<String, Object> variables() {
		return this.variables;
	}

	private String selection(GraphQLNamedOutputType type, int depth) {
		StringBuilder selection = new StringBuilder("{ ");
		List<GraphQLFieldDefinition> fields = fieldsOf(type);
		if (chance(30)) {
			selection.append("__typename ");
		}
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
		List<String> arguments = new ArrayList<>();
		for (GraphQLArgument argument : field.getArguments()) {
			switch (argument.getName()) {
				case "id", "territory" -> arguments.add(argument.getName() + ": " + id(field));
				case "ids" -> arguments.add("ids: [\"%s\", \"%s\"]".formatted(any(), any()));
				case "first" -> {
					if (chance(60)) {
						arguments.add("first: " + (chance(50) ? variable("Int", 1 + this.random.nextInt(5))
								: String.valueOf(1 + this.random.nextInt(5))));
					}
				}
				case "language" -> {
					if (chance(60)) {
						arguments.add("language: " + (chance(30) ? variable("Language!", "AR")
								: List.of("AR", "FR", "EN").get(this.random.nextInt(3))));
					}
				}
				default -> {
					// left out
				}
			}
		}
		return arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
	}

	private String id(GraphQLFieldDefinition field) {
		String prefix = field.getName() + "/";
		List<String> fitting = IDS.stream().filter((id) -> id.startsWith(prefix)).toList();
		String id = fitting.isEmpty() ? any() : fitting.get(this.random.nextInt(fitting.size()));
		return chance(50) ? variable("ID!", id) : "\"" + id + "\"";
	}

	private String any() {
		return IDS.get(this.random.nextInt(IDS.size()));
	}

	private String condition() {
		if (!chance(12)) {
			return "";
		}
		return " @%s(if: %s)".formatted(chance(50) ? "skip" : "include",
				chance(50) ? variable("Boolean!", chance(50)) : String.valueOf(chance(50)));
	}

	private String variable(String type, Object value) {
		String name = "v" + this.variables.size();
		this.variables.put(name, value);
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
