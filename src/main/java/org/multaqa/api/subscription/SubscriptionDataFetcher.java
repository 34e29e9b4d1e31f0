package org.multaqa.api.subscription;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executor;

import graphql.execution.CoercedVariables;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.multaqa.api.plan.ArgumentBinding;
import org.multaqa.api.plan.EventPlan;
import org.multaqa.api.plan.SelectedField;
import org.multaqa.api.plan.SelectionCollector;
import org.multaqa.api.plan.SubscriptionPlanner;
import org.multaqa.query.limit.FairSemaphore;
import org.multaqa.query.limit.RequestClient;
import org.multaqa.query.plan.QueryExecutor;
import org.reactivestreams.Publisher;

/**
 * Plans a field of Subscription and publishes its events.
 *
 * @param queryExecutor executes query plans
 * @param poller notifies of loads
 * @param places the places for subscriptions
 * @param workers the threads that read events
 * @param patience the longest time that a subscriber may take for an event
 */
record SubscriptionDataFetcher(QueryExecutor queryExecutor, HistoryPoller poller, FairSemaphore places,
		Executor workers, Duration patience) implements DataFetcher<Publisher<Object>> {

	@Override
	public Publisher<Object> get(DataFetchingEnvironment field) {
		CoercedVariables variables = CoercedVariables.of(field.getVariables());
		SelectionCollector selectionCollector = new SelectionCollector(field.getGraphQLSchema(),
				field.getFragmentsByName(), variables);
		SelectedField selectedField = new SelectedField(field.getMergedField(), field.getFieldDefinition(),
				Set.of("Subscription"), selectionCollector);
		RequestClient.current().ifPresent((requestClient) -> requestClient.trace().field(selectedField.name()));
		EventPlan plan = new SubscriptionPlanner(new ArgumentBinding(field.getGraphQLSchema(), variables),
				this.poller.now())
			.read(selectedField);
		return new EventPublisher(EventReader.of(plan, this.queryExecutor),
				SubscriptionClient.of(field.getGraphQlContext()), this.places, this.poller, this.workers,
				this.patience);
	}

}
