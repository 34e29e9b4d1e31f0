package org.multaqa.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.query.Caller;
import org.multaqa.query.ErrorCode;
import org.multaqa.query.Overloaded;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * A refusal before GraphQL begins, in the shape of a GraphQL response, so that a client
 * reads every refusal alike.
 *
 * @param status of the HTTP response
 * @param error what it says
 */
record ErrorReply(HttpStatus status, CodedError error) {

	private static final JsonMapper JSON = JsonMapper.shared();

	static ErrorReply of(HttpStatus status, ErrorCode code, String sentence) {
		return new ErrorReply(status, CodedError.of(code, sentence));
	}

	/** What is too much at the moment. */
	static ErrorReply unavailable(Overloaded overload) {
		Shortage.log(overload);
		return new ErrorReply(HttpStatus.SERVICE_UNAVAILABLE, CodedError.of(overload));
	}

	byte[] body() {
		return JSON.writeValueAsBytes(Map.of("errors", List.of(this.error.toSpecification())));
	}

	void send(HttpServletResponse response) throws IOException {
		Caller.current().ifPresent((caller) -> caller.trace().error(this.error.code()));
		byte[] body = body();
		response.setStatus(this.status.value());
		RetryAdvice.on(response, List.of(this.error));
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
