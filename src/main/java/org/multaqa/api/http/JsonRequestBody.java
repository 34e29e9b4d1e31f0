package org.multaqa.api.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.multaqa.api.error.CodedError;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.api.error.InvalidHttpRequest;
import org.multaqa.query.error.ErrorCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Reads request bodies of JSON. At most one byte more than the limit is read into memory,
 * with or without a {@code Content-Length}. Forms and plain text are refused unread.
 *
 * @param limit the most bytes of a body
 */
public record JsonRequestBody(long limit) {

	/**
	 * Reads the body of a request.
	 * @throws InvalidHttpRequest if it has another content type, is too large, arrives
	 * too slowly or ends too early
	 */
	public byte[] read(HttpServletRequest request) throws InvalidHttpRequest {
		if (!isJson(request.getContentType())) {
			throw new InvalidHttpRequest(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					"The Content-Type is not application/json in UTF-8; send a JSON object under that type.");
		}
		long announced = request.getContentLengthLong();
		if (announced > this.limit) {
			throw tooLarge(announced);
		}
		try {
			byte[] body = new MinimumRateInput(request.getInputStream()).readNBytes((int) this.limit + 1);
			if (body.length > this.limit) {
				throw tooLarge(null);
			}
			return body;
		}
		catch (MinimumRate.TooSlow ex) {
			throw new InvalidHttpRequest(ErrorResponse.of(HttpStatus.REQUEST_TIMEOUT, ErrorCode.TIMEOUT,
					"The request body arrives too slowly; send the request again on a faster connection."));
		}
		catch (IOException ex) {
			throw new InvalidHttpRequest(HttpStatus.BAD_REQUEST,
					"The request body ended too early; send the request again.");
		}
	}

	private static boolean isJson(@Nullable String contentType) {
		try {
			MediaType type = MediaType.parseMediaType(Objects.requireNonNullElse(contentType, "none/none"));
			return MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)
					&& (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private InvalidHttpRequest tooLarge(@Nullable Long announced) {
		long found = (announced != null) ? announced : this.limit + 1;
		String sentence = "The request body has %s bytes%s, and the limit is %s; ask for less, or load fewer records, in one request."
			.formatted(found, (announced != null) ? "" : " or more", this.limit);
		return new InvalidHttpRequest(new ErrorResponse(HttpStatus.CONTENT_TOO_LARGE, new CodedError(
				ErrorCode.TOO_LARGE, sentence, List.of(), List.of(), Map.of("found", found, "limit", this.limit))));
	}

}
