package org.multaqa.api.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

/**
 * Collects the selected fields of each type as the engine does: fragments are expanded,
 * occurrences of a field are merged, and skipped fields are left out.
 *
 * @param schema the schema
 * @param fragments the fragments of the document, by name
 * @param variables the variables of the request
 */
public record SelectionCollector(GraphQLSchema schema, Map<String, FragmentDefinition> fragments,
		CoercedVariables variables) {

	private static final FieldCollector COLLECTOR = new FieldCollector();

	/** The selection of the objects of a field. */
	Selection of(SelectedField parent) {
		return of(parent.type(), parent, (parameters) -> COLLECTOR.collectFields(parameters, parent.field()));
	}

	/** The selection of the root of an operation. */
	public Selection of(GraphQLObjectType root, SelectionSet selections) {
		return of(root, null, (parameters) -> COLLECTOR.collectFields(parameters, selections));
	}

	private Selection of(GraphQLNamedOutputType type, @Nullable SelectedField parent,
			Function<FieldCollectorParameters, MergedSelectionSet> collecting) {
		Map<String, List<List<Field>>> order = new LinkedHashMap<>();
		Map<List<Field>, MergedField> fields = new LinkedHashMap<>();
		Map<List<Field>, Set<String>> types = new LinkedHashMap<>();
		for (GraphQLObjectType concrete : concrete(type)) {
			List<List<Field>> ordered = new ArrayList<>();
			for (MergedField field : collecting.apply(parameters(concrete)).getSubFieldsList()) {
				ordered.add(field.getFields());
				fields.putIfAbsent(field.getFields(), field);
				types.computeIfAbsent(field.getFields(), (any) -> new LinkedHashSet<>()).add(concrete.getName());
			}
			order.put(concrete.getName(), ordered);
		}
		Map<List<Field>, SelectedField> asked = new LinkedHashMap<>();
		fields.forEach(
				(mentions, field) -> asked.put(mentions, asked(field, types.getOrDefault(mentions, Set.of()), parent)));
		Map<String, List<SelectedField>> byType = new LinkedHashMap<>();
		order.forEach((name, ordered) -> byType.put(name, ordered.stream().map(asked::get).toList()));
		return new Selection(byType, List.copyOf(asked.values()));
	}

	private SelectedField asked(MergedField field, Set<String> types, @Nullable SelectedField parent) {
		GraphQLObjectType owner = this.schema.getObjectType(types.iterator().next());
		return new SelectedField(field, Introspection.getFieldDefinition(this.schema, owner, field.getName()), types,
				this, parent);
	}

	private Collection<GraphQLObjectType> concrete(GraphQLNamedOutputType type) {
		if (type instanceof GraphQLInterfaceType abstractType) {
			return this.schema.getImplementations(abstractType);
		}
		return (type instanceof GraphQLObjectType object) ? List.of(object) : List.of();
	}

	private FieldCollectorParameters parameters(GraphQLObjectType type) {
		return FieldCollectorParameters.newParameters()
			.schema(this.schema)
			.fragments(this.fragments)
			.variables(this.variables.toMap())
			.graphQLContext(GraphQLContext.getDefault())
			.objectType(type)
			.build();
	}

}
