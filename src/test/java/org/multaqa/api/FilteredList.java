package org.multaqa.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import tools.jackson.databind.JsonNode;

/**
 * A list of the schema that takes a filter, of the root or of each object of a list of
 * the root.
 *
 * @param filter the filter's type
 * @param parent the field of Query that leads to the objects with the list, or empty
 * @param field the field that answers the list
 * @param element the label of its elements
 */
record FilteredList(GraphQLInputObjectType filter, String parent, String field, String element) {

	/** One list for each type of filter, of the root where there is one. */
	static List<FilteredList> all(GraphQLSchema schema) {
		Map<String, FilteredList> lists = new LinkedHashMap<>();
		GraphQLObjectType query = schema.getQueryType();
		query.getFieldDefinitions().forEach((field) -> note(lists, "", field, schema));
		for (GraphQLFieldDefinition root : query.getFieldDefinitions()) {
			if (element(root, schema) instanceof GraphQLObjectType type) {
				type.getFieldDefinitions().forEach((field) -> note(lists, root.getName(), field, schema));
			}
		}
		return List.copyOf(lists.values());
	}

	private static void note(Map<String, FilteredList> lists, String parent, GraphQLFieldDefinition field,
			GraphQLSchema schema) {
		GraphQLArgument filter = field.getArgument("filter");
		GraphQLNamedType element = element(field, schema);
		if (filter != null && element != null) {
			GraphQLInputObjectType type = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(filter.getType());
			lists.putIfAbsent(type.getName(), new FilteredList(type, parent, field.getName(), element.getName()));
		}
	}

	/** The type of the elements of a connection, or {@code null} of other fields. */
	static @org.jspecify.annotations.Nullable GraphQLNamedType element(GraphQLFieldDefinition field,
			GraphQLSchema schema) {
		GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(field.getType());
		GraphQLObjectType connection = type.getName().endsWith("Connection") ? schema.getObjectType(type.getName())
				: null;
		return (connection != null) ? GraphQLTypeUtil.unwrapAll(connection.getField("nodes").getType()) : null;
	}

	/** How many fit each filter, in each of the lists. */
	List<List<Integer>> counts(RunningApplication multaqa, List<String> filters) {
		StringBuilder asked = new StringBuilder();
		for (int i = 0; i < filters.size(); i++) {
			asked.append("f%s: %s(filter: %s) { totalCount } ".formatted(i, this.field, filters.get(i)));
		}
		JsonNode data = HttpTestClient.data(multaqa, this.parent.isEmpty() ? "{ %s }".formatted(asked)
				: "{ %s(first: 100, orderBy: ID) { nodes { %s } } }".formatted(this.parent, asked));
		List<List<Integer>> counts = new ArrayList<>();
		for (int i = 0; i < filters.size(); i++) {
			List<Integer> of = new ArrayList<>();
			for (JsonNode object : this.parent.isEmpty() ? List.of(data)
					: List.copyOf(data.at("/" + this.parent + "/nodes").values())) {
				of.add(object.at("/f%s/totalCount".formatted(i)).asInt());
			}
			counts.add(of);
		}
		return counts;
	}

	@Override
	public String toString() {
		return this.filter.getName();
	}

}
