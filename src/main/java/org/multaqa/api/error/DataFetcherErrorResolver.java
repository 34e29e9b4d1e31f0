package org.multaqa.api.error;

import java.util.List;
import java.util.stream.Collectors;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.multaqa.query.error.ClientException;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import reactor.core.publisher.Mono;

/**
 * Turns the failure of a data fetcher into an error of the response. A
 * {@link ClientException} is passed on; every other exception becomes an internal error.
 */
public final class DataFetcherErrorResolver implements DataFetcherExceptionResolver {

	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable exception, DataFetchingEnvironment environment) {
		return Mono.just(List.of(error(exception, environment)));
	}

	private static CodedError error(Throwable exception, DataFetchingEnvironment environment) {
		return error(exception, environment.getField().getSourceLocation(),
				environment.getExecutionStepInfo().getPath().toList());
	}

	/**
	 * The error for an exception.
	 * @param place the location of the field in the document
	 * @param path the path of the field in the response
	 */
	public static CodedError error(Throwable exception, @Nullable SourceLocation place, List<Object> path) {
		List<SourceLocation> locations = (place != null) ? List.of(place) : List.of();
		if (exception instanceof ClientException clientException) {
			OverloadLog.log(clientException);
			return CodedError.of(clientException, locations, path);
		}
		return InternalError
			.log("fetching /" + path.stream().map(String::valueOf).collect(Collectors.joining("/")), exception)
			.error(locations, path);
	}

}
