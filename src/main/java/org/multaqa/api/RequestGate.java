package org.multaqa.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.query.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only a JSON object of bounded size through to the endpoint. At most one byte more
 * than the limit is ever read into memory, with or without a Content-Length. A form or
 * plain text is turned away unread: those a foreign web page can send without asking
 * first, JSON it cannot.
 */
final class RequestGate extends OncePerRequestFilter {

	private final long limit;

	RequestGate(Bounds bounds) {
		this.limit = bounds.body().toBytes();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<ErrorReply> refusal = refusalOfHead(request);
		if (refusal.isPresent()) {
			response.setHeader(HttpHeaders.ALLOW, "POST");
			refusal.get().send(response);
			return;
		}
		byte[] body;
		try {
			body = new PacedInput(request.getInputStream()).readNBytes((int) this.limit + 1);
		}
		catch (StreamPace.TooSlow ex) {
			ErrorReply
				.of(HttpStatus.REQUEST_TIMEOUT, ErrorCode.TIMEOUT,
						"The request body comes too slowly; send the request again on a faster line.")
				.send(response);
			return;
		}
		catch (IOException ex) {
			ErrorReply
				.of(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST,
						"The request body broke off before its end; send the request again.")
				.send(response);
			return;
		}
		refusal = (body.length > this.limit) ? Optional.of(tooLarge(null)) : RequestBody.refusal(body);
		if (refusal.isPresent()) {
			refusal.get().send(response);
			return;
		}
		chain.doFilter(new ReadRequest(request, body), response);
	}

	private Optional<ErrorReply> refusalOfHead(HttpServletRequest request) {
		if (!"POST".equals(request.getMethod())) {
			return Optional.of(ErrorReply.of(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.BAD_REQUEST,
					"This address answers POST, not %s; people find the same at /graphiql."
						.formatted(request.getMethod())));
		}
		if (!isJson(request.getContentType())) {
			return Optional.of(ErrorReply.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.BAD_REQUEST,
					"The Content-Type is not application/json; send a JSON object with the key \"query\" under that type."));
		}
		long announced = request.getContentLengthLong();
		return (announced > this.limit) ? Optional.of(tooLarge(announced)) : Optional.empty();
	}

	private static boolean isJson(@Nullable String contentType) {
		try {
			return contentType != null
					&& MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(contentType));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private ErrorReply tooLarge(@Nullable Long announced) {
		long found = (announced != null) ? announced : this.limit + 1;
		String sentence = "The request body has %s bytes%s, and the limit is %s; ask for less, or load fewer records, in one request."
			.formatted(found, (announced != null) ? "" : " or more", this.limit);
		return new ErrorReply(HttpStatus.CONTENT_TOO_LARGE, new CodedError(ErrorCode.TOO_LARGE, sentence, List.of(),
				List.of(), Map.of("found", found, "limit", this.limit)));
	}

}
