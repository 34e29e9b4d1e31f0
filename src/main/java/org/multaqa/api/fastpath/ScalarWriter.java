package org.multaqa.api.fastpath;

import java.util.List;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a value of a scalar or enum type, or a list of such values. The engine's own
 * coercion decides the form of a value and whether it is valid.
 */
interface ScalarWriter {

	void write(Object value, JsonGenerator out);

	static ScalarWriter of(GraphQLOutputType type) {
		GraphQLType plain = GraphQLTypeUtil.unwrapNonNull(type);
		if (GraphQLTypeUtil.isList(plain)) {
			GraphQLOutputType element = (GraphQLOutputType) GraphQLTypeUtil.unwrapOne(plain);
			return list(of(element), GraphQLTypeUtil.isNonNull(element));
		}
		if (plain instanceof GraphQLEnumType words) {
			return (value, out) -> out.writeString(word(words, value));
		}
		GraphQLScalarType scalar = (GraphQLScalarType) plain;
		return switch (scalar.getName()) {
			case "String", "ID" -> (value, out) -> out
				.writeString((value instanceof String text) ? text : serialized(scalar, value).toString());
			case "Boolean" -> (value, out) -> out.writeBoolean((Boolean) serialized(scalar, value));
			case "Int" -> (value, out) -> out.writeNumber((Integer) serialized(scalar, value));
			case "Float" -> (value, out) -> out.writeNumber((Double) serialized(scalar, value));
			default -> (value, out) -> out.writeString(serialized(scalar, value).toString());
		};
	}

	private static ScalarWriter list(ScalarWriter element, boolean required) {
		return (value, out) -> {
			out.writeStartArray();
			for (Object one : (List<?>) value) {
				if (one != null) {
					element.write(one, out);
				}
				else if (required) {
					throw FallbackToEngine.HERE;
				}
				else {
					out.writeNull();
				}
			}
			out.writeEndArray();
		};
	}

	private static String word(GraphQLEnumType words, Object value) {
		if (words.getValue(value.toString()) == null) {
			throw FallbackToEngine.HERE;
		}
		return value.toString();
	}

	private static Object serialized(GraphQLScalarType scalar, Object value) {
		try {
			Object serialized = scalar.getCoercing().serialize(value, GraphQLContext.getDefault(), Locale.ROOT);
			if (serialized == null) {
				throw FallbackToEngine.HERE;
			}
			return serialized;
		}
		catch (CoercingSerializeException ex) {
			throw FallbackToEngine.HERE;
		}
	}

}
