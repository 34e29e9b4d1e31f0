package org.multaqa.api.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.api.error.InvalidHttpRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests whose query string cannot be decoded, at every address.
 */
public final class QueryStringFilter extends OncePerRequestFilter {

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getQueryString() == null || request.getQueryString().indexOf('%') < 0;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			for (String part : request.getQueryString().split("[&=]")) {
				PercentDecoder.decode(part);
			}
		}
		catch (InvalidHttpRequest refused) {
			refused.reply().send(response);
			return;
		}
		chain.doFilter(request, response);
	}

}
