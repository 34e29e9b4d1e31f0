package org.multaqa.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.language.Node;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import org.jspecify.annotations.Nullable;

/**
 * A field as it is asked of an object: all its mentions in the document taken together.
 */
final class Asked {

	private final MergedField field;

	private final GraphQLFieldDefinition definition;

	private final Set<String> types;

	private final Collecting collecting;

	private final boolean varies;

	private @Nullable Map<String, Object> constant;

	private @Nullable Selected selected;

	/**
	 * @param types the concrete types of which it is asked
	 */
	Asked(MergedField field, GraphQLFieldDefinition definition, Set<String> types, Collecting collecting) {
		this.field = field;
		this.definition = definition;
		this.types = types;
		this.collecting = collecting;
		this.varies = field.getArguments().stream().map(Argument::getValue).anyMatch(Asked::varies);
	}

	private static boolean varies(Node<?> value) {
		return value instanceof VariableReference || value.getChildren().stream().anyMatch(Asked::varies);
	}

	String name() {
		return this.field.getName();
	}

	String key() {
		return this.field.getResultKey();
	}

	MergedField field() {
		return this.field;
	}

	GraphQLFieldDefinition definition() {
		return this.definition;
	}

	/** The type of the object or objects that it leads to, or of its values. */
	GraphQLNamedOutputType type() {
		return ShapeReader.type(this.definition);
	}

	Set<String> types() {
		return this.types;
	}

	/** What is asked of the objects that it leads to. */
	Selected selected() {
		if (this.selected == null) {
			this.selected = this.collecting.of(type(), this.field);
		}
		return this.selected;
	}

	List<Asked> fields() {
		return selected().all();
	}

	/** Its arguments; only those that hold variables are computed each time. */
	Map<String, Object> arguments(CoercedVariables variables) {
		if (this.varies) {
			return compute(variables);
		}
		if (this.constant == null) {
			this.constant = compute(variables);
		}
		return this.constant;
	}

	private Map<String, Object> compute(CoercedVariables variables) {
		List<Argument> written = this.field.getArguments();
		return ValuesResolver.getArgumentValues(this.definition.getArguments(), written, variables,
				GraphQLContext.getDefault(), Locale.ROOT);
	}

}
