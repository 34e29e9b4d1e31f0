package org.multaqa.query.error;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when too many requests run at once. The same request can succeed a little later.
 */
public final class ServerOverloaded extends ClientException {

	/** The number of seconds after which a client should try again. */
	public static final int RETRY_SECONDS = 2;

	public ServerOverloaded(@Nullable Throwable cause) {
		this("The server is overloaded", cause);
	}

	/**
	 * Creates an exception.
	 * @param what what there is too much of, as a sentence without its end
	 */
	public ServerOverloaded(String what, @Nullable Throwable cause) {
		super(ErrorCode.UNAVAILABLE, what + "; ask again in %s seconds.".formatted(RETRY_SECONDS), cause);
	}

	@Override
	public Map<String, Object> details() {
		return Map.of("retryAfter", RETRY_SECONDS);
	}

}
