package org.multaqa.query.error;

import java.util.Map;

/**
 * Thrown when the database does not respond, or refuses queries after all retries.
 */
public final class DatabaseUnavailable extends ClientException {

	private static final int RETRY_SECONDS = 5;

	public DatabaseUnavailable(Throwable cause) {
		super(ErrorCode.UNAVAILABLE, "The database does not respond at the moment; try again shortly.", cause);
	}

	@Override
	public Map<String, Object> details() {
		return Map.of("retryAfter", RETRY_SECONDS);
	}

}
