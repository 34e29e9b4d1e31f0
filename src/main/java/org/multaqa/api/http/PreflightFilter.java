package org.multaqa.api.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.api.error.ServiceAddresses;
import org.multaqa.query.error.ErrorCode;
import org.springframework.http.HttpStatus;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses preflight requests at all addresses but the GraphQL endpoint. The servlet would
 * answer them with 200 and a list of methods that no address serves.
 */
public final class PreflightFilter extends OncePerRequestFilter {

	private final String endpoint;

	/**
	 * @param endpoint the path of the GraphQL endpoint, whose own filters answer there
	 */
	public PreflightFilter(String endpoint) {
		this.endpoint = endpoint;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !CorsUtils.isPreFlightRequest(request) || request.getServletPath().equals(this.endpoint);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ErrorResponse.of(HttpStatus.FORBIDDEN, ErrorCode.BAD_ORIGIN,
				"Pages of other origins can use only the API at %s, and only if the properties under spring.graphql.cors let them in."
					.formatted(ServiceAddresses.below(request.getContextPath(), this.endpoint).api()))
			.send(response);
	}

}
