package org.multaqa.api.subscription;

import java.util.List;

import graphql.GraphQLError;
import org.multaqa.api.error.DataFetcherErrorResolver;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import reactor.core.publisher.Mono;

/**
 * Turns the failure of a subscription into an error with a code.
 */
final class SubscriptionErrorResolver implements SubscriptionExceptionResolver {

	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable exception) {
		return Mono.just(List.of(DataFetcherErrorResolver.error(exception, null, List.of())));
	}

}
