package org.multaqa.api;

import java.util.Map;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;

/**
 * Who may load. Reading is open; a field that changes the graph begins with
 * {@link #require(GraphQLContext)}.
 */
final class LoadPermission implements WebGraphQlInterceptor {

	private static final String SCHEME = "Bearer ";

	private final LoadToken token;

	LoadPermission(LoadToken token) {
		this.token = token;
	}

	/**
	 * Passes if the request carried the token.
	 * @throws Unauthorized if it did not
	 */
	static void require(GraphQLContext context) {
		Presented presented = context.getOrDefault(Presented.class, Presented.NONE);
		if (presented != Presented.RIGHT) {
			throw new Unauthorized(presented == Presented.WRONG);
		}
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Presented presented = judge(request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION));
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(Presented.class, presented)).build());
		return chain.next(request);
	}

	private Presented judge(@Nullable String authorization) {
		if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
			return Presented.NONE;
		}
		return this.token.is(authorization.substring(SCHEME.length()).strip()) ? Presented.RIGHT : Presented.WRONG;
	}

	private enum Presented {

		NONE, WRONG, RIGHT

	}

}
