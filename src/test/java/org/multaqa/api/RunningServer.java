package org.multaqa.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * An application that listens, and a client for it.
 */
public final class RunningServer implements AutoCloseable {

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private final ConfigurableApplicationContext application;

	private final int port;

	/**
	 * Stands for an application that runs until this is closed.
	 * @param application one with a web server
	 */
	public RunningServer(ConfigurableApplicationContext application) {
		this.application = application;
		this.port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	public URI at(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	int port() {
		return this.port;
	}

	public Answer ask(String document, String... headers) {
		return ask(document, Map.of(), headers);
	}

	/**
	 * Sends a document to the endpoint.
	 * @param headers names and values in turn
	 */
	public Answer ask(String document, Map<String, ?> variables, String... headers) {
		byte[] body = JsonMapper.shared().writeValueAsBytes(Map.of("query", document, "variables", variables));
		HttpRequest.Builder request = request("/graphql").header("Content-Type", "application/json")
			.POST(BodyPublishers.ofByteArray(body));
		return send((headers.length != 0) ? request.headers(headers) : request);
	}

	public Answer post(String contentType, BodyPublisher body) {
		return send(request("/graphql").header("Content-Type", contentType).POST(body));
	}

	public HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(20));
	}

	public Answer send(HttpRequest.Builder request) {
		try {
			long start = System.nanoTime();
			HttpResponse<String> response = this.client.send(request.build(), BodyHandlers.ofString());
			return new Answer(response, Duration.ofNanos(System.nanoTime() - start));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Sends a request, and does not wait for its answer. */
	public CompletableFuture<HttpResponse<String>> sendAsync(HttpRequest.Builder request) {
		return this.client.sendAsync(request.build(), BodyHandlers.ofString());
	}

	@Override
	public void close() {
		this.application.close();
	}

}
