package org.multaqa.api.plan;

import java.util.List;
import java.util.Objects;

import graphql.schema.GraphQLDirectiveContainer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the directives of the schema that map it to the storage.
 */
public final class SchemaDirectives {

	private SchemaDirectives() {
	}

	public static boolean has(GraphQLDirectiveContainer element, String directive) {
		return !element.getAppliedDirectives(directive).isEmpty();
	}

	/**
	 * The value of the argument, or {@code null} if the element does not have the
	 * directive. If it has it several times, the first counts.
	 */
	public static <T> @Nullable T value(GraphQLDirectiveContainer element, String directive, String argument) {
		List<T> values = values(element, directive, argument);
		return values.isEmpty() ? null : values.get(0);
	}

	/**
	 * The values of the argument, one for each time that the element has the directive.
	 */
	public static <T> List<T> values(GraphQLDirectiveContainer element, String directive, String argument) {
		return element.getAppliedDirectives(directive)
			.stream()
			.map((applied) -> applied.getArgument(argument).<T>getValue())
			.toList();
	}

	/** The value of an argument of a directive that the element must have. */
	static <T> T required(GraphQLDirectiveContainer element, String directive, String argument) {
		T value = value(element, directive, argument);
		return Objects.requireNonNull(value,
				() -> "%s needs @%s(%s).".formatted(element.getName(), directive, argument));
	}

}
