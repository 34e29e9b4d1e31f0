package org.multaqa.api.http;

import java.io.IOException;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.api.error.InternalError;
import org.multaqa.api.error.ServiceAddresses;
import org.multaqa.query.error.ErrorCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers requests that fail outside GraphQL with an error of the usual form, without
 * internal details.
 */
@Controller
@ConditionalOnWebApplication
public class ErrorEndpoint implements ErrorController {

	private final String endpoint;

	ErrorEndpoint(@Value("${spring.graphql.http.path:/graphql}") String endpoint) {
		this.endpoint = endpoint;
	}

	@RequestMapping("${spring.web.error.path:${error.path:/error}}")
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		reply(request).send(response);
	}

	private ErrorResponse reply(HttpServletRequest request) {
		HttpStatus status = status(request);
		ServiceAddresses addresses = ServiceAddresses.below(request.getContextPath(), this.endpoint);
		String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		if (status == HttpStatus.NOT_FOUND) {
			return addresses.nothingHere();
		}
		if (status.is4xxClientError()) {
			return ErrorResponse.of(status, ErrorCode.BAD_REQUEST,
					"The request could not be understood (HTTP %s, %s); the API takes POST requests with a JSON body, and queries by GET, at %s."
						.formatted(status.value(), status.getReasonPhrase(), addresses.api()));
		}
		String where = "answering HTTP %s at %s".formatted(status.value(), address);
		Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		InternalError internalError = (cause instanceof Throwable failure) ? InternalError.log(where, failure)
				: InternalError.log(where, String.valueOf(request.getAttribute(RequestDispatcher.ERROR_MESSAGE)));
		return new ErrorResponse(status, internalError.error());
	}

	private static HttpStatus status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		// without a status code, a client requested the error page itself
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null && status.isError()) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

}
