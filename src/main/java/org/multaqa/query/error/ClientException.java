package org.multaqa.query.error;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A request that is not answered, for a reason that its sender may know. Its message goes
 * out as it stands, so it never holds anything internal.
 */
public abstract class ClientException extends RuntimeException {

	private final ErrorCode code;

	/**
	 * Refuses a request.
	 * @param code what programs decide by
	 * @param sentence for people: what was found, what was expected, what to do
	 */
	protected ClientException(ErrorCode code, String sentence) {
		this(code, sentence, null);
	}

	/**
	 * Refuses a request because of something that went wrong elsewhere.
	 * @param cause what did; never shown
	 */
	protected ClientException(ErrorCode code, String sentence, @Nullable Throwable cause) {
		// refusing is an everyday answer: no stack trace, which costs more than the
		// answer
		super(sentence, cause, false, false);
		this.code = code;
	}

	public final ErrorCode code() {
		return this.code;
	}

	/** What programs may know besides the code, by name. */
	public Map<String, Object> details() {
		return Map.of();
	}

	public final String sentence() {
		return String.valueOf(getMessage());
	}

}
