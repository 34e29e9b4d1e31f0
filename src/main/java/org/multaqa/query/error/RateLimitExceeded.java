package org.multaqa.query.error;

import java.util.Map;

/** A client begins more requests than it may. */
public final class RateLimitExceeded extends ClientException {

	private final int seconds;

	/**
	 * Refuses one.
	 * @param seconds after which there is one for it
	 * @param perSecond how many it may begin
	 */
	public RateLimitExceeded(int seconds, int perSecond) {
		super(ErrorCode.RATE_LIMITED,
				"More requests come from this address than the %s a second that are answered; ask again in %s %s."
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
