package org.multaqa.query.plan;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.TemporalContext;
import org.multaqa.query.response.ResponseMapper;

/**
 * Executes query plans, each with one Cypher query.
 */
public interface QueryExecutor {

	/**
	 * Prepares a query plan for any number of executions.
	 * @param queryPlan the query plan
	 * @param onADay whether it has an as-of day
	 */
	PreparedQuery prepare(QueryPlan queryPlan, boolean onADay);

	/**
	 * Executes a query plan.
	 * @param given the values of the parameters by name
	 * @param temporalContext the temporal context
	 * @return the result by response key: a map, a list, or {@code null} if there is none
	 */
	@Nullable Object execute(QueryPlan queryPlan, Map<String, Object> given, TemporalContext temporalContext);

	/**
	 * A query plan with its Cypher query.
	 */
	interface PreparedQuery {

		/**
		 * Executes the query.
		 * @param given the values of the parameters by name
		 * @param temporalContext the temporal context
		 * @return rows, which {@link ResponseMapper} maps to the result
		 */
		List<Map<String, Object>> rows(Map<String, Object> given, TemporalContext temporalContext);

	}

}
