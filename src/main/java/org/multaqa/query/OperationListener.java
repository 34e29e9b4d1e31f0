package org.multaqa.query;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Is notified of each GraphQL request when it is answered.
 */
public interface OperationListener {

	/**
	 * Called when a request was answered or refused.
	 * @param trace what the request needed
	 * @param duration the time from the last byte of the request to the last byte of the
	 * response
	 * @param document computes the SHA-256 hash of the document in hexadecimal digits;
	 * empty if there is no document
	 */
	void answered(RequestTrace trace, Duration duration, Supplier<String> document);

}
