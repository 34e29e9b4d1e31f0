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
 * Binds the arguments of a root field and the fields below it to the parameters of its
 * query plan. It remembers how the arguments were read, so that a later request with the
 * same plan only needs its values.
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

	/**
	 * Reads the arguments of a field. The result refers to values only by parameter name.
	 */
	<T> T arguments(SelectedField field, Arguments<T> reader) {
		return variables(
				(variables, bindings) -> reader.read(TextArguments.checked(field.arguments(variables)), bindings));
	}

	/**
	 * Reads the arguments of several fields, whose values follow from the variables. The
	 * result refers to values only by parameter name.
	 */
	<T> T variables(Variables<T> reader) {
		T form = reader.read(this.variables, this.parameterBindings);
		this.reads.add(new Read<>(reader, form));
		return form;
	}

	/** Remembers the projected field that a field was planned as. */
	<T extends ProjectedField> T item(SelectedField field, T item) {
		this.items.put(field, item);
		return item;
	}

	/** The projected field of a field; {@code null} if it has none. */
	public @Nullable ProjectedField item(SelectedField field) {
		return this.items.get(field);
	}

	public Map<String, Object> values() {
		return this.parameterBindings.values();
	}

	/**
	 * Reads the arguments again with other variables.
	 * @return the values, or {@code null} if they lead to another query plan
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
	 * Reads the arguments of a field.
	 *
	 * @param <T> the type of the result
	 */
	interface Arguments<T> {

		T read(Map<String, Object> arguments, ParameterBindings parameterBindings);

	}

	/**
	 * Reads the arguments of several fields from the variables.
	 *
	 * @param <T> the type of the result
	 */
	interface Variables<T> {

		T read(CoercedVariables variables, ParameterBindings parameterBindings);

	}

	private record Read<T>(Variables<T> reader, T form) {

		boolean same(CoercedVariables variables, ParameterBindings parameterBindings) {
			return this.reader.read(variables, parameterBindings).equals(this.form);
		}

	}

}
