package org.multaqa.api.plan;

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
 * A field in a selection set, with all its occurrences in the document merged.
 */
public final class SelectedField {

	private final MergedField field;

	private final GraphQLFieldDefinition definition;

	private final Set<String> types;

	private final SelectionCollector selectionCollector;

	private final @Nullable SelectedField parent;

	private final boolean varies;

	private @Nullable Map<String, Object> constant;

	private @Nullable Selection selection;

	/**
	 * A root field.
	 * @param types the concrete types that have the field in the selection
	 */
	public SelectedField(MergedField field, GraphQLFieldDefinition definition, Set<String> types,
			SelectionCollector selectionCollector) {
		this(field, definition, types, selectionCollector, null);
	}

	/**
	 * A field in the selection of another field.
	 * @param types the concrete types that have the field in the selection
	 * @param parent the other field, or {@code null} for a root field
	 */
	SelectedField(MergedField field, GraphQLFieldDefinition definition, Set<String> types,
			SelectionCollector selectionCollector, @Nullable SelectedField parent) {
		this.field = field;
		this.definition = definition;
		this.types = types;
		this.selectionCollector = selectionCollector;
		this.parent = parent;
		this.varies = field.getArguments().stream().map(Argument::getValue).anyMatch(SelectedField::varies);
	}

	private static boolean varies(Node<?> value) {
		return value instanceof VariableReference || value.getChildren().stream().anyMatch(SelectedField::varies);
	}

	public String name() {
		return this.field.getName();
	}

	public String key() {
		return this.field.getResultKey();
	}

	public MergedField field() {
		return this.field;
	}

	public GraphQLFieldDefinition definition() {
		return this.definition;
	}

	/** The type of the objects that the field leads to, or of its values. */
	public GraphQLNamedOutputType type() {
		return ProjectionPlanner.type(this.definition);
	}

	Set<String> types() {
		return this.types;
	}

	/** The field in whose selection this field is; {@code null} for a root field. */
	@Nullable SelectedField parent() {
		return this.parent;
	}

	/** The selection of the objects that the field leads to. */
	public Selection selected() {
		if (this.selection == null) {
			this.selection = this.selectionCollector.of(this);
		}
		return this.selection;
	}

	public List<SelectedField> fields() {
		return selected().all();
	}

	/** The coerced arguments. Only arguments with variables are computed each time. */
	public Map<String, Object> arguments(CoercedVariables variables) {
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
