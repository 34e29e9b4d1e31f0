package org.multaqa.api.scalar;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * The scalar {@code Record}, the argument of the mutation {@code loadRecords}. It is one
 * of
 * <ul>
 * <li>an object that is a record;</li>
 * <li>a text that holds records in YAML, JSON or JSON Lines;</li>
 * <li>an object with exactly the keys {@code document} and {@code text}: such a text and
 * its name for messages, and optionally {@code line}, the number of its first line where
 * it is part of a longer text. No record has these keys.</li>
 * </ul>
 * The scalar only parses a document; loading validates the records and reports the places
 * of mistakes. The scalar is an input type only.
 */
public final class RecordScalar implements Coercing<Document, Object> {

	private static final Set<String> NAMED_TEXT = Set.of("document", "text");

	private static final Set<String> NAMED_PART = Set.of("document", "text", "line");

	/** The name of a document that was sent without a name. */
	public static final String UNNAMED = "";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	public static GraphQLScalarType type() {
		return GraphQLScalarType.newScalar().name("Record").coercing(new RecordScalar()).build();
	}

	@Override
	public Object serialize(Object value, GraphQLContext context, Locale locale) {
		throw new CoercingSerializeException("A Record is an input and is never part of a response.");
	}

	@Override
	public Document parseValue(Object value, GraphQLContext context, Locale locale) {
		return document(value, CoercingParseValueException::new);
	}

	@Override
	public Document parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
		return document(plain(value, variables), CoercingParseLiteralException::new);
	}

	private static Document document(@Nullable Object value, Function<String, RuntimeException> refusal) {
		if (value instanceof String text) {
			return Document.text(UNNAMED, text);
		}
		if (!(value instanceof Map<?, ?> object)) {
			throw refusal
				.apply("Found %s, expected a record: an object in the record format, its text, or {document, text}."
					.formatted(kind(value)));
		}
		if (!object.keySet().equals(NAMED_TEXT) && !object.keySet().equals(NAMED_PART)) {
			return Document.text(UNNAMED, JSON.writeValueAsString(object));
		}
		if (object.get("document") instanceof String name && object.get("text") instanceof String text) {
			int line = (object.get("line") instanceof Number number) ? Math.max(1, number.intValue()) : 1;
			return Document.text(name, text).named(name, line);
		}
		throw refusal.apply("Found %s as document and %s as text, expected two texts."
			.formatted(kind(object.get("document")), kind(object.get("text"))));
	}

	private static String kind(@Nullable Object value) {
		if (value == null) {
			return "nothing";
		}
		if (value instanceof Map) {
			return "an object";
		}
		if (value instanceof Iterable) {
			return "a list";
		}
		return (value instanceof String) ? "a text" : "the value " + value;
	}

	private static @Nullable Object plain(Value<?> value, CoercedVariables variables) {
		if (value instanceof ObjectValue object) {
			Map<String, @Nullable Object> fields = new LinkedHashMap<>();
			for (ObjectField field : object.getObjectFields()) {
				fields.put(field.getName(), plain(field.getValue(), variables));
			}
			return fields;
		}
		if (value instanceof ArrayValue array) {
			return array.getValues().stream().map((element) -> plain(element, variables)).toList();
		}
		if (value instanceof VariableReference reference) {
			// validation precedes the variables, so it sees an empty text, which passes
			return variables.containsKey(reference.getName()) ? variables.get(reference.getName()) : "";
		}
		if (value instanceof StringValue text) {
			return text.getValue();
		}
		if (value instanceof BooleanValue bool) {
			return bool.isValue();
		}
		if (value instanceof IntValue number) {
			return number.getValue();
		}
		if (value instanceof FloatValue number) {
			return number.getValue();
		}
		if (value instanceof EnumValue word) {
			return word.getName();
		}
		if (value instanceof NullValue) {
			return null;
		}
		throw new CoercingParseLiteralException("Found a value of an unknown kind in a record.");
	}

}
