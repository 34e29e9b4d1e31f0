package org.multaqa.api.plan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import graphql.execution.CoercedVariables;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.multaqa.query.plan.ProjectedField;

/**
 * One reading of a root field as a question. It remembers how each field's arguments were
 * read, so that the next request of the same form only needs its own values.
 */
public final class ArgumentBinding {

	private final GraphQLSchema schema;

	private final CoercedVariables variables;

	private final ParameterBindings parameterBindings = new ParameterBindings();

	private final List<Read<?>> reads = new ArrayList<>();

	private final Map<SelectedField, ProjectedField> items = new IdentityHashMap<>();

	public ArgumentBinding(GraphQLSchema schema, CoercedVariables variables) {
		this.schema = schema;
		this.variables = variables;
	}

	GraphQLSchema schema() {
		return this.schema;
	}

	/** Reads a field's arguments. What is read holds values only by their names. */
	<T> T arguments(SelectedField field, Arguments<T> reader) {
		T form = reader.read(field.arguments(this.variables), this.parameterBindings);
		this.reads.add(new Read<>(field, reader, form));
		return form;
	}

	/** Remembers what a field was read as. */
	<T extends ProjectedField> T item(SelectedField field, T item) {
		this.items.put(field, item);
		return item;
	}

	/** What a field was read as; {@code null} for fields that are no items. */
	public @Nullable ProjectedField item(SelectedField field) {
		return this.items.get(field);
	}

	public Map<String, Object> values() {
		return this.parameterBindings.values();
	}

	/**
	 * Reads the arguments again with other variables.
	 * @return the values, or {@code null} where the question would have another form
	 */
	public @Nullable Map<String, Object> again(CoercedVariables others) {
		ParameterBindings again = new ParameterBindings();
		for (Read<?> read : this.reads) {
			if (!read.same(others, again)) {
				return null;
			}
		}
		return again.values();
	}

	/**
	 * Reads a field's arguments.
	 *
	 * @param <T> as what
	 */
	interface Arguments<T> {

		T read(Map<String, Object> arguments, ParameterBindings parameterBindings);

	}

	private record Read<T>(SelectedField field, Arguments<T> reader, T form) {

		boolean same(CoercedVariables variables, ParameterBindings parameterBindings) {
			return this.reader.read(this.field.arguments(variables), parameterBindings).equals(this.form);
		}

	}

}
