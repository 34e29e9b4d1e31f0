package org.multaqa.api.feed;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import graphql.GraphQLError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.api.document.DocumentHash;
import org.multaqa.api.error.CodedError;
import org.multaqa.api.error.ErrorCodeInterceptor;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.query.GraphVersion;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Serves the latest changes as an Atom feed, for people who follow a territory, a
 * programme or an actor in a feed reader. The entries are the results of the query
 * {@code changes}.
 */
@RestController
@ConditionalOnWebApplication
class ChangeFeedEndpoint {

	private static final String DOCUMENT = """
			query Changes($territory: ID, $program: ID, $actor: ID) {
			  changes(first: 50, territory: $territory, program: $program, actor: $actor) {
			    nodes {
			      at record action factId former load { id by }
			      fact { citations(first: 3) { locator wording source { title publisher } } }
			    }
			  }
			}""";

	private final ExecutionGraphQlService engine;

	private final GraphVersion version;

	ChangeFeedEndpoint(ExecutionGraphQlService engine, GraphVersion version) {
		this.engine = engine;
		this.version = version;
	}

	@GetMapping("/changes.atom")
	void changes(HttpServletRequest request, HttpServletResponse response,
			@RequestParam(required = false) @Nullable String territory,
			@RequestParam(required = false) @Nullable String program,
			@RequestParam(required = false) @Nullable String actor) throws IOException {
		String tag = "\"%s\""
			.formatted(DocumentHash.of(this.version.current() + "\n" + request.getQueryString()).substring(0, 32));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.setHeader(HttpHeaders.ETAG, tag);
		if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		Map<String, Object> variables = new HashMap<>();
		putIfGiven(variables, "territory", territory);
		putIfGiven(variables, "program", program);
		putIfGiven(variables, "actor", actor);
		ExecutionGraphQlResponse answer = this.engine
			.execute(new DefaultExecutionGraphQlRequest(DOCUMENT, null, variables, Map.of(),
					UUID.randomUUID().toString(), null))
			.block();
		List<GraphQLError> errors = (answer != null) ? answer.getExecutionResult().getErrors() : List.of();
		if (!errors.isEmpty()) {
			response.setHeader(HttpHeaders.ETAG, null);
			refuse(ErrorCodeInterceptor.bounded(errors).get(0), response);
			return;
		}
		response.setContentType("application/atom+xml;charset=UTF-8");
		String self = ServletUriComponentsBuilder.fromRequest(request).build().toUriString();
		response.getOutputStream().write(new AtomFeedWriter(self).of(changes(answer)));
	}

	private static void putIfGiven(Map<String, Object> variables, String name, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			variables.put(name, value);
		}
	}

	private static List<?> changes(@Nullable ExecutionGraphQlResponse answer) {
		return (answer != null && answer.getExecutionResult().getData() instanceof Map<?, ?> data
				&& data.get("changes") instanceof Map<?, ?> page && page.get("nodes") instanceof List<?> nodes) ? nodes
						: List.of();
	}

	private static void refuse(CodedError error, HttpServletResponse response) throws IOException {
		HttpStatus status = switch (error.code()) {
			case UNAVAILABLE, TIMEOUT, NOT_READY -> HttpStatus.SERVICE_UNAVAILABLE;
			case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
			default -> HttpStatus.BAD_REQUEST;
		};
		new ErrorResponse(status, CodedError.of(error.code(), error.sentence())).send(response);
	}

}
