package org.multaqa.api;

import java.util.ArrayList;
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
import org.multaqa.query.Overloaded;
import org.multaqa.query.Question;
import org.multaqa.query.Refusal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Refuses operations that would take too much, before any of their fields is asked.
 */
@Component
@ConditionalOnWebApplication
class PricedOperations extends SimplePerformantInstrumentation {

	private final Prices prices;

	PricedOperations(Prices prices) {
		this.prices = prices;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext execution = parameters.getExecutionContext();
		if (execution.getOperationDefinition().getOperation() == Operation.QUERY) {
			CodedError tooLong = Drafting.excess(texts(execution));
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

	private @Nullable CodedError excess(List<Prices.Field> fields) {
		try {
			return this.prices.excess(fields);
		}
		catch (Overloaded ex) {
			Shortage.log(ex);
			return CodedError.of(ex);
		}
	}

	/** The texts of which drafts are asked. */
	private static List<String> texts(ExecutionContext execution) {
		Collecting collecting = new Collecting(execution.getGraphQLSchema(), execution.getFragmentsByName(),
				execution.getCoercedVariables());
		return collecting
			.of(execution.getGraphQLSchema().getQueryType(), execution.getOperationDefinition().getSelectionSet())
			.all()
			.stream()
			.filter((field) -> field.name().equals(Drafting.FIELD))
			.map((field) -> String.valueOf(field.arguments(execution.getCoercedVariables()).get("text")))
			.toList();
	}

	private static List<Prices.Field> fields(ExecutionContext execution) {
		Collecting collecting = new Collecting(execution.getGraphQLSchema(), execution.getFragmentsByName(),
				execution.getCoercedVariables());
		List<Prices.Field> fields = new ArrayList<>();
		for (Asked field : collecting
			.of(execution.getGraphQLSchema().getQueryType(), execution.getOperationDefinition().getSelectionSet())
			.all()) {
			if (!field.name().startsWith("__") && !field.name().equals(Drafting.FIELD)) {
				Reading reading = new Reading(collecting.schema(), collecting.variables());
				try {
					// what counted when says nothing of how much there is to read
					Question question = new QuestionReader(reading, null).read(field);
					fields.add(new Prices.Field(field.key(), question, reading.values()));
				}
				catch (Refusal ex) {
					// takes nothing: the field tells what is wrong with it when it is
					// asked
				}
			}
		}
		return fields;
	}

}
