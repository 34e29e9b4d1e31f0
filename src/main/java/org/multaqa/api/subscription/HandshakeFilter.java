package org.multaqa.api.subscription;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.access.WebSocketHandshake;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.query.error.ErrorCode;
import org.springframework.http.HttpStatus;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses handshakes that are not for GraphQL or come from another origin. Browsers let
 * any page open a WebSocket connection to any server, so the server has to check.
 */
final class HandshakeFilter extends OncePerRequestFilter {

	private static final String PROTOCOL = "graphql-transport-ws";

	private final boolean otherOrigins;

	/**
	 * @param otherOrigins whether the CORS filter has checked the origin
	 */
	HandshakeFilter(boolean otherOrigins) {
		this.otherOrigins = otherOrigins;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !WebSocketHandshake.is(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!this.otherOrigins && CorsUtils.isCorsRequest(request)) {
			ErrorResponse
				.of(HttpStatus.FORBIDDEN, ErrorCode.BAD_ORIGIN,
						"This origin is not allowed; the properties under spring.graphql.cors say which are.")
				.send(response);
		}
		else if (!lists(request.getHeader("Connection"), "upgrade")
				|| !"13".equals(request.getHeader("Sec-WebSocket-Version"))
				|| !lists(request.getHeader("Sec-WebSocket-Protocol"), PROTOCOL)) {
			ErrorResponse.of(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST,
					"The request is not a WebSocket handshake (version 13) for the protocol graphql-transport-ws; use a client of that protocol.")
				.send(response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static boolean lists(@Nullable String header, String value) {
		return header != null && Arrays.stream(header.split(","))
			.anyMatch((each) -> each.strip().toLowerCase(Locale.ROOT).equals(value));
	}

}
