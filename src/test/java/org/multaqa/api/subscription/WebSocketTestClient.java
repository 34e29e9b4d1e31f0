package org.multaqa.api.subscription;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.multaqa.HttpTestClient;
import org.multaqa.RunningApplication;
import tools.jackson.databind.JsonNode;

/** A client that speaks graphql-transport-ws. */
final class WebSocketTestClient implements AutoCloseable, WebSocket.Listener {

	private static final int SECONDS = 60;

	private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();

	private final CompletableFuture<String> closed = new CompletableFuture<>();

	private final StringBuilder text = new StringBuilder();

	private @Nullable WebSocket socket;

	private WebSocketTestClient() {
	}

	/** Opens a connection and says nothing yet. */
	static WebSocketTestClient open(RunningApplication multaqa, String... headers) {
		WebSocketTestClient client = new WebSocketTestClient();
		WebSocket.Builder builder = HttpClient.newHttpClient()
			.newWebSocketBuilder()
			.subprotocols("graphql-transport-ws");
		for (int i = 0; i < headers.length; i += 2) {
			builder.header(headers[i], headers[i + 1]);
		}
		client.socket = builder.buildAsync(URI.create(multaqa.url().replaceFirst("^http", "ws") + "/graphql"), client)
			.join();
		return client;
	}

	/** Opens a connection that is ready for subscriptions. */
	static WebSocketTestClient ready(RunningApplication multaqa, String... headers) throws Exception {
		WebSocketTestClient client = open(multaqa, headers);
		client.send(Map.of("type", "connection_init"));
		client.message("connection_ack");
		return client;
	}

	void send(Map<String, ?> message) {
		sendText(HttpTestClient.JSON.writeValueAsString(message));
	}

	void sendText(String message) {
		Objects.requireNonNull(this.socket).sendText(message, true).join();
	}

	void subscribe(String id, String document) {
		send(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", document)));
	}

	/** The next message other than a ping, which must have this type. */
	JsonNode message(String type) throws Exception {
		JsonNode message = this.messages.poll(SECONDS, TimeUnit.SECONDS);
		if (message == null || !message.path("type").asString().equals(type)) {
			throw new AssertionError("Not a message of type " + type + ": " + message);
		}
		return message;
	}

	/** The data of the next event. */
	JsonNode event() throws Exception {
		JsonNode payload = message("next").path("payload");
		if (!payload.path("errors").isMissingNode()) {
			throw new AssertionError("Errors: " + payload);
		}
		return payload.path("data");
	}

	/** The code and the reason with which the server closed the connection. */
	String reasonOfClosing() throws Exception {
		return this.closed.get(SECONDS, TimeUnit.SECONDS);
	}

	@Override
	public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
		this.text.append(data);
		if (last) {
			JsonNode message = HttpTestClient.JSON.readTree(this.text.toString());
			this.text.setLength(0);
			if (message.path("type").asString().equals("ping")) {
				webSocket.sendText("{\"type\":\"pong\"}", true);
			}
			else {
				this.messages.add(message);
			}
		}
		return WebSocket.Listener.super.onText(webSocket, data, last);
	}

	@Override
	public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
		this.closed.complete(status + " " + reason);
		return WebSocket.Listener.super.onClose(webSocket, status, reason);
	}

	/** Breaks the connection off, as a network does. */
	@Override
	public void close() {
		Objects.requireNonNull(this.socket).abort();
	}

}
