package org.multaqa.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the Explorer at the path of each of its views, so that a link opens that view.
 * The id of an entity is its path.
 */
@Controller
@ConditionalOnWebApplication
class ExplorerPage {

	private final ExplorerDocument document = ExplorerDocument.read("/static/explorer/index.html");

	@GetMapping({ ExplorerAddresses.START, ExplorerAddresses.VIEW, ExplorerAddresses.ENTITY })
	ResponseEntity<String> open(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
			.cacheControl(CacheControl.noCache())
			.header("Content-Security-Policy", this.document.policy())
			.header("Cross-Origin-Opener-Policy", "same-origin")
			.header("Referrer-Policy", "no-referrer")
			.header("X-Content-Type-Options", "nosniff")
			.body(this.document.at(path));
	}

}
