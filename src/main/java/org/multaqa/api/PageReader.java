package org.multaqa.api;

import java.util.Map;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.multaqa.query.BadArgument;
import org.multaqa.query.Cursor;
import org.multaqa.query.Given;
import org.multaqa.query.Order;
import org.multaqa.query.Page;

/**
 * Reads which part of a list is wanted.
 */
final class PageReader {

	private static final int DEFAULT_SIZE = 20;

	/** More than any analysis shows. */
	private static final int ALL = 100_000;

	private PageReader() {
	}

	/** The start of a plain list. */
	static Page bounded(Map<String, Object> arguments, String type, Givens givens) {
		Object first = arguments.get("first");
		String property = switch (type) {
			case "Claim" -> "order_key";
			case "Meeting" -> "order_date";
			default -> "id";
		};
		return new Page(fetched("first", (first != null) ? first : DEFAULT_SIZE, givens), false, null, "",
				new Order(property, type.equals("Meeting")));
	}

	/** All of a list that an analysis bounds itself. */
	static Page whole(Givens givens) {
		return new Page(givens.give("all", ALL), false, null, "", new Order("id", false));
	}

	/**
	 * A page of a connection.
	 * @param list the name of the list, as its cursors have it
	 */
	static Page page(GraphQLFieldDefinition field, String list, Map<String, Object> arguments, Givens givens) {
		Order order = order(field, arguments.get("orderBy"));
		Object first = arguments.get("first");
		Object last = arguments.get("last");
		if (first != null && last != null) {
			throw new BadArgument("Give first or last, not both.");
		}
		if (last != null) {
			refuse(arguments, "after", "last");
			return new Page(fetched("last", last, givens), true, beyond(arguments.get("before"), list, order, givens),
					list, order);
		}
		refuse(arguments, "before", "first");
		return new Page(fetched("first", (first != null) ? first : DEFAULT_SIZE, givens), false,
				beyond(arguments.get("after"), list, order, givens), list, order);
	}

	private static void refuse(Map<String, Object> arguments, String cursor, String size) {
		if (arguments.get(cursor) != null) {
			throw new BadArgument("%s goes with %s.".formatted(cursor, size.equals("first") ? "last" : "first"));
		}
	}

	private static Given fetched(String name, Object size, Givens givens) {
		return givens.give(name, size(name, size) + 1);
	}

	/** How many elements of a plain list are wanted. */
	static int size(Map<String, Object> arguments) {
		Object first = arguments.get("first");
		return size("first", (first != null) ? first : DEFAULT_SIZE);
	}

	/** How many at most. */
	static int size(String name, Object value) {
		int size = (Integer) value;
		if (size < 1 || size > Page.LIMIT) {
			throw new BadArgument("%s is %s; it can be 1 to %s.".formatted(name, size, Page.LIMIT));
		}
		return size;
	}

	private static Page.@Nullable Beyond beyond(@Nullable Object text, String list, Order order, Givens givens) {
		if (text == null) {
			return null;
		}
		Cursor cursor = Cursor.parse((String) text, list, order);
		return new Page.Beyond(givens.give("owner", cursor.owner()), givens.give("at", cursor.value()),
				givens.give("id", cursor.id()));
	}

	private static Order order(GraphQLFieldDefinition field, @Nullable Object value) {
		GraphQLArgument argument = field.getArgument("orderBy");
		if (argument == null || value == null) {
			return own((GraphQLObjectType) ShapeReader.type(field));
		}
		GraphQLEnumType type = (GraphQLEnumType) GraphQLTypeUtil.unwrapNonNull(argument.getType());
		GraphQLEnumValueDefinition chosen = type.getValue(String.valueOf(value));
		return new Order(Directives.required(chosen, "order", "by"),
				Directives.required(chosen, "order", "descending"));
	}

	/** The order of a list that has no other. */
	private static Order own(GraphQLObjectType type) {
		String connection = type.getName();
		boolean computed = Directives.has((GraphQLDirectiveContainer) ShapeReader.type(type.getField("nodes")),
				"computed");
		if (computed || connection.startsWith("Converging")) {
			return new Order("evidence", true);
		}
		if (connection.equals("TimelineEntryConnection")) {
			return new Order("day", false);
		}
		if (connection.equals("NetworkNodeConnection") || connection.equals("CoParticipationPairConnection")) {
			return new Order("rank", false);
		}
		boolean latestFirst = connection.equals("ChangeConnection") || connection.equals("LoadConnection");
		return latestFirst ? new Order("at", true) : new Order("id", false);
	}

}
