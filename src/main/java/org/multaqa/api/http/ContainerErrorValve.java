package org.multaqa.api.http;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.api.error.ServiceAddresses;
import org.multaqa.query.error.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Answers requests that the servlet container refuses before they reach the application:
 * in place of the container's error page, with an error of the usual form.
 */
public final class ContainerErrorValve extends ErrorReportValve {

	private final ServiceAddresses addresses;

	/**
	 * @param contextPath the path of the application
	 * @param endpoint the path of the GraphQL endpoint below it
	 */
	public ContainerErrorValve(String contextPath, String endpoint) {
		this.addresses = ServiceAddresses.below(contextPath, endpoint);
	}

	/**
	 * TRACE is refused here: the container names methods that no address serves, and the
	 * servlet would repeat the request in place of the error.
	 */
	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (!"TRACE".equals(request.getMethod())) {
			super.invoke(request, response);
			return;
		}
		response.setSuspended(false);
		response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, POST");
		send(response, ErrorResponse.of(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.BAD_REQUEST,
				"TRACE is not answered; send GET, HEAD or POST."));
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable cause) {
		HttpStatus status = HttpStatus.resolve(response.getStatus());
		if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		send(response, reply(status));
	}

	private void send(Response response, ErrorResponse reply) {
		try {
			SecurityHeadersFilter.set(response);
			reply.send(response);
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			// the client is gone, or the response has begun
			this.container.getLogger().debug("An answer could not be sent.", ex);
		}
	}

	private ErrorResponse reply(HttpStatus status) {
		if (status == HttpStatus.NOT_FOUND) {
			// the address is outside the path of the application
			return this.addresses.nothingHere();
		}
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
