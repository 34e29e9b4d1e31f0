package org.multaqa.api.fastpath;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.api.error.CodedError;
import org.multaqa.api.error.RetryAfterHeader;
import org.springframework.http.MediaType;

/**
 * An answer that did not come from the engine.
 *
 * @param json the response
 * @param errors why all of its fields failed; empty where one did not
 */
record FastPathResponse(byte[] json, List<CodedError> errors) {

	/**
	 * Sends it.
	 * @param type in which media type it is wanted
	 */
	void send(HttpServletResponse response, MediaType type) throws IOException {
		RetryAfterHeader.on(response, this.errors);
		response.setContentType(type.toString());
		response.setContentLength(this.json.length);
		response.getOutputStream().write(this.json);
	}

}
