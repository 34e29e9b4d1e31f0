package org.multaqa.query.plan;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.TemporalContext;
import org.multaqa.query.response.ResponseMapper;

/**
 * Whoever answers questions, with one statement to the database each.
 */
public interface QueryExecutor {

	/**
	 * Makes a question ready to be asked any number of times.
	 * @param question what is asked
	 * @param onADay whether it is asked as of a day
	 */
	PreparedQuery prepare(QueryPlan queryPlan, boolean onADay);

	/**
	 * Answers a question.
	 * @param given the values that the question names
	 * @param standpoint from where in time it is asked
	 * @return the answer by response key: a map, a list, or {@code null} where there is
	 * nothing
	 */
	@Nullable Object execute(QueryPlan queryPlan, Map<String, Object> given, TemporalContext temporalContext);

	/** A question that is ready. */
	interface PreparedQuery {

		/**
		 * Asks it.
		 * @param given the values that the question names
		 * @param standpoint from where in time it is asked
		 * @return rows, of which {@link ResponseMapper} makes the answer
		 */
		List<Map<String, Object>> rows(Map<String, Object> given, TemporalContext temporalContext);

	}

}
