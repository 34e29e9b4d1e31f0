package org.multaqa.query;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Hears of each GraphQL request when it is answered.
 */
public interface OperationListener {

	/**
	 * A request was answered, or refused.
	 * @param trace what it took
	 * @param duration from the last byte of the request to the last byte of the response
	 * @param document the SHA-256 hash of its document in hexadecimal digits, worked out
	 * when asked for; empty where there is none
	 */
	void answered(RequestTrace trace, Duration duration, Supplier<String> document);

}
