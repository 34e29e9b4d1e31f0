package org.multaqa.api.error;

import org.multaqa.query.error.ErrorCode;
import org.springframework.http.HttpStatus;

/**
 * The addresses that refusals name, below the path of the application.
 *
 * @param api the path of the GraphQL endpoint
 * @param page the path of the page to try it on
 */
public record ServiceAddresses(String api, String page) {

	/**
	 * The addresses of an application.
	 * @param contextPath the path of the application, as clients see it; empty for the
	 * root
	 * @param endpoint the path of the GraphQL endpoint below it
	 */
	public static ServiceAddresses below(String contextPath, String endpoint) {
		return new ServiceAddresses(contextPath + endpoint, contextPath + "/graphiql");
	}

	/** The response for an address with nothing behind it. */
	public ErrorResponse nothingHere() {
		return ErrorResponse.of(HttpStatus.NOT_FOUND, ErrorCode.NOT_FOUND,
				"There is nothing at this address; the API is at %s, and the page to try it on is at %s."
					.formatted(this.api, this.page));
	}

}
