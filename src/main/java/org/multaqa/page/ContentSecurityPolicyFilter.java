package org.multaqa.page;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the content security policy of the GraphiQL page: scripts and requests only from
 * and to this origin. Inline styles are allowed, because the editor positions every line
 * with them.
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
