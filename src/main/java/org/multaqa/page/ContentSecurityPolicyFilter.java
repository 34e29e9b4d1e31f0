package org.multaqa.page;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What the GraphiQL page may load: scripts and answers from here, nothing from elsewhere.
 * Styles may be inline, because its editor positions every line with them.
 */
final class ContentSecurityPolicyFilter extends OncePerRequestFilter {

	private static final String POLICY = String.join("; ", "default-src 'self'", "img-src 'self' data:",
			"font-src 'self' data:", "style-src 'self' 'unsafe-inline'", "object-src 'none'", "base-uri 'none'",
			"form-action 'none'", "frame-ancestors 'none'");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		chain.doFilter(request, response);
	}

}
