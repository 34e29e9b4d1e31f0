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
 * Knows what an operation may take before the database hears of it.
 */
@Component
@ConditionalOnWebApplication
public class CostLimit {

	/** What reads more objects than this is answered in turns. */
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
	 * Says that the fields of an operation take too much together, if they do. If they
	 * take much, the operation takes a turn among those that do.
	 * @throws org.multaqa.query.error.ServerOverloaded if too many do
	 */
	public @Nullable CodedError excess(List<Field> fields) {
		// the graph is looked into only where the pages alone would be too much
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
				found, this.most, costEstimate.dearest());
		return new CodedError(ErrorCode.QUERY_TOO_COSTLY, sentence, List.of(), List.of(),
				Map.of("found", found, "limit", this.most));
	}

	/**
	 * A root field.
	 *
	 * @param key under which it is answered
	 * @param queryPlan what it asks
	 * @param given the values that the question names
	 */
	public record Field(String key, QueryPlan queryPlan, Map<String, Object> given) {

	}

}
