package org.multaqa.api.fastpath;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.api.error.CodedError;
import org.multaqa.api.error.RetryAfterHeader;
import org.springframework.http.MediaType;

/**
 * A response of the fast path.
 *
 * @param json the response
 * @param errors why its fields failed; empty unless all of them failed
 */
record FastPathResponse(byte[] json, List<CodedError> errors) {

	/**
	 * Sends the response.
	 * @param type the media type that the client accepts
	 */
	void send(HttpServletResponse response, MediaType type) throws IOException {
		RetryAfterHeader.on(response, this.errors);
		response.setContentType(type.toString());
		response.setContentLength(this.json.length);
		response.getOutputStream().write(this.json);
	}

}
