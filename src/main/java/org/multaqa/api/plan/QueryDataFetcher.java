package org.multaqa.api.plan;

import java.util.Set;

import graphql.TrivialDataFetcher;
import graphql.execution.CoercedVariables;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.multaqa.query.TemporalContext;
import org.multaqa.query.limit.RequestClient;
import org.multaqa.query.plan.QueryExecutor;
import org.multaqa.query.plan.QueryPlan;

/**
 * Plans a root field of Query and executes the plan. The result is complete, with its
 * pages; the interface {@link TrivialDataFetcher} keeps Spring from expecting its own
 * type of page.
 */
public final class QueryDataFetcher implements TrivialDataFetcher<@Nullable Object> {

	private final QueryExecutor queryExecutor;

	public QueryDataFetcher(QueryExecutor queryExecutor) {
		this.queryExecutor = queryExecutor;
	}

	@Override
	public @Nullable Object get(DataFetchingEnvironment field) {
		CoercedVariables variables = CoercedVariables.of(field.getVariables());
		SelectionCollector selectionCollector = new SelectionCollector(field.getGraphQLSchema(),
				field.getFragmentsByName(), variables);
		SelectedField selectedField = new SelectedField(field.getMergedField(), field.getFieldDefinition(),
				Set.of("Query"), selectionCollector);
		RequestClient.current().ifPresent((requestClient) -> requestClient.trace().field(selectedField.name()));
		TemporalContext temporalContext = TemporalContextReader.of(field.getOperationDefinition(), selectedField,
				field.getVariables());
		ArgumentBinding argumentBinding = new ArgumentBinding(field.getGraphQLSchema(), variables);
		QueryPlan queryPlan = new QueryPlanner(argumentBinding, temporalContext.knownAt()).read(selectedField);
		return this.queryExecutor.execute(queryPlan, temporalContext.beside(argumentBinding.values()), temporalContext);
	}

}
