package org.multaqa.api.subscription;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import tools.jackson.databind.JsonNode;

/** A client of server-sent events, as graphql-sse sends them for one operation. */
final class EventStreamClient implements AutoCloseable {

	private final BufferedReader lines;

	private EventStreamClient(BufferedReader lines) {
		this.lines = lines;
	}

	static EventStreamClient subscribe(RunningApplication multaqa, String document) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(multaqa.url() + "/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", "text/event-stream")
			.POST(HttpRequest.BodyPublishers
				.ofString(HttpTestClient.JSON.writeValueAsString(Map.of("query", document))))
			.build();
		HttpResponse<java.io.InputStream> response = HttpClient.newHttpClient()
			.send(request, HttpResponse.BodyHandlers.ofInputStream());
		if (!response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream")) {
			throw new AssertionError(
					response.statusCode() + " " + new String(response.body().readAllBytes(), StandardCharsets.UTF_8));
		}
		return new EventStreamClient(
				new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8)));
	}

	/** The next event that is not a comment: its name and its data. */
	String[] next() throws IOException {
		String name = "";
		StringBuilder data = new StringBuilder();
		for (String line = this.lines.readLine(); line != null; line = this.lines.readLine()) {
			if (line.startsWith("event:")) {
				name = line.substring("event:".length()).strip();
			}
			else if (line.startsWith("data:")) {
				data.append(line.substring("data:".length()));
			}
			else if (line.isEmpty() && !name.isEmpty()) {
				return new String[] { name, data.toString() };
			}
		}
		throw new AssertionError("The stream has ended.");
	}

	/** The data of the next event. */
	JsonNode event() throws IOException {
		String[] next = next();
		JsonNode payload = HttpTestClient.JSON.readTree(next[1]);
		if (!next[0].equals("next") || !payload.path("errors").isMissingNode()) {
			throw new AssertionError(next[0] + ": " + next[1]);
		}
		return payload.path("data");
	}

	@Override
	public void close() throws IOException {
		this.lines.close();
	}

}
