package org.multaqa.api;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import graphql.execution.CoercedVariables;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.multaqa.query.Item;

/**
 * One reading of a root field as a question. It remembers how each field's arguments were
 * read, so that the next request of the same form only needs its own values.
 */
final class Reading {

	private final GraphQLSchema schema;

	private final CoercedVariables variables;

	private final Givens givens = new Givens();

	private final List<Read<?>> reads = new ArrayList<>();

	private final Map<Asked, Item> items = new IdentityHashMap<>();

	Reading(GraphQLSchema schema, CoercedVariables variables) {
		this.schema = schema;
		this.variables = variables;
	}

	GraphQLSchema schema() {
		return this.schema;
	}

	/** Reads a field's arguments. What is read holds values only by their names. */
	<T> T arguments(Asked field, Arguments<T> reader) {
		T form = reader.read(field.arguments(this.variables), this.givens);
		this.reads.add(new Read<>(field, reader, form));
		return form;
	}

	/** Remembers what a field was read as. */
	<T extends Item> T item(Asked field, T item) {
		this.items.put(field, item);
		return item;
	}

	/** What a field was read as; {@code null} for fields that are no items. */
	@Nullable Item item(Asked field) {
		return this.items.get(field);
	}

	Map<String, Object> values() {
		return this.givens.values();
	}

	/**
	 * Reads the arguments again with other variables.
	 * @return the values, or {@code null} where the question would have another form
	 */
	@Nullable Map<String, Object> again(CoercedVariables others) {
		Givens again = new Givens();
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

		T read(Map<String, Object> arguments, Givens givens);

	}

	private record Read<T>(Asked field, Arguments<T> reader, T form) {

		boolean same(CoercedVariables variables, Givens givens) {
			return this.reader.read(this.field.arguments(variables), givens).equals(this.form);
		}

	}

}
