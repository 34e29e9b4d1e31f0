package org.multaqa.api;

import java.time.LocalDate;

import graphql.language.Directive;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day as of which an operation is asked.
 */
final class AsOf {

	private AsOf() {
	}

	/** The day, or {@code null} where the operation has none. */
	static @Nullable LocalDate of(DataFetchingEnvironment field) {
		for (Directive directive : field.getOperationDefinition().getDirectives("asOf")) {
			Value<?> value = directive.getArgument("date").getValue();
			if (value instanceof VariableReference variable) {
				return (LocalDate) field.getVariables().get(variable.getName());
			}
			return LocalDate.parse(((StringValue) value).getValue());
		}
		return null;
	}

}
