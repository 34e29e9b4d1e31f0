package org.multaqa.api.scalar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import org.multaqa.query.InstantRange;

/**
 * A day or instant, written as text.
 *
 * @param <T> the Java type of the value
 */
public final class TemporalScalar<T> implements Coercing<T, String> {

	private final String expected;

	private final Function<String, T> reading;

	private final Class<?> stored;

	private final Function<Object, String> writing;

	private TemporalScalar(String expected, Function<String, T> reading, Class<?> stored,
			Function<Object, String> writing) {
		this.expected = expected;
		this.reading = reading;
		this.stored = stored;
		this.writing = writing;
	}

	/** A day, written as 2022-01-07. */
	public static GraphQLScalarType date() {
		return type("Date", new TemporalScalar<>("a day such as 2022-01-07", TemporalScalar::day, LocalDate.class,
				Object::toString));
	}

	private static LocalDate day(String text) {
		LocalDate day = LocalDate.parse(text);
		if (day.getYear() < 1) {
			throw new DateTimeException("No calendar has a year 0.");
		}
		return day;
	}

	/** A day or an instant; its Java value is a range of milliseconds since 1970 UTC. */
	public static GraphQLScalarType moment() {
		var millis = new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);
		return type("Moment",
				new TemporalScalar<>("a day such as 2022-01-07 or an instant such as 2022-01-07T10:30:00Z",
						InstantRange::parse, Long.class, (at) -> millis.format(Instant.ofEpochMilli((Long) at))));
	}

	private static GraphQLScalarType type(String name, TemporalScalar<?> scalar) {
		return GraphQLScalarType.newScalar().name(name).coercing(scalar).build();
	}

	@Override
	public String serialize(Object value, GraphQLContext context, Locale locale) {
		if (this.stored.isInstance(value)) {
			return this.writing.apply(value);
		}
		throw new CoercingSerializeException(
				"%s was expected, not a %s.".formatted(this.expected, value.getClass().getSimpleName()));
	}

	@Override
	public T parseValue(Object input, GraphQLContext context, Locale locale) {
		try {
			return this.reading.apply(String.valueOf(input));
		}
		catch (DateTimeException ex) {
			throw new CoercingParseValueException(sentence(input), ex);
		}
	}

	@Override
	public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		Object text = (input instanceof StringValue string) ? String.valueOf(string.getValue()) : input;
		try {
			return this.reading.apply(String.valueOf(text));
		}
		catch (DateTimeException ex) {
			throw new CoercingParseLiteralException(sentence(text), ex);
		}
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return StringValue.of(String.valueOf(input));
	}

	private String sentence(Object found) {
		return "\"%s\" is not %s.".formatted(found, this.expected);
	}

}
