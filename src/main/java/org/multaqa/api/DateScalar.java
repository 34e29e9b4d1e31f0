package org.multaqa.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;

/**
 * A day, written 2022-01-07.
 */
final class DateScalar implements Coercing<LocalDate, String> {

	static GraphQLScalarType type() {
		return GraphQLScalarType.newScalar().name("Date").coercing(new DateScalar()).build();
	}

	@Override
	public String serialize(Object value, GraphQLContext context, Locale locale) {
		if (value instanceof LocalDate) {
			return value.toString();
		}
		throw new CoercingSerializeException(
				"A date was expected, not a %s.".formatted(value.getClass().getSimpleName()));
	}

	@Override
	public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
		try {
			return LocalDate.parse(String.valueOf(input));
		}
		catch (DateTimeException ex) {
			throw new CoercingParseValueException(sentence(input), ex);
		}
	}

	@Override
	public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		Object text = (input instanceof StringValue string) ? String.valueOf(string.getValue()) : input;
		try {
			return LocalDate.parse(String.valueOf(text));
		}
		catch (DateTimeException ex) {
			throw new CoercingParseLiteralException(sentence(text), ex);
		}
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return StringValue.of(String.valueOf(input));
	}

	private static String sentence(Object found) {
		return "\"%s\" is not a day such as 2022-01-07.".formatted(found);
	}

}
