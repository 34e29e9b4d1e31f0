package org.multaqa.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

import graphql.language.Directive;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import org.jspecify.annotations.Nullable;
import org.multaqa.query.Moment;
import org.multaqa.query.Standpoint;

/**
 * Reads from where in time an operation is asked: its directives {@code asOf} and
 * {@code knownAt}.
 */
final class Standpoints {

	private Standpoints() {
	}

	static Standpoint of(OperationDefinition operation, Map<String, Object> variables) {
		if (operation.getDirectives().isEmpty()) {
			return Standpoint.NOW;
		}
		return new Standpoint(date(operation, variables, "asOf", LocalDate::parse),
				date(operation, variables, "knownAt", Moment::parse));
	}

	/** The directive's date, or {@code null} where the operation does not have it. */
	@SuppressWarnings("unchecked")
	private static <T> @Nullable T date(OperationDefinition operation, Map<String, Object> variables, String directive,
			Function<String, T> reading) {
		for (Directive applied : operation.getDirectives(directive)) {
			Value<?> value = applied.getArgument("date").getValue();
			if (value instanceof VariableReference variable) {
				return (T) variables.get(variable.getName());
			}
			return reading.apply(((StringValue) value).getValue());
		}
		return null;
	}

}
