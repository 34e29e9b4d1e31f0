package org.multaqa.api;

import java.time.LocalDate;
import java.util.function.Function;

import graphql.language.Directive;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
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

	static Standpoint of(DataFetchingEnvironment field) {
		return new Standpoint(date(field, "asOf", LocalDate::parse), date(field, "knownAt", Moment::parse));
	}

	/** The directive's date, or {@code null} where the operation does not have it. */
	@SuppressWarnings("unchecked")
	private static <T> @Nullable T date(DataFetchingEnvironment field, String directive, Function<String, T> reading) {
		for (Directive applied : field.getOperationDefinition().getDirectives(directive)) {
			Value<?> value = applied.getArgument("date").getValue();
			if (value instanceof VariableReference variable) {
				return (T) field.getVariables().get(variable.getName());
			}
			return reading.apply(((StringValue) value).getValue());
		}
		return null;
	}

}
