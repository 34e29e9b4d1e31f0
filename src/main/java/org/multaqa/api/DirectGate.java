package org.multaqa.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.query.Overloaded;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets through to the engine what is not answered directly.
 */
final class DirectGate extends OncePerRequestFilter {

	private final DirectAnswers answers;

	DirectGate(DirectAnswers answers) {
		this.answers = answers;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		DirectAnswer answer;
		try {
			answer = (request instanceof ReadRequest read && takesJson(request.getHeader(HttpHeaders.ACCEPT)))
					? this.answers.answer(read.bytes()) : null;
		}
		catch (Overloaded ex) {
			ErrorReply.unavailable(ex).send(response);
			return;
		}
		if (answer == null) {
			chain.doFilter(request, response);
			return;
		}
		answer.send(response);
	}

	/** Other media types are the engine's to choose among. */
	private static boolean takesJson(@Nullable String accept) {
		return accept == null || accept.equals(MediaType.ALL_VALUE) || accept.equals(MediaType.APPLICATION_JSON_VALUE);
	}

}
