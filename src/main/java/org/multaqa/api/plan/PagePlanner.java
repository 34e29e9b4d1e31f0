package org.multaqa.api.plan;

import java.util.Map;

import graphql.execution.CoercedVariables;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.multaqa.query.error.InvalidArgument;
import org.multaqa.query.plan.Cursor;
import org.multaqa.query.plan.PageRequest;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.SortOrder;

/**
 * Plans which part of a list is selected.
 */
final class PagePlanner {

	private static final int DEFAULT_SIZE = 20;

	/** The page size of a whole list; no analysis returns more. */
	private static final int ALL = 100_000;

	private PagePlanner() {
	}

	/** The first elements of a plain list. */
	static PageRequest bounded(Map<String, Object> arguments, String type, ParameterBindings parameterBindings) {
		Object first = arguments.get("first");
		String property = switch (type) {
			case "Claim" -> "order_key";
			case "Meeting" -> "order_date";
			default -> "id";
		};
		return new PageRequest(fetched("first", (first != null) ? first : DEFAULT_SIZE, parameterBindings), false, null,
				"", null, new SortOrder(property, type.equals("Meeting")));
	}

	/** The whole of a list whose length an analysis limits. */
	static PageRequest whole(ParameterBindings parameterBindings) {
		return new PageRequest(parameterBindings.give("all", ALL), false, null, "", null, new SortOrder("id", false));
	}

	/** A page of a connection. */
	static PageRequest page(SelectedField field, ListIdentity listIdentity, CoercedVariables variables,
			ParameterBindings parameterBindings) {
		Map<String, Object> arguments = field.arguments(variables);
		SortOrder sortOrder = order(field.definition(), arguments.get("orderBy"));
		String digest = listIdentity.dependsOnArguments(sortOrder) ? listIdentity.arguments(variables, sortOrder)
				: null;
		String list = listIdentity.name();
		String cursorList = (digest != null) ? PageRequest.list(list, digest) : list;
		Parameter depends = (digest != null) ? parameterBindings.give("list", digest) : null;
		Object first = arguments.get("first");
		Object last = arguments.get("last");
		if (first != null && last != null) {
			throw new InvalidArgument("Give first or last, not both.");
		}
		if (last != null) {
			refuse(arguments, "after", "last");
			return new PageRequest(fetched("last", last, parameterBindings), true,
					beyond(arguments.get("before"), cursorList, sortOrder, parameterBindings), list, depends,
					sortOrder);
		}
		refuse(arguments, "before", "first");
		return new PageRequest(fetched("first", (first != null) ? first : DEFAULT_SIZE, parameterBindings), false,
				beyond(arguments.get("after"), cursorList, sortOrder, parameterBindings), list, depends, sortOrder);
	}

	private static void refuse(Map<String, Object> arguments, String cursor, String size) {
		if (arguments.get(cursor) != null) {
			throw new InvalidArgument("%s goes with %s.".formatted(cursor, size.equals("first") ? "last" : "first"));
		}
	}

	private static Parameter fetched(String name, Object size, ParameterBindings parameterBindings) {
		return parameterBindings.give(name, size(name, size) + 1);
	}

	/** The page size of a plain list. */
	static int size(Map<String, Object> arguments) {
		Object first = arguments.get("first");
		return size("first", (first != null) ? first : DEFAULT_SIZE);
	}

	/** A page size, limited to the largest page. */
	static int size(String name, Object value) {
		int size = (Integer) value;
		if (size < 1 || size > PageRequest.LIMIT) {
			throw new InvalidArgument("%s is %s; it can be 1 to %s.".formatted(name, size, PageRequest.LIMIT));
		}
		return size;
	}

	private static PageRequest.@Nullable Beyond beyond(@Nullable Object text, String list, SortOrder sortOrder,
			ParameterBindings parameterBindings) {
		if (text == null) {
			return null;
		}
		Cursor cursor = Cursor.parse((String) text, list, sortOrder);
		return new PageRequest.Beyond(parameterBindings.give("owner", cursor.owner()),
				parameterBindings.give("at", cursor.value()), parameterBindings.give("id", cursor.id()));
	}

	private static SortOrder order(GraphQLFieldDefinition field, @Nullable Object value) {
		GraphQLArgument argument = field.getArgument("orderBy");
		if (argument == null || value == null) {
			return own((GraphQLObjectType) ProjectionPlanner.type(field));
		}
		GraphQLEnumType type = (GraphQLEnumType) GraphQLTypeUtil.unwrapNonNull(argument.getType());
		GraphQLEnumValueDefinition chosen = type.getValue(String.valueOf(value));
		return new SortOrder(SchemaDirectives.required(chosen, "order", "by"),
				SchemaDirectives.required(chosen, "order", "descending"));
	}

	/** The sort order of a list whose field has none of its own. */
	private static SortOrder own(GraphQLObjectType type) {
		String connection = type.getName();
		boolean computed = SchemaDirectives
			.has((GraphQLDirectiveContainer) ProjectionPlanner.type(type.getField("nodes")), "computed");
		if (computed || connection.startsWith("Converging")) {
			return new SortOrder("evidence", true);
		}
		if (connection.equals("TimelineEntryConnection")) {
			return new SortOrder("day", false);
		}
		if (connection.equals("NetworkNodeConnection") || connection.equals("CoParticipationPairConnection")) {
			return new SortOrder("rank", false);
		}
		boolean latestFirst = connection.equals("ChangeConnection") || connection.equals("LoadConnection");
		return latestFirst ? new SortOrder("at", true) : new SortOrder("id", false);
	}

}
