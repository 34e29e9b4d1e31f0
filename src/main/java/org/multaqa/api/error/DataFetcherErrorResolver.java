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
 * What a reader learns when fetching a field fails: a refusal goes out as it stands,
 * everything else as an incident.
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
	 * What a reader learns.
	 * @param place of the field in the document
	 * @param path to the field in the response
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
