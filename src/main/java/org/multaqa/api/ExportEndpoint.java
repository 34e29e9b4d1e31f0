package org.multaqa.api;

import org.multaqa.query.ErrorCode;
import org.multaqa.query.ExportFormat;
import org.multaqa.query.Exports;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Streams the whole graph, for {@code export} on a running server.
 */
@RestController
class ExportEndpoint {

	private final Exports exports;

	ExportEndpoint(Exports exports) {
		this.exports = exports;
	}

	@GetMapping("/export")
	ResponseEntity<StreamingResponseBody> export(@RequestParam(defaultValue = "dump") String format) {
		return ExportFormat.ofWord(format).map(this::stream).orElseGet(ExportEndpoint::unknown);
	}

	private static ResponseEntity<StreamingResponseBody> unknown() {
		return ErrorReply
			.of(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST,
					"There is no export format of that name; format is one of %s, or left out for a dump."
						.formatted(String.join(", ", ExportFormat.words())))
			.streamed();
	}

	private ResponseEntity<StreamingResponseBody> stream(ExportFormat format) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(format.mediaType()))
			.body((out) -> this.exports.write(format, out));
	}

}
