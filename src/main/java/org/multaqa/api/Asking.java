package org.multaqa.api;

import java.util.Set;

import graphql.TrivialDataFetcher;
import graphql.execution.CoercedVariables;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.multaqa.query.Caller;
import org.multaqa.query.Question;
import org.multaqa.query.Questions;
import org.multaqa.query.Standpoint;

/**
 * Reads each field of Query as a question and has it answered. The answer is whole, page
 * and all; that it is "trivial" keeps Spring from expecting its own kind of page.
 */
final class Asking implements TrivialDataFetcher<@Nullable Object> {

	private final Questions questions;

	Asking(Questions questions) {
		this.questions = questions;
	}

	@Override
	public @Nullable Object get(DataFetchingEnvironment field) {
		CoercedVariables variables = CoercedVariables.of(field.getVariables());
		Collecting collecting = new Collecting(field.getGraphQLSchema(), field.getFragmentsByName(), variables);
		Asked asked = new Asked(field.getMergedField(), field.getFieldDefinition(), Set.of("Query"), collecting);
		Caller.current().ifPresent((caller) -> caller.trace().field(asked.name()));
		Standpoint standpoint = Standpoints.of(field.getOperationDefinition(), asked, field.getVariables());
		Reading reading = new Reading(field.getGraphQLSchema(), variables);
		Question question = new QuestionReader(reading, standpoint.knownAt()).read(asked);
		return this.questions.ask(question, standpoint.beside(reading.values()), standpoint);
	}

}
