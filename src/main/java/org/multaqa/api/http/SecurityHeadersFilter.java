package org.multaqa.api.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the security headers of every response. The content security policy allows no
 * script and no resource, since a response is data even if a browser shows it as a page.
 * The pages set a less strict policy.
 */
public final class SecurityHeadersFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		set(response);
		if ("POST".equals(request.getMethod())) {
			response.setHeader("Cache-Control", "no-store");
		}
		chain.doFilter(request, response);
	}

	static void set(HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
	}

}
