package org.multaqa.api;

import org.multaqa.query.ErrorCode;
import org.springframework.http.HttpStatus;

/**
 * An HTTP request is not one that the endpoint answers.
 */
final class RequestRefused extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient ErrorReply reply;

	RequestRefused(ErrorReply reply) {
		super(reply.error().sentence(), null, false, false);
		this.reply = reply;
	}

	RequestRefused(HttpStatus status, String sentence) {
		this(ErrorReply.of(status, ErrorCode.BAD_REQUEST, sentence));
	}

	ErrorReply reply() {
		return this.reply;
	}

}
