package org.multaqa.api.http;

import java.nio.charset.StandardCharsets;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the text of the schema, for programs that generate code from it.
 */
@RestController
@ConditionalOnWebApplication
public class SchemaEndpoint {

	@GetMapping("/schema.graphqls")
	ResponseEntity<Resource> schema() {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.cacheControl(CacheControl.noCache())
			.body(new ClassPathResource("graphql/schema.graphqls"));
	}

}
