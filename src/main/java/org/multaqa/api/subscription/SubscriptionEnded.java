package org.multaqa.api.subscription;

import java.time.Duration;
import java.util.Map;

import org.multaqa.query.error.ClientException;
import org.multaqa.query.error.ErrorCode;
import org.multaqa.query.error.ServerOverloaded;

/**
 * Thrown to end a subscription before its client does.
 */
final class SubscriptionEnded extends ClientException {

	private static final String RESUME = "; subscribe again with the cursor of the last event as \"after\".";

	private SubscriptionEnded(ErrorCode code, String sentence) {
		super(code, sentence);
	}

	static SubscriptionEnded tooSlow(Duration patience) {
		return new SubscriptionEnded(ErrorCode.TOO_SLOW,
				"An event was not taken within %s seconds%s".formatted(Math.max(1, patience.toSeconds()), RESUME));
	}

	static SubscriptionEnded stopping() {
		return new SubscriptionEnded(ErrorCode.UNAVAILABLE, "The server is being stopped" + RESUME);
	}

	static SubscriptionEnded unauthorized() {
		return new SubscriptionEnded(ErrorCode.UNAUTHORIZED,
				"The token no longer allows reading: it has expired or was revoked; subscribe again with a valid token.");
	}

	@Override
	public Map<String, Object> details() {
		return (code() == ErrorCode.UNAVAILABLE) ? Map.of("retryAfter", ServerOverloaded.RETRY_SECONDS) : Map.of();
	}

}
