package org.multaqa.api.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.multaqa.names.NameFolding;
import org.multaqa.query.plan.Filter;
import org.multaqa.query.plan.NodePath;
import org.multaqa.query.plan.Parameter;

/**
 * Plans a filter argument by the directives of its input fields.
 *
 * @param type the input type of the filter
 * @param parameterBindings takes the values
 */
record FilterPlanner(GraphQLInputObjectType type, ParameterBindings parameterBindings) {

	/** An absent filter is no filter. */
	static Filter read(@Nullable GraphQLArgument argument, @Nullable Object value,
			ParameterBindings parameterBindings) {
		if (argument == null || value == null) {
			return Filter.NONE;
		}
		return new FilterPlanner((GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.getType()),
				parameterBindings)
			.read(value);
	}

	private Filter read(Object value) {
		List<Filter> filters = new ArrayList<>();
		map(value).forEach((name, given) -> {
			if (given != null) {
				filters.add(field(this.type.getField(name), given));
			}
		});
		return (filters.size() == 1) ? filters.get(0) : new Filter.All(filters);
	}

	private Filter field(GraphQLInputObjectField field, Object given) {
		List<String> paths = SchemaDirectives.values(field, "path", "cypher");
		if (!paths.isEmpty()) {
			Parameter ids = this.parameterBindings.give("ids", IdArguments.all(list(given)));
			List<Filter> ways = paths.stream()
				.<Filter>map((path) -> new Filter.Connected(NodePath.parse(path), ids))
				.toList();
			return (ways.size() == 1) ? ways.get(0) : new Filter.Any(ways);
		}
		if (SchemaDirectives.has(field, "agreementStatus")) {
			return new Filter.HasStatus(this.parameterBindings.give(field.getName(), list(given)));
		}
		String prefix = SchemaDirectives.value(field, "embedded", "prefix");
		if (prefix != null) {
			DateRange dateRange = DateRange.of(map(given));
			return new Filter.Dated(prefix, dateRange.from(this.parameterBindings),
					dateRange.until(this.parameterBindings), dateRange.weekdays(this.parameterBindings));
		}
		return switch (field.getName()) {
			case "and" -> new Filter.All(list(given).stream().map(this::read).toList());
			case "or" -> new Filter.Any(list(given).stream().map(this::read).toList());
			case "not" -> new Filter.Not(read(given));
			case "name" -> named(map(given));
			case "id" -> new Filter.In("id", this.parameterBindings.give("ids", IdArguments.all(list(given))));
			default -> stored(field, this.parameterBindings.give(field.getName(), list(given)));
		};
	}

	/**
	 * A filter on a stored property. The schema lists the values of a closed set, the
	 * graph those of an open one.
	 */
	private static Filter stored(GraphQLInputObjectField field, Parameter values) {
		boolean open = GraphQLTypeUtil.unwrapAll(field.getType()).getName().equals("String");
		return open ? new Filter.Words(field.getName(), values) : new Filter.In(field.getName(), values);
	}

	private Filter named(Map<String, Object> comparisons) {
		List<Filter> filters = new ArrayList<>();
		comparisons.forEach((name, text) -> {
			if (text != null) {
				Filter.Comparison comparison = switch (name) {
					case "equals" -> Filter.Comparison.EQUALS;
					case "contains" -> Filter.Comparison.CONTAINS;
					default -> Filter.Comparison.STARTS_WITH;
				};
				String folded = NameFolding.fold((String) text);
				boolean unheard = folded.isEmpty() && !((String) text).isEmpty();
				// a text without letters or digits is in no name
				filters.add(unheard ? new Filter.Any(List.of())
						: new Filter.Named(comparison, this.parameterBindings.give("folded", folded)));
			}
		});
		return new Filter.All(filters);
	}

	private static List<?> list(Object value) {
		return (value instanceof List<?> list) ? list : List.of(value);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object value) {
		return (Map<String, Object>) value;
	}

}
