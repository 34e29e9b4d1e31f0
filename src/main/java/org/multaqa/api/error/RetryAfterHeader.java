package org.multaqa.api.error;

import java.util.Collection;

import graphql.GraphQLError;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.multaqa.query.error.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Says in HTTP what proxies and clients understand without reading the body: that nothing
 * was answered for now, and when to ask again.
 */
public final class RetryAfterHeader {

	/** As long as nothing says when, in seconds. */
	private static final int SECONDS = 5;

	private RetryAfterHeader() {
	}

	/**
	 * Whether the same request is worth asking again as a whole.
	 * @param errors all errors of an answer that has nothing else
	 */
	static boolean isDue(Collection<? extends GraphQLError> errors) {
		return !errors.isEmpty()
				&& errors.stream().allMatch((error) -> error instanceof CodedError coded && isPassing(coded));
	}

	private static boolean isPassing(CodedError error) {
		return error.code() == ErrorCode.UNAVAILABLE && error.details().containsKey("retryAfter");
	}

	/** In how many seconds. */
	static String seconds(Collection<? extends GraphQLError> errors) {
		return String.valueOf(errors.stream()
			.mapToInt((error) -> (Integer) ((CodedError) error).details().getOrDefault("retryAfter", SECONDS))
			.max()
			.orElse(SECONDS));
	}

	/** Gives it where it is due. */
	public static void on(HttpServletResponse response, Collection<? extends GraphQLError> errors) {
		if (isDue(errors)) {
			response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, seconds(errors));
		}
	}

	/**
	 * A response that has the status that goes with the advice once it has the advice.
	 */
	public static HttpServletResponse heeding(HttpServletResponse response) {
		return new HttpServletResponseWrapper(response) {

			@Override
			public void addHeader(String name, String value) {
				super.addHeader(name, value);
				heed(name);
			}

			@Override
			public void setHeader(String name, String value) {
				super.setHeader(name, value);
				heed(name);
			}

			private void heed(String name) {
				if (name.equalsIgnoreCase(HttpHeaders.RETRY_AFTER)) {
					setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
				}
			}

		};
	}

}
