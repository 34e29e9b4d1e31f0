package org.multaqa.api.plan;

import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import graphql.execution.CoercedVariables;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.Sha256;
import org.multaqa.query.plan.SortOrder;

/**
 * Identifies a list in its cursors, so that a cursor leads on only in the list that gave
 * it. A list of an object with an id is identified by the name of its field, whatever the
 * way to the object. Every other list depends on the arguments of its field and of the
 * fields above it, up to an object with an id or the root; but a log, such as that of
 * changes, has one order in time, in which every selection of its elements has a place.
 *
 * @param name the name of the list among the lists of one object
 * @param fields the field of the list and those above it on which the list depends, the
 * topmost first
 */
record ListIdentity(String name, List<SelectedField> fields) {

	/** They choose the part of a list, or its order, which a cursor holds by itself. */
	private static final Set<String> PAGE = Set.of("first", "after", "last", "before", "orderBy");

	/**
	 * They leave out elements without changing the positions of others, unless the
	 * positions are ranks.
	 */
	private static final Set<String> FILTERS = Set.of("filter", "asOf", "knownAt");

	/** The levels of a connection: they lead to the same elements. */
	private static final Set<String> LEVELS = Set.of("nodes", "edges", "node");

	ListIdentity {
		fields = List.copyOf(fields);
	}

	static ListIdentity of(SelectedField field, GraphQLSchema schema) {
		GraphQLObjectType owner = owner(field, schema);
		LinkedList<SelectedField> fields = new LinkedList<>();
		for (SelectedField above = field; above != null; above = above.parent()) {
			if (above.parent() == null || !LEVELS.contains(above.name())) {
				fields.addFirst(above);
			}
			if (node(owner(above, schema))) {
				break;
			}
		}
		return new ListIdentity(node(owner) ? field.name() : owner.getName() + "." + field.name(), fields);
	}

	private static GraphQLObjectType owner(SelectedField field, GraphQLSchema schema) {
		return schema.getObjectType(field.types().iterator().next());
	}

	private static boolean node(GraphQLObjectType type) {
		return type.getInterfaces().stream().anyMatch((implemented) -> implemented.getName().equals("Node"));
	}

	/** Whether the list depends on arguments if it is in this order. */
	boolean dependsOnArguments(SortOrder sortOrder) {
		return this.fields.stream()
			.anyMatch((field) -> field.definition()
				.getArguments()
				.stream()
				.map(GraphQLArgument::getName)
				.anyMatch((argument) -> counts(field, argument, sortOrder)));
	}

	/** A digest of the arguments on which the list depends if it is in this order. */
	String arguments(CoercedVariables variables, SortOrder sortOrder) {
		return digest(this.fields.stream()
			.map((field) -> field.name() + new TreeMap<>(field.arguments(variables)
				.entrySet()
				.stream()
				.filter((argument) -> counts(field, argument.getKey(), sortOrder))
				.filter((argument) -> argument.getValue() != null)
				.collect(Collectors.toMap(Map.Entry::getKey, (argument) -> sorted(argument.getValue())))))
			.collect(Collectors.joining("/")));
	}

	/** A digest that equals only that of an equal text. */
	private static String digest(String text) {
		return Sha256.start(text, 8);
	}

	/**
	 * The order in which a client writes the fields of an input object does not count.
	 */
	private static Object sorted(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<String, Object> fields = new TreeMap<>();
			map.forEach((name, field) -> fields.put(String.valueOf(name), sorted(field)));
			return fields;
		}
		return (value instanceof List<?> list) ? list.stream().map(ListIdentity::sorted).toList()
				: String.valueOf(value);
	}

	private static boolean counts(SelectedField field, String argument, SortOrder sortOrder) {
		if (PAGE.contains(argument) || sortOrder.chronological()) {
			return false;
		}
		boolean filters = FILTERS.contains(argument)
				|| argument.equals("status") && field.definition().getArgument("filter") != null;
		return sortOrder.ranked() || !filters;
	}

}
