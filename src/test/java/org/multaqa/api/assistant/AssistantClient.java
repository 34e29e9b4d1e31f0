package org.multaqa.api.assistant;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An assistant, as the endpoint sees it: JSON-RPC over HTTP.
 *
 * @param endpoint the address of the endpoint
 * @param headers names and values in turn
 */
record AssistantClient(URI endpoint, String... headers) {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	/** The result of a method that must not fail. */
	JsonNode result(String method, Map<String, ?> parameters) {
		HttpResponse<String> response = send(message(method, parameters));
		if (response.statusCode() != 200 || !JSON.readTree(response.body()).has("result")) {
			throw new AssertionError("%s: %s".formatted(response.statusCode(), response.body()));
		}
		return JSON.readTree(response.body()).get("result");
	}

	/** The result of a tool, with or without errors. */
	JsonNode call(String tool, Map<String, ?> arguments) {
		return result("tools/call", Map.of("name", tool, "arguments", arguments));
	}

	/** The data of a tool that must not fail. */
	JsonNode data(String tool, Map<String, ?> arguments) {
		JsonNode result = call(tool, arguments);
		if (result.path("isError").asBoolean()) {
			throw new AssertionError(result.toString());
		}
		return result.at("/structuredContent/data");
	}

	/** The code of the first error of a tool. */
	String code(String tool, Map<String, ?> arguments) {
		JsonNode result = call(tool, arguments);
		return result.path("isError").asBoolean()
				? result.at("/structuredContent/errors/0/extensions/code").asString("none") : "SUCCESS";
	}

	HttpResponse<String> send(String body) {
		return send(HttpRequest.newBuilder(this.endpoint)
			.header("Content-Type", "application/json")
			.header("Accept", "application/json, text/event-stream")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return HTTP.send(((this.headers.length != 0) ? request.headers(this.headers) : request).build(),
					HttpResponse.BodyHandlers.ofString());
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

	static String message(String method, Map<String, ?> parameters) {
		Map<String, Object> message = new LinkedHashMap<>();
		message.put("jsonrpc", "2.0");
		message.put("id", 1);
		message.put("method", method);
		message.put("params", parameters);
		return JSON.writeValueAsString(message);
	}

}
