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

	private final Map<String, LoadToken> tokens;

	/**
	 * @param tokens by name
	 */
	LoadPermission(Map<String, LoadToken> tokens) {
		this.tokens = Map.copyOf(tokens);
	}

	/**
	 * Passes if the request carried a token.
	 * @return the token's name
	 * @throws Unauthorized if it did not
	 */
	static String require(GraphQLContext context) {
		return context.getOrDefault(Presented.class, Presented.NONE).required();
	}

	/**
	 * Passes if the header is that of one of our tokens.
	 * @return the token's name
	 * @throws Unauthorized if it is not
	 */
	String required(@Nullable String authorization) {
		return judge(authorization).required();
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
		String presented = authorization.substring(SCHEME.length()).strip();
		return this.tokens.entrySet()
			.stream()
			.filter((token) -> token.getValue().is(presented))
			.findFirst()
			.map((token) -> new Presented(true, token.getKey()))
			.orElse(Presented.WRONG);
	}

	/**
	 * What the request came with.
	 *
	 * @param any whether it had a token at all
	 * @param name the name of the token, or {@code null} where it is none of ours
	 */
	private record Presented(boolean any, @Nullable String name) {

		private static final Presented NONE = new Presented(false, null);

		private static final Presented WRONG = new Presented(true, null);

		String required() {
			if (this.name == null) {
				throw new Unauthorized(this.any);
			}
			return this.name;
		}

	}

}
