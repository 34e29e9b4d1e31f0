package org.multaqa.api.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.multaqa.api.error.CodedError;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.api.error.InvalidHttpRequest;
import org.multaqa.query.OperationListener;
import org.multaqa.query.error.ErrorCode;
import org.multaqa.query.limit.RequestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
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

	private final long limit;

	private final ParserOptions parsing;

	private final RegisteredDocumentResolver registered;

	private final List<OperationListener> listeners;

	public GraphQlRequestFilter(RequestLimits requestLimits, RegisteredDocumentResolver registered,
			List<OperationListener> listeners) {
		this.registered = registered;
		this.listeners = List.copyOf(listeners);
		this.limit = requestLimits.body().toBytes();
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
			case "POST" -> this.registered.resolve(body(request));
			default -> throw new InvalidHttpRequest(HttpStatus.METHOD_NOT_ALLOWED,
					"This address answers GET and POST, not %s; people find the same at graphiql. Pages of other origins are let in by the property spring.graphql.cors.allowed-origins."
						.formatted(request.getMethod()));
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

	private byte[] body(HttpServletRequest request) throws InvalidHttpRequest {
		if (!isJson(request.getContentType())) {
			throw new InvalidHttpRequest(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					"The Content-Type is not application/json in UTF-8; send a JSON object with the key \"query\" under that type.");
		}
		long announced = request.getContentLengthLong();
		if (announced > this.limit) {
			throw tooLarge(announced);
		}
		try {
			byte[] body = new MinimumRateInput(request.getInputStream()).readNBytes((int) this.limit + 1);
			if (body.length > this.limit) {
				throw tooLarge(null);
			}
			return body;
		}
		catch (MinimumRate.TooSlow ex) {
			throw new InvalidHttpRequest(ErrorResponse.of(HttpStatus.REQUEST_TIMEOUT, ErrorCode.TIMEOUT,
					"The request body arrives too slowly; send the request again on a faster connection."));
		}
		catch (IOException ex) {
			throw new InvalidHttpRequest(HttpStatus.BAD_REQUEST,
					"The request body ended too early; send the request again.");
		}
	}

	private static boolean isJson(@Nullable String contentType) {
		try {
			MediaType type = MediaType.parseMediaType(Objects.requireNonNullElse(contentType, "none/none"));
			return MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)
					&& (type.getParameter("charset") == null || "UTF-8".equalsIgnoreCase(type.getParameter("charset")));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private InvalidHttpRequest tooLarge(@Nullable Long announced) {
		long found = (announced != null) ? announced : this.limit + 1;
		String sentence = "The request body has %s bytes%s, and the limit is %s; ask for less, or load fewer records, in one request."
			.formatted(found, (announced != null) ? "" : " or more", this.limit);
		return new InvalidHttpRequest(new ErrorResponse(HttpStatus.CONTENT_TOO_LARGE, new CodedError(
				ErrorCode.TOO_LARGE, sentence, List.of(), List.of(), Map.of("found", found, "limit", this.limit))));
	}

}
