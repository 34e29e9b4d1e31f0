package org.multaqa.api.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.multaqa.model.Language;
import org.multaqa.query.plan.FieldBinding;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.Projection;
import org.multaqa.query.response.ResponseMapper;

/**
 * Plans the projection of an object from a selection, by the directives of the schema,
 * which say where the values of fields are stored.
 *
 * @param argumentBinding the arguments of the whole query plan
 * @param columnAliases the names of the columns of one row
 */
public record ProjectionPlanner(ArgumentBinding argumentBinding, ColumnAliases columnAliases) {

	/** The response key of the type name of an object of interface type. */
	public static final String TYPE_KEY = "__typename";

	ProjectionPlanner(ArgumentBinding argumentBinding) {
		this(argumentBinding, new ColumnAliases());
	}

	/** The projection of the objects of a field. */
	Projection read(SelectedField parent) {
		return read(parent, "");
	}

	private Projection read(SelectedField parent, String prefix) {
		GraphQLNamedOutputType type = parent.type();
		List<ProjectedField> items = new ArrayList<>();
		boolean concrete = type instanceof GraphQLObjectType;
		if (type instanceof GraphQLInterfaceType abstractType) {
			List<String> candidates = this.argumentBinding.schema()
				.getImplementations(abstractType)
				.stream()
				.map(GraphQLObjectType::getName)
				.toList();
			items.add(new ProjectedField.Type(new FieldBinding(ResponseMapper.TYPE, TYPE_KEY, Set.of()), candidates));
		}
		for (SelectedField field : parent.fields()) {
			if (!field.name().startsWith("__")) {
				items.add(this.argumentBinding.item(field, item(field, concrete ? Set.of() : field.types(), prefix)));
			}
		}
		return new Projection(items);
	}

	private ProjectedField item(SelectedField field, Set<String> types, String prefix) {
		GraphQLFieldDefinition definition = field.definition();
		FieldBinding fieldBinding = new FieldBinding(this.columnAliases.next(field.name()), field.key(), types);
		if (SchemaDirectives.has(definition, "text")) {
			return new ProjectedField.Worded(fieldBinding, SchemaDirectives.required(definition, "text", "prefix"),
					language(field));
		}
		if (SchemaDirectives.has(definition, "naming")) {
			Projection naming = new ProjectionPlanner(this.argumentBinding).read(field);
			return new ProjectedField.Naming(fieldBinding, SchemaDirectives.required(definition, "naming", "prefix"),
					language(field), naming);
		}
		if (SchemaDirectives.has(definition, "embedded")) {
			String inner = joined(prefix, SchemaDirectives.required(definition, "embedded", "prefix"));
			return new ProjectedField.Embedded(fieldBinding, marks(field.type(), inner),
					new ProjectionPlanner(this.argumentBinding).read(field, inner));
		}
		if (SchemaDirectives.has(definition, "holders")) {
			return new ProjectedField.Holders(fieldBinding, this.argumentBinding.arguments(field,
					(arguments, parameterBindings) -> parameterBindings.give("first", PagePlanner.size(arguments))),
					new ProjectionPlanner(this.argumentBinding).read(field));
		}
		if (SchemaDirectives.has(definition, "context")) {
			return new ProjectedField.Context(fieldBinding,
					ProjectedField.Context.Part.valueOf(SchemaDirectives.required(definition, "context", "part")));
		}
		if (field.name().equals("id") && ofNode(field)) {
			return new ProjectedField.Id(fieldBinding);
		}
		if (SchemaDirectives.has(definition, "certainty")) {
			return new ProjectedField.Held(fieldBinding);
		}
		if (SchemaDirectives.has(definition, "agreementStatus")) {
			return new ProjectedField.Statuses(fieldBinding);
		}
		if (SchemaDirectives.has(definition, "path") || SchemaDirectives.has(definition, "bound")) {
			return new RelationshipPlanner(this.argumentBinding).read(field, fieldBinding);
		}
		String stored = SchemaDirectives.value(definition, "stored", "property");
		return new ProjectedField.Stored(fieldBinding, joined(prefix, (stored != null) ? stored : field.name()));
	}

	/**
	 * The stored properties of an imprecise date. Every date has a precision, so an
	 * object without these properties has no date.
	 */
	private static List<String> marks(GraphQLType type, String prefix) {
		List<String> marks = new ArrayList<>();
		for (GraphQLFieldDefinition field : ((GraphQLObjectType) type).getFieldDefinitions()) {
			String inner = SchemaDirectives.value(field, "embedded", "prefix");
			if (inner != null) {
				marks.addAll(marks(type(field), joined(prefix, inner)));
			}
			else if (field.getName().equals("precision")) {
				marks.add(joined(prefix, field.getName()));
			}
		}
		return marks;
	}

	static GraphQLNamedOutputType type(GraphQLFieldDefinition definition) {
		return (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(definition.getType());
	}

	private Language language(SelectedField field) {
		return this.argumentBinding.arguments(field,
				(arguments, parameterBindings) -> Language.valueOf(String.valueOf(arguments.get("language"))));
	}

	/** Whether the parent of a field is an object with a global id. */
	private boolean ofNode(SelectedField field) {
		return this.argumentBinding.schema()
			.getObjectType(field.types().iterator().next())
			.getInterfaces()
			.stream()
			.anyMatch((type) -> type.getName().equals("Node"));
	}

	private static String joined(String prefix, String name) {
		if (prefix.isEmpty() || name.isEmpty()) {
			return prefix + name;
		}
		return prefix + "_" + name;
	}

}
