package org.multaqa.api.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.api.document.RepeatedJsonKey;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.query.error.ErrorCode;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Checks that the body of a GraphQL request is an object whose {@code query} is a string.
 * It is read token by token, so that the check builds no tree.
 */
public final class GraphQlRequestBody {

	/**
	 * The message for a request that has only the hash of its document. Clients look for
	 * exactly this text and then send the document; they take another status than 200 for
	 * a broken server.
	 */
	private static final String PERSISTED = "PersistedQueryNotSupported";

	/**
	 * The message for a request that has only the id of its document, where no documents
	 * are registered. Where some are, the text has taken the place of the id before.
	 */
	private static final String UNREGISTERED = "No document is registered on this server, so none can be requested by a documentId; send the text of the document as \"query\".";

	private GraphQlRequestBody() {
	}

	/**
	 * Checks a body.
	 * @param body UTF-8 JSON
	 * @return the error to answer; empty if the body is valid
	 */
	public static Optional<ErrorResponse> refusal(byte[] body) {
		// parsed from text, because the parser would take some bytes for UTF-16 or UTF-32
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
		}
		catch (CharacterCodingException ex) {
			return Optional.of(reply("The request body is not text in UTF-8"));
		}
		try (JsonParser parser = RepeatedJsonKey.STRICT.createParser(ObjectReadContext.empty(), text)) {
			return Optional.ofNullable(refusal(parser));
		}
		catch (StreamConstraintsException ex) {
			return Optional.of(reply("The request body nests too deeply, or has a number or key that is too long"));
		}
		catch (JacksonException ex) {
			String fault = RepeatedJsonKey.in(ex)
				.map("The request body has the key \"%s\" twice in one object,"::formatted)
				.orElse("The request body is not JSON");
			return Optional.of(reply("%s at line %s, column %s".formatted(fault, ex.getLocation().getLineNr(),
					ex.getLocation().getColumnNr())));
		}
	}

	private static @Nullable ErrorResponse refusal(JsonParser parser) {
		JsonToken first = parser.nextToken();
		if (first != JsonToken.START_OBJECT) {
			return reply("The request body is %s, not a JSON object".formatted(name(first)));
		}
		boolean asked = false;
		boolean persisted = false;
		boolean registered = false;
		for (String key = parser.nextName(); key != null; key = parser.nextName()) {
			JsonToken value = parser.nextToken();
			if (!fits(key, value)) {
				return reply("The key \"%s\" of the request body is %s".formatted(key, name(value)));
			}
			asked |= key.equals("query");
			registered |= key.equals("documentId") && value == JsonToken.VALUE_STRING;
			if (key.equals("extensions") && value == JsonToken.START_OBJECT) {
				persisted = names(parser, "persistedQuery");
			}
			else {
				parser.skipChildren();
			}
		}
		if (parser.nextToken() != null) {
			return reply("The request body has more content after its JSON object");
		}
		if (asked) {
			return null;
		}
		if (registered) {
			return ErrorResponse.of(HttpStatus.BAD_REQUEST, ErrorCode.DOCUMENT_NOT_REGISTERED, UNREGISTERED);
		}
		return persisted ? ErrorResponse.of(HttpStatus.OK, ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, PERSISTED)
				: reply("The request body has no key \"query\"");
	}

	/**
	 * Whether the object that begins here has a key; leaves the parser at the end of the
	 * object.
	 */
	private static boolean names(JsonParser parser, String key) {
		boolean named = false;
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			named |= name.equals(key);
			parser.nextToken();
			parser.skipChildren();
		}
		return named;
	}

	private static boolean fits(String key, JsonToken value) {
		return switch (key) {
			case "query" -> value == JsonToken.VALUE_STRING;
			case "operationName", "documentId" -> value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NULL;
			case "variables", "extensions" -> value == JsonToken.START_OBJECT || value == JsonToken.VALUE_NULL;
			default -> true;
		};
	}

	private static String name(@Nullable JsonToken token) {
		if (token == null) {
			return "empty";
		}
		return switch (token) {
			case START_ARRAY -> "a list";
			case START_OBJECT -> "an object";
			case VALUE_STRING -> "a text";
			case VALUE_NULL -> "null";
			case VALUE_TRUE, VALUE_FALSE -> "true or false";
			default -> "a number";
		};
	}

	private static ErrorResponse reply(String fault) {
		return ErrorResponse.of(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST,
				fault + "; send {\"query\": \"…\", \"variables\": {…}}, where only the query is required.");
	}

}
