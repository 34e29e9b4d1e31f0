package org.multaqa.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.query.Overloaded;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets through to the engine what is not answered directly. It stands behind the
 * {@link RequestGate}, which has read the request.
 */
final class DirectGate extends OncePerRequestFilter {

	private final DirectAnswers answers;

	DirectGate(DirectAnswers answers) {
		this.answers = answers;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ReadRequest read = (ReadRequest) request;
		DirectAnswer answer;
		try {
			answer = this.answers.answer(read.bytes());
		}
		catch (Overloaded ex) {
			ErrorReply.unavailable(ex).send(response);
			return;
		}
		if (answer == null) {
			chain.doFilter(request, response);
			return;
		}
		answer.send(response, read.wanted());
	}

}
