package org.multaqa.api.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.api.error.CodedError;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.api.error.RetryAfterHeader;
import org.multaqa.query.error.RateLimitExceeded;
import org.multaqa.query.error.ServerOverloaded;
import org.multaqa.query.limit.ConcurrencyLimits;
import org.multaqa.query.limit.FairSemaphore;
import org.multaqa.query.limit.RateLimiter;
import org.multaqa.query.limit.RequestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Records which client a request is from, and limits the concurrent requests of each
 * client and the rate at which it sends them: a client that sends or reads slowly holds a
 * thread for each of its requests.
 */
public final class ClientLimitFilter extends OncePerRequestFilter {

	private final FairSemaphore fairSemaphore;

	private final RateLimiter rate;

	public ClientLimitFilter(ConcurrencyLimits concurrencyLimits) {
		this.fairSemaphore = concurrencyLimits.requestTurns();
		this.rate = concurrencyLimits.requestRate();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String client = request.getRemoteAddr();
		FairSemaphore.Turn turn;
		try {
			this.rate.begin(client);
			turn = this.fairSemaphore.take(client);
		}
		catch (RateLimitExceeded ex) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ex.seconds()));
			new ErrorResponse(HttpStatus.TOO_MANY_REQUESTS, CodedError.of(ex)).send(response);
			return;
		}
		catch (ServerOverloaded ex) {
			ErrorResponse.unavailable(ex).send(response);
			return;
		}
		RequestClient requestClient = RequestClient.enter(client, DisconnectDetectingProtocol.disconnected());
		try {
			chain.doFilter(request, RetryAfterHeader.heeding(response));
		}
		finally {
			requestClient.close();
			turn.close();
		}
	}

	/** Requests of the server's monitoring are not limited. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().contains("/actuator/");
	}

}
