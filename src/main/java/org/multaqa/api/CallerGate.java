package org.multaqa.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.query.Caller;
import org.multaqa.query.Concurrency;
import org.multaqa.query.Overloaded;
import org.multaqa.query.RequestRate;
import org.multaqa.query.TooManyRequests;
import org.multaqa.query.Turns;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes who waits for the answer, and lets each client have only so many requests at
 * once: whoever sends or reads slowly holds a thread for each of them.
 */
final class CallerGate extends OncePerRequestFilter {

	private final Turns turns;

	private final RequestRate rate;

	CallerGate(Concurrency concurrency) {
		this.turns = concurrency.requestTurns();
		this.rate = concurrency.requestRate();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String client = request.getRemoteAddr();
		Turns.Turn turn;
		try {
			this.rate.begin(client);
			turn = this.turns.take(client);
		}
		catch (TooManyRequests ex) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ex.seconds()));
			new ErrorReply(HttpStatus.TOO_MANY_REQUESTS, CodedError.of(ex)).send(response);
			return;
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
