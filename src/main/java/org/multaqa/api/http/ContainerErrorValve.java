package org.multaqa.api.http;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.query.error.ErrorCode;
import org.springframework.http.HttpStatus;

/**
 * Answers requests that the servlet container refuses before they reach the application:
 * in place of the container's error page, with an error of the usual form.
 */
public final class ContainerErrorValve extends ErrorReportValve {

	@Override
	protected void report(Request request, Response response, @Nullable Throwable cause) {
		HttpStatus status = HttpStatus.resolve(response.getStatus());
		if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			SecurityHeadersFilter.set(response);
			reply(status).send(response);
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			// the client is gone, or the response has begun
			this.container.getLogger().debug("An answer could not be sent.", ex);
		}
	}

	private static ErrorResponse reply(HttpStatus status) {
		boolean ours = status.is5xxServerError() && status != HttpStatus.NOT_IMPLEMENTED
				&& status != HttpStatus.HTTP_VERSION_NOT_SUPPORTED;
		if (ours) {
			return ErrorResponse.of(status, ErrorCode.UNAVAILABLE,
					"The request could not be answered (HTTP %s); try again later.".formatted(status.value()));
		}
		return ErrorResponse.of(status, ErrorCode.BAD_REQUEST,
				"The request is not valid HTTP, or its address and headers together are too long (HTTP %s, %s); send a long query by POST."
					.formatted(status.value(), status.getReasonPhrase()));
	}

}
