package org.multaqa.api.error;

import org.multaqa.query.error.ErrorCode;
import org.springframework.http.HttpStatus;

/**
 * Thrown when an HTTP request is not one that the endpoint answers.
 */
public final class InvalidHttpRequest extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient ErrorResponse reply;

	public InvalidHttpRequest(ErrorResponse reply) {
		super(reply.error().sentence(), null, false, false);
		this.reply = reply;
	}

	public InvalidHttpRequest(HttpStatus status, String sentence) {
		this(ErrorResponse.of(status, ErrorCode.BAD_REQUEST, sentence));
	}

	public ErrorResponse reply() {
		return this.reply;
	}

}
