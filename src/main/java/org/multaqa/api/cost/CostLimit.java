package org.multaqa.api.cost;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.api.document.RequestLimits;
import org.multaqa.api.error.CodedError;
import org.multaqa.query.cost.CostEstimate;
import org.multaqa.query.cost.GraphStatistics;
import org.multaqa.query.error.ErrorCode;
import org.multaqa.query.limit.ConcurrencyLimits;
import org.multaqa.query.limit.FairSemaphore;
import org.multaqa.query.limit.RequestClient;
import org.multaqa.query.plan.QueryPlan;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Estimates the cost of an operation before the database is asked, and refuses the
 * operation if it is above the limit.
 */
@Component
@ConditionalOnWebApplication
public class CostLimit {

	/** An operation that reads more objects than this counts as expensive. */
	private static final int MUCH = 100_000;

	private final GraphStatistics graphStatistics;

	private final FairSemaphore fairSemaphore;

	private final long most;

	CostLimit(GraphStatistics graphStatistics, RequestLimits requestLimits, ConcurrencyLimits concurrencyLimits) {
		this.graphStatistics = graphStatistics;
		this.fairSemaphore = concurrencyLimits.analysisTurns();
		this.most = requestLimits.objects();
	}

	/**
	 * Checks the cost of the fields of an operation. An expensive operation that is
	 * within the limit takes one of the places for expensive operations.
	 * @return the error if the fields together cost too much, or {@code null}
	 * @throws org.multaqa.query.error.ServerOverloaded if too many expensive operations
	 * are running
	 */
	public @Nullable CodedError excess(List<Field> fields) {
		// the graph statistics are read only if the page sizes alone exceed the limit
		CostEstimate atMost = together(fields, GraphStatistics.ENDLESS);
		if (atMost.objects() <= MUCH) {
			trace(atMost);
			return null;
		}
		CostEstimate costEstimate = together(fields, this.graphStatistics);
		trace(costEstimate);
		if (costEstimate.objects() > this.most) {
			return error(costEstimate);
		}
		if (costEstimate.objects() > MUCH) {
			RequestClient.current().ifPresent((requestClient) -> requestClient.take(this.fairSemaphore));
		}
		return null;
	}

	private static void trace(CostEstimate costEstimate) {
		RequestClient.current().ifPresent((requestClient) -> requestClient.trace().cost(costEstimate.objects()));
	}

	private static CostEstimate together(List<Field> fields, GraphStatistics graphStatistics) {
		return CostEstimate.sum(fields.stream()
			.map((field) -> CostEstimate.of(field.key(), field.queryPlan(), field.given(), graphStatistics))
			.toList());
	}

	private CodedError error(CostEstimate costEstimate) {
		long found = (long) Math.ceil(costEstimate.objects());
		String sentence = String.format(Locale.ROOT,
				"This may read %,d objects, and %,d are read at most for one operation; the largest part of them is for %s: ask for fewer there, or in the lists around it, with first or last, or ask in several requests.",
				found, this.most, costEstimate.largestList());
		return new CodedError(ErrorCode.QUERY_TOO_COSTLY, sentence, List.of(), List.of(),
				Map.of("found", found, "limit", this.most));
	}

	/**
	 * A root field.
	 *
	 * @param key its response key
	 * @param queryPlan its query plan
	 * @param given the values of the parameters by name
	 */
	public record Field(String key, QueryPlan queryPlan, Map<String, Object> given) {

	}

}
