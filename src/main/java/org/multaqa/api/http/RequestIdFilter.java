package org.multaqa.api.http;

import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id, which is in the header {@code X-Request-Id} of the response
 * and in each log line of the request. An id from a proxy is kept if it consists of
 * letters, digits, dots, dashes and underscores.
 */
public final class RequestIdFilter extends OncePerRequestFilter {

	/** The field name of the Elastic Common Schema. */
	static final String FIELD = "http.request.id";

	private static final String HEADER = "X-Request-Id";

	private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String id = id(request.getHeader(HEADER));
		response.setHeader(HEADER, id);
		MDC.put(FIELD, id);
		try {
			chain.doFilter(request, response);
		}
		finally {
			MDC.remove(FIELD);
		}
	}

	private static String id(@Nullable String given) {
		if (given != null && SHAPE.matcher(given).matches()) {
			return given;
		}
		ThreadLocalRandom random = ThreadLocalRandom.current();
		HexFormat hex = HexFormat.of();
		return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
	}

}
