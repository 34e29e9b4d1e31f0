package org.multaqa.api.error;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.query.error.ClientException;
import org.multaqa.query.error.ErrorCode;
import org.multaqa.query.error.ServerOverloaded;
import org.multaqa.query.limit.RequestClient;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * An error that is answered before GraphQL execution, in the form of a GraphQL response,
 * so that clients read all errors alike.
 *
 * @param status the status of the HTTP response
 * @param error the error
 */
public record ErrorResponse(HttpStatus status, CodedError error) {

	private static final JsonMapper JSON = JsonMapper.shared();

	public static ErrorResponse of(HttpStatus status, ErrorCode code, String sentence) {
		return new ErrorResponse(status, CodedError.of(code, sentence));
	}

	/**
	 * The response for an exception. What the client may not do has the status 401 or
	 * 403.
	 * @param other the status of all other exceptions
	 */
	public static ErrorResponse of(ClientException clientException, HttpStatus other) {
		return new ErrorResponse(switch (clientException.code()) {
			case UNAUTHORIZED -> HttpStatus.UNAUTHORIZED;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			default -> other;
		}, CodedError.of(clientException));
	}

	/** The response while the server is overloaded. */
	public static ErrorResponse unavailable(ServerOverloaded overload) {
		OverloadLog.log(overload);
		return new ErrorResponse(HttpStatus.SERVICE_UNAVAILABLE, CodedError.of(overload));
	}

	public byte[] body() {
		return JSON.writeValueAsBytes(Map.of("errors", List.of(this.error.toSpecification())));
	}

	public void send(HttpServletResponse response) throws IOException {
		RequestClient.current().ifPresent((requestClient) -> requestClient.trace().error(this.error.code()));
		byte[] body = body();
		response.setStatus(this.status.value());
		RetryAfterHeader.on(response, List.of(this.error));
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
