package org.multaqa.api.http;

import java.io.IOException;

import org.multaqa.api.error.ErrorResponse;
import org.multaqa.query.error.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

/**
 * Applies the CORS rules before any other filter, so that pages of allowed origins can
 * also read the errors of later filters.
 */
public final class CrossOriginProcessor extends DefaultCorsProcessor {

	private CrossOriginProcessor() {
	}

	/**
	 * A filter for a CORS configuration.
	 * @param configured the allowed origins, methods and headers; what it does not set is
	 * not restricted
	 */
	public static CorsFilter filter(CorsConfiguration configured) {
		CorsConfiguration all = new CorsConfiguration().applyPermitDefaultValues().combine(configured);
		all.validateAllowCredentials();
		CorsFilter filter = new CorsFilter((request) -> all);
		filter.setCorsProcessor(new CrossOriginProcessor());
		return filter;
	}

	@Override
	protected void rejectRequest(ServerHttpResponse response) throws IOException {
		ErrorResponse reply = ErrorResponse.of(HttpStatus.FORBIDDEN, ErrorCode.BAD_ORIGIN,
				"This origin, method or header is not allowed; the properties under spring.graphql.cors say which are.");
		response.setStatusCode(reply.status());
		response.getHeaders().set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE);
		response.getBody().write(reply.body());
		response.flush();
	}

}
