package org.multaqa.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.query.Caller;
import org.multaqa.query.Concurrency;
import org.multaqa.query.Overloaded;
import org.multaqa.query.Turns;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes who waits for the answer, and lets each client have only so many requests at
 * once: whoever sends or reads slowly holds a thread for each of them.
 */
final class CallerGate extends OncePerRequestFilter {

	private final Turns turns;

	CallerGate(Concurrency concurrency) {
		this.turns = concurrency.requestTurns();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String client = request.getRemoteAddr();
		Turns.Turn turn;
		try {
			turn = this.turns.take(client);
		}
		catch (Overloaded ex) {
			ErrorReply.unavailable(ex).send(response);
			return;
		}
		Caller caller = Caller.enter(client, ConnectionProtocol.disconnected());
		try {
			chain.doFilter(request, RetryAdvice.heeding(response));
		}
		finally {
			caller.close();
			turn.close();
		}
	}

	/** Whoever watches over the server hears of it. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().contains("/actuator/");
	}

}
