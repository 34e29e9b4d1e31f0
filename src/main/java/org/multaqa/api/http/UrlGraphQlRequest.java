package org.multaqa.api.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.api.document.RepeatedJsonKey;
import org.multaqa.api.error.InvalidHttpRequest;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A GraphQL request in the URL of a GET, as GraphQL over HTTP defines it:
 * {@code ?query=…&operationName=…&variables={…}&extensions={…}}.
 *
 * @param parameters the decoded parameters by name, without empty ones
 */
record UrlGraphQlRequest(Map<String, String> parameters) {

	private static final JsonMapper JSON = JsonMapper.builder(RepeatedJsonKey.STRICT).build();

	/**
	 * Parses the query string of a URL.
	 * @throws InvalidHttpRequest if it cannot be decoded or has a parameter twice
	 */
	static UrlGraphQlRequest parse(@Nullable String text) throws InvalidHttpRequest {
		Map<String, String> parameters = new LinkedHashMap<>();
		for (String pair : ((text != null) ? text : "").split("&")) {
			int equals = pair.indexOf('=');
			String name = PercentDecoder.decode((equals < 0) ? pair : pair.substring(0, equals));
			String value = PercentDecoder.decode((equals < 0) ? "" : pair.substring(equals + 1));
			if (!value.isEmpty() && parameters.put(name, value) != null) {
				throw bad("The address has the parameter \"%s\" twice".formatted(name));
			}
		}
		return new UrlGraphQlRequest(parameters);
	}

	@Nullable String query() {
		return this.parameters.get("query");
	}

	@Nullable String operationName() {
		return this.parameters.get("operationName");
	}

	/**
	 * The request as the body of a POST.
	 * @throws InvalidHttpRequest if it has no query, or a parameter is invalid
	 */
	byte[] body() throws InvalidHttpRequest {
		ObjectNode body = JSON.createObjectNode();
		if (query() != null) {
			body.put("query", query());
		}
		if (operationName() != null) {
			body.put("operationName", operationName());
		}
		for (String name : new String[] { "variables", "extensions" }) {
			String text = this.parameters.get(name);
			if (text != null) {
				body.set(name, object(name, text));
			}
		}
		String id = this.parameters.get("documentId");
		if (id != null) {
			body.put("documentId", id);
		}
		if (query() == null && id == null && !body.path("extensions").has("persistedQuery")) {
			throw bad("The address has no parameter \"query\"");
		}
		return JSON.writeValueAsBytes(body);
	}

	private static JsonNode object(String name, String text) throws InvalidHttpRequest {
		try {
			JsonNode value = JSON.readTree(text);
			if (value.isObject() || value.isNull()) {
				return value;
			}
		}
		catch (JacksonException ex) {
			Optional<String> repeated = RepeatedJsonKey.in(ex);
			if (repeated.isPresent()) {
				throw bad("The parameter \"%s\" of the address has the key \"%s\" twice in one object".formatted(name,
						repeated.get()));
			}
			// reported below, together with JSON that is not an object
		}
		throw bad("The parameter \"%s\" of the address is not a JSON object".formatted(name));
	}

	private static InvalidHttpRequest bad(String fault) {
		return new InvalidHttpRequest(HttpStatus.BAD_REQUEST, fault
				+ "; add ?query=…&variables={…}&operationName=… to the address of the API, each part percent-encoded and only the query required.");
	}

}
