package org.multaqa.api.subscription;

import java.util.List;

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
import org.multaqa.query.error.ErrorCode;

/**
 * Refuses subscriptions where the client takes one response, and all other operations
 * where it takes events: these have their limits and their log on the way of one
 * response.
 */
final class TransportInstrumentation extends SimplePerformantInstrumentation {

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext execution = parameters.getExecutionContext();
		boolean events = Transport.of(execution.getGraphQLContext()) != Transport.SINGLE_RESPONSE;
		boolean subscription = execution.getOperationDefinition().getOperation() == Operation.SUBSCRIPTION;
		if (events && !subscription) {
			throw refusal(
					"Only subscriptions are answered with events; send queries and mutations by HTTP, with the header \"Accept: application/json\".");
		}
		if (!events && subscription) {
			throw refusal(
					"A subscription is not answered with a single response; send it over WebSocket (graphql-transport-ws), or by HTTP with the header \"Accept: text/event-stream\".");
		}
		return super.beginExecuteOperation(parameters, state);
	}

	private static AbortExecutionException refusal(String sentence) {
		return new AbortExecutionException(List.of(CodedError.of(ErrorCode.BAD_REQUEST, sentence)));
	}

}
