package org.multaqa.api.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import org.jspecify.annotations.Nullable;
import org.multaqa.api.error.CodedError;
import org.multaqa.api.error.OverloadLog;
import org.multaqa.api.load.DraftDataFetcher;
import org.multaqa.api.plan.ArgumentBinding;
import org.multaqa.api.plan.EventPlan;
import org.multaqa.api.plan.QueryPlanner;
import org.multaqa.api.plan.SelectedField;
import org.multaqa.api.plan.SelectionCollector;
import org.multaqa.api.plan.SubscriptionPlanner;
import org.multaqa.query.HistoryPosition;
import org.multaqa.query.error.ClientException;
import org.multaqa.query.error.ServerOverloaded;
import org.multaqa.query.plan.QueryPlan;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Refuses operations that cost too much, before any of their fields is fetched.
 */
@Component
@ConditionalOnWebApplication
class CostLimitInstrumentation extends SimplePerformantInstrumentation {

	/** A subscription without a cursor reads nothing of the past. */
	private static final HistoryPosition NOW = new HistoryPosition(Long.MAX_VALUE - 1, 0);

	private final CostLimit costLimit;

	CostLimitInstrumentation(CostLimit costLimit) {
		this.costLimit = costLimit;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext execution = parameters.getExecutionContext();
		Operation operation = execution.getOperationDefinition().getOperation();
		if (operation == Operation.SUBSCRIPTION) {
			CodedError excess = excess(events(execution));
			if (excess != null) {
				throw new AbortExecutionException(List.of(excess));
			}
		}
		if (operation == Operation.QUERY) {
			CodedError tooLong = DraftDataFetcher.excess(texts(execution));
			if (tooLong != null) {
				throw new AbortExecutionException(List.of(tooLong));
			}
			CodedError excess = excess(fields(execution));
			if (excess != null) {
				throw new AbortExecutionException(List.of(excess));
			}
		}
		return super.beginExecuteOperation(parameters, state);
	}

	private @Nullable CodedError excess(List<CostLimit.Field> fields) {
		try {
			return this.costLimit.excess(fields);
		}
		catch (ServerOverloaded ex) {
			OverloadLog.log(ex);
			return CodedError.of(ex);
		}
	}

	/** The texts of the fields that draft a record. */
	private static List<String> texts(ExecutionContext execution) {
		SelectionCollector selectionCollector = new SelectionCollector(execution.getGraphQLSchema(),
				execution.getFragmentsByName(), execution.getCoercedVariables());
		return selectionCollector
			.of(execution.getGraphQLSchema().getQueryType(), execution.getOperationDefinition().getSelectionSet())
			.all()
			.stream()
			.filter((field) -> field.name().equals(DraftDataFetcher.FIELD))
			.map((field) -> String.valueOf(field.arguments(execution.getCoercedVariables()).get("text")))
			.toList();
	}

	/** The cost of one event of a subscription. */
	private static List<CostLimit.Field> events(ExecutionContext execution) {
		SelectionCollector selectionCollector = new SelectionCollector(execution.getGraphQLSchema(),
				execution.getFragmentsByName(), execution.getCoercedVariables());
		List<CostLimit.Field> fields = new ArrayList<>();
		for (SelectedField field : selectionCollector
			.of(Objects.requireNonNull(execution.getGraphQLSchema().getSubscriptionType()),
					execution.getOperationDefinition().getSelectionSet())
			.all()) {
			try {
				EventPlan plan = new SubscriptionPlanner(
						new ArgumentBinding(selectionCollector.schema(), selectionCollector.variables()), NOW)
					.read(field);
				fields.add(new CostLimit.Field(field.key(), plan.queryPlan(), plan.given()));
			}
			catch (ClientException ex) {
				// costs nothing: the field reports its error when it is fetched
			}
		}
		return fields;
	}

	private static List<CostLimit.Field> fields(ExecutionContext execution) {
		SelectionCollector selectionCollector = new SelectionCollector(execution.getGraphQLSchema(),
				execution.getFragmentsByName(), execution.getCoercedVariables());
		List<CostLimit.Field> fields = new ArrayList<>();
		for (SelectedField field : selectionCollector
			.of(execution.getGraphQLSchema().getQueryType(), execution.getOperationDefinition().getSelectionSet())
			.all()) {
			if (!field.name().startsWith("__") && !field.name().equals(DraftDataFetcher.FIELD)) {
				ArgumentBinding argumentBinding = new ArgumentBinding(selectionCollector.schema(),
						selectionCollector.variables());
				try {
					// the cost does not depend on the temporal context
					QueryPlan queryPlan = new QueryPlanner(argumentBinding, null).read(field);
					fields.add(new CostLimit.Field(field.key(), queryPlan, argumentBinding.values()));
				}
				catch (ClientException ex) {
					// costs nothing: the field reports its error when it is fetched
				}
			}
		}
		return fields;
	}

}
