package org.multaqa.api;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.multaqa.query.BadArgument;
import org.multaqa.query.Dimension;
import org.multaqa.query.Item;
import org.multaqa.query.Listing;
import org.multaqa.query.Path;
import org.multaqa.query.Slot;

/**
 * Reads a field that asks for the groups of a list, by the directives on the values of
 * the enum that names what elements can be grouped by.
 *
 * @param reading the reading of the whole question
 */
record GroupsReader(Reading reading) {

	/**
	 * The groups.
	 * @param column the column in which they stand
	 */
	Listing.Part.Groups read(Asked field, String column) {
		Item.Many list = new TieReader(this.reading).connection(field, new Slot(column, field.key(), Set.of()));
		GraphQLEnumType dimensions = (GraphQLEnumType) GraphQLTypeUtil
			.unwrapAll(field.definition().getArgument("by").getType());
		List<Dimension> by = this.reading.arguments(field,
				(arguments, givens) -> dimensions((List<?>) arguments.getOrDefault("by", List.of()), dimensions));
		return new Listing.Part.Groups(list, by);
	}

	private static List<Dimension> dimensions(List<?> names, GraphQLEnumType type) {
		if (names.isEmpty() || names.size() > Dimension.AT_MOST) {
			throw new BadArgument("by has %s entries; it can have 1 to %s.".formatted(names.size(), Dimension.AT_MOST));
		}
		return names.stream().map((name) -> dimension(type.getValue(String.valueOf(name)))).toList();
	}

	private static Dimension dimension(GraphQLEnumValueDefinition value) {
		String path = Directives.value(value, "path", "cypher");
		String date = Directives.value(value, "calendar", "date");
		return new Dimension(Path.parse((path != null) ? path : ""),
				(date != null) ? date : Directives.value(value, "stored", "property"),
				(date != null) ? unit(Directives.value(value, "calendar", "unit")) : null);
	}

	private static ChronoUnit unit(@Nullable Object name) {
		return ChronoUnit.valueOf(name + "S");
	}

}
