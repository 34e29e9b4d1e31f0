package org.multaqa.api.http;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.access.WebSocketHandshake;
import org.multaqa.api.document.DocumentHash;
import org.multaqa.api.document.RegisteredDocuments;
import org.multaqa.api.error.InvalidHttpRequest;
import org.multaqa.query.GraphVersion;
import org.multaqa.query.limit.RequestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes responses to registered documents by GET cacheable. Each has an entity tag that
 * changes with the graph; a request with the current tag is answered with 304 (Not
 * Modified) after reading only the version of the graph.
 */
public final class ConditionalRequestFilter extends OncePerRequestFilter {

	private final RegisteredDocuments documents;

	private final GraphVersion version;

	private final String policy;

	/**
	 * @param open whether reading needs no token, so that shared caches may keep
	 * responses
	 */
	public ConditionalRequestFilter(RegisteredDocuments documents, GraphVersion version, boolean open) {
		this.documents = documents;
		this.version = version;
		this.policy = (open ? "public" : "private") + ", no-cache";
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return this.documents.isEmpty() || !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")
				|| WebSocketHandshake.is(request)
				// the events of a subscription have no entity tag
				|| registered(request).filter((text) -> !text.contains("subscription")).isEmpty();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		// the tag is computed before the response: if data is newer than its tag, the
		// client only asks once more
		String tag = "\"%s\"".formatted(DocumentHash
			.of("%s\n%s\n%s".formatted(request.getQueryString(), request.getHeader("Accept"), this.version.current()))
			.substring(0, 32));
		if (names(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
			advise(response, tag);
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		ContentCachingResponseWrapper whole = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, whole);
		boolean succeeded = whole.getStatus() == HttpServletResponse.SC_OK && RequestClient.current()
			.filter((requestClient) -> requestClient.trace().outcome().equals("SUCCESS"))
			.isPresent();
		if (succeeded) {
			advise(whole, tag);
		}
		whole.copyBodyToResponse();
	}

	private void advise(HttpServletResponse response, String tag) {
		response.setHeader(HttpHeaders.ETAG, tag);
		response.setHeader(HttpHeaders.CACHE_CONTROL, this.policy);
		response.addHeader(HttpHeaders.VARY, "Accept, Authorization");
	}

	/** A proxy that compresses responses turns a strong tag into a weak one. */
	private static boolean names(@Nullable String header, String tag) {
		return header != null && Arrays.stream(header.split(","))
			.map(String::strip)
			.anyMatch((each) -> each.equals("*") || each.replaceFirst("^W/", "").equals(tag));
	}

	private Optional<String> registered(HttpServletRequest request) {
		try {
			String id = RegisteredDocuments
				.id(JsonMapper.shared().readTree(UrlGraphQlRequest.parse(request.getQueryString()).body()));
			return Optional.ofNullable(id).flatMap(this.documents::text);
		}
		catch (InvalidHttpRequest | JacksonException ex) {
			// the filter that reads the request reports the error
			return Optional.empty();
		}
	}

}
