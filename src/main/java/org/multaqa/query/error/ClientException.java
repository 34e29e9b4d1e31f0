package org.multaqa.query.error;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A request cannot be answered for a reason that the client may know. The message is sent
 * to the client as it is, so it contains nothing internal.
 */
public abstract class ClientException extends RuntimeException {

	private final ErrorCode code;

	/**
	 * Creates an exception.
	 * @param code the error code for programs
	 * @param sentence the message for people: what was found, what was expected, what to
	 * do
	 */
	protected ClientException(ErrorCode code, String sentence) {
		this(code, sentence, null);
	}

	/**
	 * Creates an exception with a cause.
	 * @param cause the cause, which is never shown to the client
	 */
	protected ClientException(ErrorCode code, String sentence, @Nullable Throwable cause) {
		// such exceptions are frequent: no stack trace, which would cost more than the
		// response
		super(sentence, cause, false, false);
		this.code = code;
	}

	public final ErrorCode code() {
		return this.code;
	}

	/** Further details for programs, by name. */
	public Map<String, Object> details() {
		return Map.of();
	}

	public final String sentence() {
		return String.valueOf(getMessage());
	}

}
