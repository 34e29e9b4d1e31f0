package org.multaqa.api;

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
import org.multaqa.query.Caller;
import org.multaqa.query.ErrorCode;
import org.multaqa.query.OperationListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only a JSON object of bounded size through to the endpoint, or a query that stands
 * in the address of a GET and is handed on as such an object. At most one byte more than
 * the limit is ever read into memory, with or without a Content-Length. A form or plain
 * text is turned away unread, and a mutation by GET: those a foreign web page can send
 * without asking first, JSON it cannot.
 */
final class RequestGate extends OncePerRequestFilter {

	private static final String METHODS = "GET, HEAD, POST";

	private final long limit;

	private final ParserOptions parsing;

	private final RegisteredOperations registered;

	private final List<OperationListener> listeners;

	RequestGate(Bounds bounds, RegisteredOperations registered, List<OperationListener> listeners) {
		this.registered = registered;
		this.listeners = List.copyOf(listeners);
		this.limit = bounds.body().toBytes();
		this.parsing = BoundedDocuments.parsing(bounds);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		ReadRequest read;
		long start = System.nanoTime();
		try {
			read = read(request);
		}
		catch (RequestRefused refused) {
			if (refused.reply().status() == HttpStatus.METHOD_NOT_ALLOWED) {
				response.setHeader(HttpHeaders.ALLOW, METHODS);
			}
			refused.reply().send(response);
			told(start, () -> "");
			return;
		}
		start = System.nanoTime();
		try {
			chain.doFilter(read, response);
		}
		finally {
			told(start, () -> DocumentHash.ofRequest(read.bytes()));
		}
	}

	private void told(long start, Supplier<String> document) {
		Caller caller = Caller.current().orElse(null);
		if (caller != null) {
			Duration duration = Duration.ofNanos(System.nanoTime() - start);
			this.listeners.forEach((listener) -> listener.answered(caller.trace(), duration, document));
		}
	}

	private ReadRequest read(HttpServletRequest request) throws RequestRefused {
		byte[] body = switch (request.getMethod()) {
			case "GET", "HEAD" -> query(UrlQuery.parse(request.getQueryString()));
			case "POST" -> this.registered.resolve(body(request));
			default -> throw new RequestRefused(HttpStatus.METHOD_NOT_ALLOWED,
					"This address answers GET and POST, not %s; people find the same at graphiql. Pages of other origins are let in by the property spring.graphql.cors.allowed-origins."
						.formatted(request.getMethod()));
		};
		Optional<ErrorReply> refusal = RequestBody.refusal(body);
		if (refusal.isPresent()) {
			throw new RequestRefused(refusal.get());
		}
		return new ReadRequest(request, body, AcceptedType.of(request.getHeader(HttpHeaders.ACCEPT)));
	}

	private byte[] query(UrlQuery query) throws RequestRefused {
		byte[] body = this.registered.resolve(query.body());
		// without the word there is no mutation, and nothing to parse
		if (new String(body, StandardCharsets.UTF_8).contains("mutation")
				&& isMutation(DocumentHash.document(body), query.operationName())) {
			throw new RequestRefused(HttpStatus.METHOD_NOT_ALLOWED,
					"A mutation is not answered by GET; send it by POST as a JSON object.");
		}
		return body;
	}

	private boolean isMutation(String text, @Nullable String name) {
		try {
			var document = Parser
				.parse(ParserEnvironment.newParserEnvironment().document(text).parserOptions(this.parsing).build());
			var operation = OperationLookup.find(document, name);
			return operation != null && operation.getOperation() == Operation.MUTATION;
		}
		catch (InvalidSyntaxException ex) {
			// the engine says what is wrong
			return false;
		}
	}

	private byte[] body(HttpServletRequest request) throws RequestRefused {
		if (!isJson(request.getContentType())) {
			throw new RequestRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					"The Content-Type is not application/json in UTF-8; send a JSON object with the key \"query\" under that type.");
		}
		long announced = request.getContentLengthLong();
		if (announced > this.limit) {
			throw tooLarge(announced);
		}
		try {
			byte[] body = new PacedInput(request.getInputStream()).readNBytes((int) this.limit + 1);
			if (body.length > this.limit) {
				throw tooLarge(null);
			}
			return body;
		}
		catch (StreamPace.TooSlow ex) {
			throw new RequestRefused(ErrorReply.of(HttpStatus.REQUEST_TIMEOUT, ErrorCode.TIMEOUT,
					"The request body comes too slowly; send the request again on a faster line."));
		}
		catch (IOException ex) {
			throw new RequestRefused(HttpStatus.BAD_REQUEST,
					"The request body broke off before its end; send the request again.");
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

	private RequestRefused tooLarge(@Nullable Long announced) {
		long found = (announced != null) ? announced : this.limit + 1;
		String sentence = "The request body has %s bytes%s, and the limit is %s; ask for less, or load fewer records, in one request."
			.formatted(found, (announced != null) ? "" : " or more", this.limit);
		return new RequestRefused(new ErrorReply(HttpStatus.CONTENT_TOO_LARGE, new CodedError(ErrorCode.TOO_LARGE,
				sentence, List.of(), List.of(), Map.of("found", found, "limit", this.limit))));
	}

}
