package org.multaqa.api.error;

import java.util.Collection;

import graphql.GraphQLError;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.multaqa.query.error.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Sets the status and the header {@code Retry-After} of responses to requests that a
 * client should send again later, for proxies and clients that do not read the body.
 */
public final class RetryAfterHeader {

	/** The number of seconds if the error does not say when to retry. */
	private static final int SECONDS = 5;

	private RetryAfterHeader() {
	}

	/**
	 * Whether the request should be sent again.
	 * @param errors all errors of a response without data
	 */
	static boolean isDue(Collection<? extends GraphQLError> errors) {
		return !errors.isEmpty()
				&& errors.stream().allMatch((error) -> error instanceof CodedError coded && isPassing(coded));
	}

	private static boolean isPassing(CodedError error) {
		return error.code() == ErrorCode.UNAVAILABLE && error.details().containsKey("retryAfter");
	}

	/** The number of seconds until the next attempt. */
	static String seconds(Collection<? extends GraphQLError> errors) {
		return String.valueOf(errors.stream()
			.mapToInt((error) -> (Integer) ((CodedError) error).details().getOrDefault("retryAfter", SECONDS))
			.max()
			.orElse(SECONDS));
	}

	/** Sets the header if the errors call for it. */
	public static void on(HttpServletResponse response, Collection<? extends GraphQLError> errors) {
		if (isDue(errors)) {
			response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, seconds(errors));
		}
	}

	/** A response that sets the matching status once it has the header. */
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
