package org.multaqa.api;

import org.multaqa.query.Dump;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Streams the whole graph, for {@code export} on a running server.
 */
@RestController
class ExportEndpoint {

	private final Dump dump;

	ExportEndpoint(Dump dump) {
		this.dump = dump;
	}

	@GetMapping("/export")
	ResponseEntity<StreamingResponseBody> export() {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).body(this.dump::writeTo);
	}

}
