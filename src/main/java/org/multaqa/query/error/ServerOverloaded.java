package org.multaqa.query.error;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * More is asked than can be done at once: the same request can be answered a little
 * later.
 */
public final class ServerOverloaded extends ClientException {

	/** In how many seconds it is worth asking again. */
	public static final int RETRY_SECONDS = 2;

	public ServerOverloaded(@Nullable Throwable cause) {
		this("The server has more to do than it can do at once", cause);
	}

	/**
	 * Refuses what would be one too many.
	 * @param what there is too much of, as a sentence without its end
	 */
	public ServerOverloaded(String what, @Nullable Throwable cause) {
		super(ErrorCode.UNAVAILABLE, what + "; ask again in %s seconds.".formatted(RETRY_SECONDS), cause);
	}

	@Override
	public Map<String, Object> details() {
		return Map.of("retryAfter", RETRY_SECONDS);
	}

}
