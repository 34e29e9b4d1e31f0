package org.multaqa.query.error;

import java.util.Map;

/**
 * Thrown when a client sends more requests than its rate limit.
 */
public final class RateLimitExceeded extends ClientException {

	private final int seconds;

	/**
	 * Creates an exception.
	 * @param seconds the number of seconds after which the next request is accepted
	 * @param perSecond the rate limit of a client in requests a second
	 */
	public RateLimitExceeded(int seconds, int perSecond) {
		super(ErrorCode.RATE_LIMITED,
				"This address sends more than the %s requests a second that are allowed; ask again in %s %s."
					.formatted(perSecond, seconds, (seconds == 1) ? "second" : "seconds"));
		this.seconds = seconds;
	}

	public int seconds() {
		return this.seconds;
	}

	@Override
	public Map<String, Object> details() {
		return Map.of("retryAfter", this.seconds);
	}

}
