package org.multaqa.api.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.multaqa.query.plan.ConnectionSelection;
import org.multaqa.query.plan.ConvergenceScope;
import org.multaqa.query.plan.FieldBinding;
import org.multaqa.query.plan.Filter;
import org.multaqa.query.plan.NodePath;
import org.multaqa.query.plan.PageRequest;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.RelationshipSelection;

/**
 * Plans a field that leads to other objects: to one, a plain list, or a connection.
 *
 * @param argumentBinding the arguments of the whole query plan
 */
record RelationshipPlanner(ArgumentBinding argumentBinding) {

	private static final String CONNECTION = "Connection";

	private static final String HELD = "HELD";

	ProjectedField read(SelectedField field, FieldBinding fieldBinding) {
		GraphQLFieldDefinition definition = field.definition();
		if (field.type().getName().endsWith(CONNECTION)) {
			return connection(field, fieldBinding);
		}
		RelationshipSelection relationshipSelection = tie(definition, field.type(), Filter.NONE);
		if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))) {
			PageRequest pageRequest = this.argumentBinding.arguments(field,
					(arguments, parameterBindings) -> (definition.getArgument("first") != null)
							? PagePlanner.bounded(arguments, field.type().getName(), parameterBindings)
							: PagePlanner.whole(parameterBindings));
			ConnectionSelection connectionSelection = new ConnectionSelection(false, List
				.of(new ConnectionSelection.Part.Nodes("", new ProjectionPlanner(this.argumentBinding).read(field))));
			return new ProjectedField.Many(fieldBinding, relationshipSelection, pageRequest, connectionSelection);
		}
		return new ProjectedField.One(fieldBinding, relationshipSelection,
				new ProjectionPlanner(this.argumentBinding).read(field));
	}

	ProjectedField.Many connection(SelectedField field, FieldBinding fieldBinding) {
		return connection(field, fieldBinding, Filter.NONE);
	}

	/**
	 * A connection of the objects that match another filter in addition to the field's
	 * own.
	 */
	ProjectedField.Many connection(SelectedField field, FieldBinding fieldBinding, Filter besides) {
		GraphQLFieldDefinition definition = field.definition();
		GraphQLNamedOutputType type = ProjectionPlanner.type(((GraphQLObjectType) field.type()).getField("nodes"));
		ListIdentity listIdentity = ListIdentity.of(field, this.argumentBinding.schema());
		PageRequest pageRequest = this.argumentBinding.variables(
				(variables, parameterBindings) -> PagePlanner.page(field, listIdentity, variables, parameterBindings));
		Wanted wanted = this.argumentBinding.arguments(field,
				(arguments, parameterBindings) -> Wanted.read(definition, arguments, parameterBindings));
		RelationshipSelection relationshipSelection = tie(definition, type, wanted.filter().and(besides));
		return this.argumentBinding.item(field, new ProjectedField.Many(fieldBinding, wanted.of(relationshipSelection),
				pageRequest, new ConnectionSelection(true, parts(field.fields(), fieldBinding))));
	}

	private static RelationshipSelection tie(GraphQLFieldDefinition definition, GraphQLNamedOutputType type,
			Filter filter) {
		String path = SchemaDirectives.value(definition, "path", "cypher");
		List<String> scopes = SchemaDirectives.value(definition, "within", "scope");
		boolean computed = type instanceof GraphQLObjectType object && SchemaDirectives.has(object, "computed");
		return new RelationshipSelection(computed ? RelationshipSelection.ROW : type.getName(),
				NodePath.parse((path != null) ? path : ""), filter,
				(scopes != null) ? scopes.stream().map(ConvergenceScope::valueOf).toList() : List.of(),
				SchemaDirectives.value(definition, "bound", "to"), SchemaDirectives.value(definition, "listed", "by"));
	}

	private List<ConnectionSelection.Part> parts(List<SelectedField> fields, FieldBinding fieldBinding) {
		ProjectionPlanner element = new ProjectionPlanner(this.argumentBinding);
		List<ConnectionSelection.Part> parts = new ArrayList<>();
		for (SelectedField field : fields) {
			switch (field.name()) {
				case "nodes" -> parts.add(new ConnectionSelection.Part.Nodes(field.key(), element.read(field)));
				case "edges" -> parts.add(edges(field, element));
				case "pageInfo" -> parts.add(new ConnectionSelection.Part.Info(field.key(),
						field.fields()
							.stream()
							.filter((selectedField) -> !selectedField.name().startsWith("__"))
							.map((selectedField) -> new ConnectionSelection.Part.KeyAndField(selectedField.key(),
									selectedField.name()))
							.toList()));
				case "certainCount" -> parts.add(new ConnectionSelection.Part.Certain(field.key()));
				case "totalCount" -> parts.add(new ConnectionSelection.Part.Total(field.key()));
				case "groups" -> parts.add(new GroupsPlanner(this.argumentBinding).read(field,
						fieldBinding.column() + "Groups" + parts.size()));
				default -> {
					// __typename, which the engine answers
				}
			}
		}
		return parts;
	}

	private static ConnectionSelection.Part.Edges edges(SelectedField edges, ProjectionPlanner element) {
		List<String> cursors = new ArrayList<>();
		List<String> certainties = new ArrayList<>();
		List<ConnectionSelection.Part.Nodes> nodes = new ArrayList<>();
		for (SelectedField field : edges.fields()) {
			if (field.name().equals("cursor")) {
				cursors.add(field.key());
			}
			else if (field.name().equals("certainty")) {
				certainties.add(field.key());
			}
			else if (field.name().equals("node")) {
				nodes.add(new ConnectionSelection.Part.Nodes(field.key(), element.read(field)));
			}
		}
		return new ConnectionSelection.Part.Edges(edges.key(), cursors, certainties, nodes);
	}

	/**
	 * The conditions on the objects of a list.
	 *
	 * @param filter the filter
	 * @param held whether only meetings that took place count, as is the default for
	 * meetings
	 * @param lines whether organizations, their posts and their holders share a line
	 */
	private record Wanted(Filter filter, boolean held, boolean lines) {

		private static final String STATUS = "status";

		static Wanted read(GraphQLFieldDefinition field, Map<String, Object> arguments,
				ParameterBindings parameterBindings) {
			GraphQLArgument argument = field.getArgument("filter");
			Filter filter = FilterPlanner.read(argument, arguments.get("filter"), parameterBindings);
			if (arguments.get("basis") instanceof List<?> bases) {
				return new Wanted(new Filter.In("basis", parameterBindings.give("basis", bases)), true,
						lines(arguments));
			}
			if (field.getArgument(STATUS) == null) {
				return new Wanted(filter, true, lines(arguments));
			}
			Object asked = arguments.get(STATUS);
			List<?> statuses = (asked instanceof List<?> some) ? some : List.of(HELD);
			if (asked == null && (filter.asksFor(STATUS) || filter.follows("EXPECTED"))) {
				return new Wanted(filter, false, false);
			}
			boolean held = statuses.equals(List.of(HELD));
			if (held && SchemaDirectives.has(field, "listed")) {
				return new Wanted(filter, true, false);
			}
			Filter status = new Filter.In(STATUS, parameterBindings.give(STATUS, statuses));
			return new Wanted(filter.equals(Filter.NONE) ? status : new Filter.All(List.of(status, filter)), held,
					false);
		}

		private static boolean lines(Map<String, Object> arguments) {
			return Boolean.TRUE.equals(arguments.get("oneLine"));
		}

		/** The relationship with these conditions. */
		RelationshipSelection of(RelationshipSelection relationshipSelection) {
			if (this.lines) {
				return relationshipSelection.bound("actorLines");
			}
			return this.held ? relationshipSelection : relationshipSelection.unlisted();
		}

	}

}
