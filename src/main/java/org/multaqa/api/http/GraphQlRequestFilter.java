package org.multaqa.api.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.access.WebSocketHandshake;
import org.multaqa.api.document.DocumentHash;
import org.multaqa.api.document.DocumentLimitsInstrumentation;
import org.multaqa.api.document.OperationLookup;
import org.multaqa.api.document.RegisteredDocumentResolver;
import org.multaqa.api.document.RequestLimits;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.api.error.InvalidHttpRequest;
import org.multaqa.query.OperationListener;
import org.multaqa.query.limit.RequestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passes on only requests whose body is a JSON object of limited size, and queries in the
 * URL of a GET, which become such an object. At most one byte more than the limit is read
 * into memory, with or without a {@code Content-Length}. Forms and plain text are refused
 * unread, and so are mutations by GET: a foreign web page can send those without a
 * preflight request, but not JSON.
 */
public final class GraphQlRequestFilter extends OncePerRequestFilter {

	private static final String METHODS = "GET, HEAD, POST";

	private final JsonRequestBody body;

	private final ParserOptions parsing;

	private final RegisteredDocumentResolver registered;

	private final List<OperationListener> listeners;

	public GraphQlRequestFilter(RequestLimits requestLimits, RegisteredDocumentResolver registered,
			List<OperationListener> listeners) {
		this.registered = registered;
		this.listeners = List.copyOf(listeners);
		this.body = new JsonRequestBody(requestLimits.body().toBytes());
		this.parsing = DocumentLimitsInstrumentation.parsing(requestLimits);
	}

	/** A handshake of a WebSocket connection has no GraphQL request. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return WebSocketHandshake.is(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		BufferedRequest read;
		long start = System.nanoTime();
		try {
			read = read(request);
		}
		catch (InvalidHttpRequest refused) {
			if (refused.reply().status() == HttpStatus.METHOD_NOT_ALLOWED) {
				response.setHeader(HttpHeaders.ALLOW, METHODS);
			}
			refused.reply().send(response);
			notifyListeners(start, () -> "");
			return;
		}
		if (read.wanted().equals(MediaType.TEXT_EVENT_STREAM)) {
			// proxies such as nginx would wait for more events before they pass one on
			response.setHeader("X-Accel-Buffering", "no");
		}
		start = System.nanoTime();
		try {
			chain.doFilter(read, response);
		}
		finally {
			notifyListeners(start, () -> DocumentHash.ofRequest(read.bytes()));
		}
	}

	private void notifyListeners(long start, Supplier<String> document) {
		RequestClient requestClient = RequestClient.current().orElse(null);
		if (requestClient != null) {
			Duration duration = Duration.ofNanos(System.nanoTime() - start);
			this.listeners.forEach((listener) -> listener.answered(requestClient.trace(), duration, document));
		}
	}

	private BufferedRequest read(HttpServletRequest request) throws InvalidHttpRequest {
		byte[] body = switch (request.getMethod()) {
			case "GET", "HEAD" -> query(UrlGraphQlRequest.parse(request.getQueryString()));
			case "POST" -> this.registered.resolve(this.body.read(request));
			default -> throw new InvalidHttpRequest(HttpStatus.METHOD_NOT_ALLOWED,
					"This address answers GET and POST, not %s; people find the same at %s/graphiql. Pages of other origins are let in by the property spring.graphql.cors.allowed-origins."
						.formatted(request.getMethod(), request.getContextPath()));
		};
		Optional<ErrorResponse> refusal = GraphQlRequestBody.refusal(body);
		if (refusal.isPresent()) {
			throw new InvalidHttpRequest(refusal.get());
		}
		return new BufferedRequest(request, body,
				AcceptedMediaType.of(request.getHeader(HttpHeaders.ACCEPT), isSubscription(body)));
	}

	private byte[] query(UrlGraphQlRequest query) throws InvalidHttpRequest {
		byte[] body = this.registered.resolve(query.body());
		if (is(Operation.MUTATION, "mutation", body)) {
			throw new InvalidHttpRequest(HttpStatus.METHOD_NOT_ALLOWED,
					"A mutation cannot be sent by GET; send it by POST as a JSON object.");
		}
		return body;
	}

	private boolean isSubscription(byte[] body) {
		return is(Operation.SUBSCRIPTION, "subscription", body);
	}

	private boolean is(Operation kind, String word, byte[] body) {
		// a document without the word has no such operation, so it is not parsed
		if (!new String(body, StandardCharsets.UTF_8).contains(word)) {
			return false;
		}
		try {
			JsonNode request = JsonMapper.shared().readTree(body);
			var document = Parser.parse(ParserEnvironment.newParserEnvironment()
				.document(request.path("query").asString(""))
				.parserOptions(this.parsing)
				.build());
			var operation = OperationLookup.find(document, request.path("operationName").asString(null));
			return operation != null && operation.getOperation() == kind;
		}
		catch (InvalidSyntaxException ex) {
			// the engine reports the error
			return false;
		}
	}

}
