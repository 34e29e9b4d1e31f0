package org.multaqa.api.subscription;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.limit.FairSemaphore;
import org.reactivestreams.Publisher;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketSessionDecorator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A WebSocket connection. It sends one message at a time, and acknowledges each event
 * that was sent to its publisher.
 */
final class WebSocketConnection extends WebSocketSessionDecorator {

	private static final JsonFactory JSON = new JsonFactory();

	private static final String KEY = WebSocketConnection.class.getName();

	private final FairSemaphore.Turn place;

	private final Map<String, AcknowledgedPublisher<?>> publishers = new ConcurrentHashMap<>();

	private WebSocketConnection(WebSocketSession session, FairSemaphore.Turn place) {
		super(session);
		this.place = place;
	}

	static WebSocketConnection open(WebSocketSession session, FairSemaphore.Turn place) {
		WebSocketConnection connection = new WebSocketConnection(session, place);
		session.getAttributes().put(KEY, connection);
		return connection;
	}

	/**
	 * The connection of a session.
	 * @param attributes the attributes of the session
	 * @return the connection, or {@code null} if it got no place
	 */
	static @Nullable WebSocketConnection find(Map<String, Object> attributes) {
		return (WebSocketConnection) attributes.get(KEY);
	}

	/** The connection of a session that has one. */
	static WebSocketConnection of(Map<String, Object> attributes) {
		return Objects.requireNonNull(find(attributes));
	}

	/** The events of a publisher, each when the former was sent. */
	<T> Publisher<T> acknowledged(String subscription, Publisher<T> events) {
		AcknowledgedPublisher<T> publisher = new AcknowledgedPublisher<>(events);
		this.publishers.put(subscription, publisher);
		return publisher;
	}

	@Override
	public void sendMessage(WebSocketMessage<?> message) throws IOException {
		synchronized (this) {
			super.sendMessage(message);
		}
		if (message instanceof TextMessage text && !this.publishers.isEmpty()) {
			acknowledge(text.getPayload());
		}
	}

	private void acknowledge(String message) {
		String id = "";
		String type = "";
		try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), message)) {
			parser.nextToken();
			for (String key = parser.nextName(); key != null; key = parser.nextName()) {
				parser.nextToken();
				switch (key) {
					case "id" -> id = parser.getString();
					case "type" -> type = parser.getString();
					default -> parser.skipChildren();
				}
			}
		}
		AcknowledgedPublisher<?> publisher = this.publishers.get(id);
		if (publisher != null && type.equals("next")) {
			publisher.acknowledge();
		}
		else if (type.equals("complete") || type.equals("error")) {
			this.publishers.remove(id);
		}
	}

	/** Forgets a subscription that the client has ended. */
	void forget(String subscription) {
		this.publishers.remove(subscription);
	}

	/** Gives up the place of the connection. */
	void release() {
		this.publishers.clear();
		synchronized (this.place) {
			this.place.close();
		}
	}

}
