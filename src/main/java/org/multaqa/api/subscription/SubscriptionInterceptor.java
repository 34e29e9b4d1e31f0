package org.multaqa.api.subscription;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import graphql.ExecutionResult;
import org.jspecify.annotations.Nullable;
import org.multaqa.access.BearerAuthentication;
import org.multaqa.access.Role;
import org.multaqa.api.error.ErrorCodeInterceptor;
import org.multaqa.query.limit.RequestClient;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Tells the engine how the response reaches the client and who the client is, and adapts
 * the stream of events to the transport. It is the outermost interceptor, so that errors
 * have their codes when it gets them.
 */
final class SubscriptionInterceptor implements WebSocketGraphQlInterceptor, Ordered {

	private static final String TOKEN = "Authorization";

	private final BearerAuthentication authentication;

	private final Scheduler senders;

	/**
	 * @param senders the threads that write streams of server-sent events, since writing
	 * waits for the client
	 */
	SubscriptionInterceptor(BearerAuthentication authentication, Scheduler senders) {
		this.authentication = authentication;
		this.senders = senders;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Transport transport = transport(request);
		if (transport == Transport.SINGLE_RESPONSE) {
			return chain.next(request);
		}
		request.configureExecutionInput((input, builder) -> builder
			.graphQLContext(Map.of(Transport.class, transport, SubscriptionClient.class, client(request)))
			.build());
		return chain.next(request).map((response) -> adapt(request, response));
	}

	private static Transport transport(WebGraphQlRequest request) {
		if (request instanceof WebSocketGraphQlRequest) {
			return Transport.WEB_SOCKET;
		}
		boolean stream = request.getHeaders().getAccept().equals(List.of(MediaType.TEXT_EVENT_STREAM));
		return stream ? Transport.EVENT_STREAM : Transport.SINGLE_RESPONSE;
	}

	private SubscriptionClient client(WebGraphQlRequest request) {
		String token = (request instanceof WebSocketGraphQlRequest message)
				? token(message.getSessionInfo().getAttributes(), message.getHeaders())
				: request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
		return new SubscriptionClient(address(request), mayRead(token));
	}

	private static String address(WebGraphQlRequest request) {
		return RequestClient.current().map(RequestClient::client).orElseGet(() -> address(request.getRemoteAddress()));
	}

	/** The address of a client without its port. */
	static String address(@Nullable InetSocketAddress address) {
		if (address == null) {
			return "";
		}
		return (address.getAddress() != null) ? address.getAddress().getHostAddress() : address.getHostString();
	}

	private static @Nullable String token(Map<String, Object> attributes, HttpHeaders handshake) {
		Object token = attributes.get(TOKEN);
		return (token != null) ? token.toString() : handshake.getFirst(HttpHeaders.AUTHORIZATION);
	}

	private BooleanSupplier mayRead(@Nullable String token) {
		return () -> this.authentication.identify(token).may(Role.READ);
	}

	private WebGraphQlResponse adapt(WebGraphQlRequest request, WebGraphQlResponse response) {
		Publisher<ExecutionResult> events = events(response);
		if (request instanceof WebSocketGraphQlRequest message) {
			WebSocketConnection connection = WebSocketConnection.of(message.getSessionInfo().getAttributes());
			return (events != null) ? with(response, connection.acknowledged(message.getId(), events)) : response;
		}
		return with(response,
				(events != null) ? Flux.from(events).publishOn(this.senders, 1) : Flux.just(refusal(response)));
	}

	@SuppressWarnings("unchecked") // as the engine answers subscriptions
	private static @Nullable Publisher<ExecutionResult> events(WebGraphQlResponse response) {
		Object data = response.getExecutionResult().getData();
		return (data instanceof Publisher<?> events)
				? Flux.from((Publisher<ExecutionResult>) events).map(SubscriptionInterceptor::coded) : null;
	}

	private static ExecutionResult coded(ExecutionResult event) {
		return event.getErrors().isEmpty() ? event : event
			.transform((builder) -> builder.errors(List.copyOf(ErrorCodeInterceptor.bounded(event.getErrors()))));
	}

	/** The response to a refused operation, as the only event. */
	private static ExecutionResult refusal(WebGraphQlResponse response) {
		return ExecutionResult.newExecutionResult().errors(response.getExecutionResult().getErrors()).build();
	}

	private static WebGraphQlResponse with(WebGraphQlResponse response, Publisher<?> events) {
		return response.transform((builder) -> builder.data(events));
	}

	/**
	 * Checks the token in the payload of {@code connection_init}, or else that of the
	 * handshake. Browsers cannot send headers with a handshake.
	 */
	@Override
	public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session, Map<String, Object> payload) {
		payload.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().equalsIgnoreCase(TOKEN) && entry.getValue() != null)
			.findFirst()
			.ifPresent((entry) -> session.getAttributes().put(TOKEN, entry.getValue()));
		boolean mayRead = mayRead(token(session.getAttributes(), session.getHeaders())).getAsBoolean();
		return mayRead ? Mono.empty() : Mono.error(SubscriptionEnded.unauthorized());
	}

	@Override
	public Mono<Void> handleCancelledSubscription(WebSocketSessionInfo session, String subscription) {
		WebSocketConnection.of(session.getAttributes()).forget(subscription);
		return Mono.empty();
	}

}
