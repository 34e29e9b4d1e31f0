package org.multaqa.query.error;

import java.util.Locale;
import java.util.Map;

/**
 * Thrown when a network is too large for an analysis.
 */
public final class NetworkTooLarge extends ClientException {

	private final Map<String, Object> details;

	private NetworkTooLarge(String what, long found, long limit) {
		super(ErrorCode.QUERY_TOO_COSTLY, String.format(Locale.ROOT,
				"The network has %,d %s, and one of at most %,d is analysed; ask for a shorter period, a smaller territory, or another projection.",
				found, what, limit));
		this.details = Map.of("found", found, "limit", limit);
	}

	/**
	 * Checks a number against its limit.
	 * @throws NetworkTooLarge if the number is above the limit
	 */
	public static void check(String what, long found, long limit) {
		if (found > limit) {
			throw new NetworkTooLarge(what, found, limit);
		}
	}

	@Override
	public Map<String, Object> details() {
		return this.details;
	}

}
