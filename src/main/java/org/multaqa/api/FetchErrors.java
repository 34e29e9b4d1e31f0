package org.multaqa.api;

import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import org.multaqa.query.Refusal;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import reactor.core.publisher.Mono;

/**
 * What a reader learns when fetching a field fails: a refusal goes out as it stands,
 * everything else as an incident.
 */
final class FetchErrors implements DataFetcherExceptionResolver {

	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable exception, DataFetchingEnvironment environment) {
		return Mono.just(List.of(error(exception, environment)));
	}

	private static CodedError error(Throwable exception, DataFetchingEnvironment environment) {
		SourceLocation place = environment.getField().getSourceLocation();
		List<SourceLocation> locations = (place != null) ? List.of(place) : List.of();
		List<Object> path = environment.getExecutionStepInfo().getPath().toList();
		if (exception instanceof Refusal refusal) {
			return new CodedError(refusal.code(), refusal.sentence(), locations, path, Map.of());
		}
		return Incident.log("fetching " + environment.getExecutionStepInfo().getPath(), exception)
			.error(locations, path);
	}

}
