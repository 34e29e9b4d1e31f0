package org.multaqa.api.fastpath;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.access.WebSocketHandshake;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.api.http.BufferedRequest;
import org.multaqa.api.http.GraphQlRequestFilter;
import org.multaqa.query.error.ServerOverloaded;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a request on the fast path, or passes it on to the engine. It follows the
 * {@link GraphQlRequestFilter}, which has read the request.
 */
public final class FastPathFilter extends OncePerRequestFilter {

	private final FastPathExecutor answers;

	public FastPathFilter(FastPathExecutor answers) {
		this.answers = answers;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return WebSocketHandshake.is(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		BufferedRequest read = (BufferedRequest) request;
		FastPathResponse answer;
		try {
			answer = this.answers.answer(read.bytes());
		}
		catch (ServerOverloaded ex) {
			ErrorResponse.unavailable(ex).send(response);
			return;
		}
		if (answer == null) {
			chain.doFilter(request, response);
			return;
		}
		answer.send(response, read.wanted());
	}

}
