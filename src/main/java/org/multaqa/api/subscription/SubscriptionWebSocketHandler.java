package org.multaqa.api.subscription;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.api.document.RegisteredDocumentResolver;
import org.multaqa.api.error.CodedError;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.api.error.InvalidHttpRequest;
import org.multaqa.api.http.GraphQlRequestBody;
import org.multaqa.query.error.ClientException;
import org.multaqa.query.error.ErrorCode;
import org.multaqa.query.limit.FairSemaphore;
import org.multaqa.query.limit.RateLimiter;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Spring's handler of {@code graphql-transport-ws} with the limits of this server: the
 * number and the size of connections, the rate of operations, and registered documents.
 */
final class SubscriptionWebSocketHandler extends GraphQlWebSocketHandler {

	private static final CloseStatus TRY_AGAIN_LATER = CloseStatus.SERVICE_OVERLOAD;

	private static final int INVALID_MESSAGE = 4400;

	private final FairSemaphore places;

	private final RateLimiter rate;

	private final RegisteredDocumentResolver registered;

	private final int limit;

	private final JsonMapper json;

	/**
	 * @param places the places for connections
	 * @param rate the rate of operations
	 * @param limit the most bytes of a message
	 */
	SubscriptionWebSocketHandler(WebGraphQlHandler engine, JsonMapper json, Times times, CorsConfiguration origins,
			FairSemaphore places, RateLimiter rate, RegisteredDocumentResolver registered, int limit) {
		super(engine, new JacksonJsonHttpMessageConverter(json), times.init(), times.keepAlive(), origins);
		this.json = json;
		this.places = places;
		this.rate = rate;
		this.registered = registered;
		this.limit = limit;
	}

	@Override
	public void afterConnectionEstablished(WebSocketSession session) {
		try {
			FairSemaphore.Turn place = this.places.take(address(session));
			session.setTextMessageSizeLimit(this.limit);
			super.afterConnectionEstablished(WebSocketConnection.open(session, place));
		}
		catch (ClientException ex) {
			close(session, TRY_AGAIN_LATER.getCode(), ex.code() + ": " + ex.sentence());
		}
	}

	@Override
	protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
		WebSocketConnection connection = WebSocketConnection.find(session.getAttributes());
		if (connection == null) {
			// it got no place and is being closed
			return;
		}
		JsonNode node;
		try {
			node = this.json.readTree(message.getPayload());
		}
		catch (JacksonException ex) {
			close(session, INVALID_MESSAGE, ErrorCode.BAD_REQUEST + ": the message is not JSON.");
			return;
		}
		if (!(node instanceof ObjectNode object) || !object.path("type").isString()) {
			close(session, INVALID_MESSAGE,
					ErrorCode.BAD_REQUEST + ": the message is not an object with the key \"type\".");
			return;
		}
		if (!object.path("type").asString().equals("subscribe")) {
			super.handleTextMessage(connection, message);
			return;
		}
		Optional<CodedError> refusal = resolve(session, object);
		if (refusal.isPresent()) {
			connection
				.sendMessage(new TextMessage(this.json.writeValueAsString(Map.of("id", object.path("id").asString(""),
						"type", "error", "payload", List.of(refusal.get().toSpecification())))));
			return;
		}
		super.handleTextMessage(connection, new TextMessage(this.json.writeValueAsString(object)));
	}

	/** Checks a request as it is checked over HTTP, and fills in its document. */
	private Optional<CodedError> resolve(WebSocketSession session, ObjectNode message) {
		try {
			this.rate.begin(address(session));
			byte[] body = this.registered
				.resolve(this.json.writeValueAsString(message.path("payload")).getBytes(StandardCharsets.UTF_8));
			Optional<ErrorResponse> refusal = GraphQlRequestBody.refusal(body);
			if (refusal.isEmpty()) {
				message.set("payload", this.json.readTree(body));
			}
			return refusal.map(ErrorResponse::error);
		}
		catch (InvalidHttpRequest ex) {
			return Optional.of(ex.reply().error());
		}
		catch (ClientException ex) {
			return Optional.of(CodedError.of(ex));
		}
	}

	@Override
	public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
		super.afterConnectionClosed(session, status);
		WebSocketConnection connection = WebSocketConnection.find(session.getAttributes());
		if (connection != null) {
			connection.release();
		}
	}

	private static String address(WebSocketSession session) {
		return SubscriptionInterceptor.address(session.getRemoteAddress());
	}

	private static void close(WebSocketSession session, int code, String reason) {
		try {
			session.close(new CloseStatus(code, reason));
		}
		catch (IOException ex) {
			// the client has closed the connection already
		}
	}

	/**
	 * Times of connections.
	 *
	 * @param init the longest time until {@code connection_init}
	 * @param keepAlive the time between pings, or {@code null} for no pings
	 */
	record Times(Duration init, @Nullable Duration keepAlive) {

	}

}
