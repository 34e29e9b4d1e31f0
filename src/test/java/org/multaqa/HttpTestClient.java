package org.multaqa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks over HTTP, as any client does.
 */
public final class HttpTestClient {

	public static final JsonMapper JSON = JsonMapper.builder().build();

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private HttpTestClient() {
	}

	/** The response body of a GraphQL request, as it comes. */
	public static String ask(RunningApplication multaqa, String query, Map<String, ?> variables,
			@Nullable String token) {
		Map<String, Object> body = new LinkedHashMap<>(Map.of("query", query));
		body.put("variables", variables);
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(multaqa.url() + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		try {
			return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** The data of an answer that must have no errors. */
	public static JsonNode data(RunningApplication multaqa, String query) {
		JsonNode answer = JSON.readTree(ask(multaqa, query, Map.of(), null));
		if (answer.has("errors")) {
			throw new AssertionError("Errors: " + answer.get("errors"));
		}
		return answer.get("data");
	}

}
