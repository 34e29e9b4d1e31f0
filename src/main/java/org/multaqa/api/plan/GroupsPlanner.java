package org.multaqa.api.plan;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.multaqa.query.error.InvalidArgument;
import org.multaqa.query.plan.ConnectionSelection;
import org.multaqa.query.plan.FieldBinding;
import org.multaqa.query.plan.GroupingDimension;
import org.multaqa.query.plan.NodePath;
import org.multaqa.query.plan.ProjectedField;

/**
 * Plans the groups of a list, by the directives of the enum values that name the grouping
 * dimensions.
 *
 * @param argumentBinding the arguments of the whole query plan
 */
record GroupsPlanner(ArgumentBinding argumentBinding) {

	/**
	 * Plans the groups.
	 * @param column the column that holds them
	 */
	ConnectionSelection.Part.Groups read(SelectedField field, String column) {
		ProjectedField.Many list = new RelationshipPlanner(this.argumentBinding).connection(field,
				new FieldBinding(column, field.key(), Set.of()));
		GraphQLEnumType dimensions = (GraphQLEnumType) GraphQLTypeUtil
			.unwrapAll(field.definition().getArgument("by").getType());
		List<GroupingDimension> by = this.argumentBinding.arguments(field, (arguments,
				parameterBindings) -> dimensions((List<?>) arguments.getOrDefault("by", List.of()), dimensions));
		return new ConnectionSelection.Part.Groups(list, by);
	}

	private static List<GroupingDimension> dimensions(List<?> names, GraphQLEnumType type) {
		if (names.isEmpty() || names.size() > GroupingDimension.AT_MOST) {
			throw new InvalidArgument(
					"by has %s entries; it can have 1 to %s.".formatted(names.size(), GroupingDimension.AT_MOST));
		}
		return names.stream().map((name) -> dimension(type.getValue(String.valueOf(name)))).toList();
	}

	private static GroupingDimension dimension(GraphQLEnumValueDefinition value) {
		if (SchemaDirectives.has(value, "agreementStatus")) {
			return GroupingDimension.AGREEMENT_STATUS;
		}
		List<String> paths = SchemaDirectives.values(value, "path", "cypher");
		String date = SchemaDirectives.value(value, "calendar", "date");
		return new GroupingDimension(paths.stream().map(NodePath::parse).toList(),
				(date != null) ? date : SchemaDirectives.value(value, "stored", "property"),
				(date != null) ? unit(SchemaDirectives.value(value, "calendar", "unit")) : null);
	}

	private static ChronoUnit unit(@Nullable Object name) {
		return ChronoUnit.valueOf(name + "S");
	}

}
