package org.multaqa.api.error;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;
import org.multaqa.query.error.ClientException;
import org.multaqa.query.error.ErrorCode;
import org.multaqa.query.limit.RequestClient;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;

/**
 * Gives every error of a response a code. Messages of the engine about the document are
 * passed on; messages about Java types and classes are not.
 */
public final class ErrorCodeInterceptor implements WebGraphQlInterceptor, Ordered {

	/** The largest number of errors in a response. */
	private static final int MOST = 20;

	@Override
	public int getOrder() {
		// only the one that adapts streams of events sees the coded errors
		return Ordered.HIGHEST_PRECEDENCE + 1;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.defer(() -> chain.next(request))
			.map(ErrorCodeInterceptor::coded)
			.doOnNext(ErrorCodeInterceptor::advise)
			.onErrorResume((failure) -> Mono.just(answer(request, failure)).doOnNext(ErrorCodeInterceptor::advise));
	}

	private static WebGraphQlResponse coded(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		if (errors.size() <= MOST && errors.stream().allMatch(CodedError.class::isInstance)) {
			return response;
		}
		return response.transform((builder) -> builder.errors(List.copyOf(bounded(errors))));
	}

	/**
	 * The first errors up to the limit, and one error more that says how many were left
	 * out.
	 */
	public static List<CodedError> bounded(List<? extends GraphQLError> errors) {
		Stream<CodedError> first = errors.stream().limit(MOST).map(ErrorCodeInterceptor::coded);
		if (errors.size() <= MOST) {
			return first.toList();
		}
		CodedError more = new CodedError(ErrorCode.TOO_MANY_ERRORS,
				"%s more errors are not shown; correct those that are, and ask again.".formatted(errors.size() - MOST),
				List.of(), List.of(), Map.of("found", errors.size(), "limit", MOST));
		return Stream.concat(first, Stream.of(more)).toList();
	}

	private static void advise(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		trace(errors);
		Object data = response.getExecutionResult().getData();
		boolean answersNothing = !(data instanceof Map<?, ?> fields)
				|| fields.values().stream().allMatch(Objects::isNull);
		if (answersNothing && RetryAfterHeader.isDue(errors)) {
			response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, RetryAfterHeader.seconds(errors));
		}
	}

	private static void trace(List<? extends GraphQLError> errors) {
		if (!errors.isEmpty() && errors.get(0) instanceof CodedError error) {
			RequestClient.current().ifPresent((requestClient) -> requestClient.trace().error(error.code()));
		}
	}

	private static CodedError coded(GraphQLError error) {
		if (error instanceof CodedError coded) {
			return coded;
		}
		List<SourceLocation> locations = present(error.getLocations());
		List<Object> path = present(error.getPath());
		ErrorCode code = codeOf(error);
		if (code == ErrorCode.INTERNAL) {
			return InternalError.log("answering", error.toString()).error(locations, path);
		}
		return new CodedError(code, ErrorMessageSanitizer.plain(error.getMessage()), locations, path, Map.of());
	}

	private static ErrorCode codeOf(GraphQLError error) {
		if (error instanceof InvalidSyntaxError) {
			return ErrorCode.PARSE_FAILED;
		}
		if (error.getErrorType() == ErrorType.ValidationError) {
			return ErrorCode.VALIDATION_FAILED;
		}
		if (error instanceof BadFaithIntrospectionError) {
			return ErrorCode.TOO_MANY_FIELDS;
		}
		return ErrorCode.INTERNAL;
	}

	private static WebGraphQlResponse answer(WebGraphQlRequest request, Throwable failure) {
		CodedError error = (failure instanceof ClientException clientException) ? CodedError.of(clientException)
				: InternalError.log("answering " + request.getUri().getPath(), failure).error();
		ExecutionInput input = ExecutionInput.newExecutionInput(request.getDocument()).build();
		ExecutionResult result = ExecutionResult.newExecutionResult().addError(error).build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result));
	}

	private static <T> List<T> present(@Nullable List<T> list) {
		return Objects.requireNonNullElse(list, List.of());
	}

}
