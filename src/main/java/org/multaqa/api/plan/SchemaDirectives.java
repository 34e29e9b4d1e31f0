package org.multaqa.api.plan;

import java.util.Objects;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the directives of the schema that map it to the storage.
 */
public final class SchemaDirectives {

	private SchemaDirectives() {
	}

	public static boolean has(GraphQLDirectiveContainer element, String directive) {
		return element.getAppliedDirective(directive) != null;
	}

	/**
	 * The value of the argument, or {@code null} if the element does not have the
	 * directive.
	 */
	public static <T> @Nullable T value(GraphQLDirectiveContainer element, String directive, String argument) {
		GraphQLAppliedDirective applied = element.getAppliedDirective(directive);
		return (applied != null) ? applied.getArgument(argument).getValue() : null;
	}

	/** The value of an argument of a directive that the element must have. */
	static <T> T required(GraphQLDirectiveContainer element, String directive, String argument) {
		T value = value(element, directive, argument);
		return Objects.requireNonNull(value,
				() -> "%s needs @%s(%s).".formatted(element.getName(), directive, argument));
	}

}
