package org.multaqa.query.cost;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;

import org.multaqa.query.plan.QueryPlan;

/**
 * The estimated number of objects that the database reads for a query plan, both those
 * that it returns and those that it filters or counts. The estimate needs only the plan
 * and the graph statistics, so it is known before the database is asked.
 *
 * @param objects the number of objects; a {@code double}, since deeply nested pages
 * exceed the range of whole numbers
 * @param largestList the list that needs most of them, as
 * {@code meetings.participations}; empty if there is no list
 */
public record CostEstimate(double objects, String largestList) {

	static final CostEstimate ONE = new CostEstimate(1, "");

	static final CostEstimate NOTHING = new CostEstimate(0, "");

	/**
	 * Estimates the cost of a query plan.
	 * @param key the response key of the root field
	 * @param given the values of the plan's parameters by name
	 * @param graphStatistics the number of nodes in the graph
	 */
	public static CostEstimate of(String key, QueryPlan queryPlan, Map<String, Object> given,
			GraphStatistics graphStatistics) {
		return queryPlan.accept(new PlanCost(given, graphStatistics)).listed(key);
	}

	/** Adds estimates; the largest list is that of the largest estimate. */
	public static CostEstimate sum(Collection<CostEstimate> estimates) {
		return new CostEstimate(estimates.stream().mapToDouble(CostEstimate::objects).sum(),
				estimates.stream()
					.max(Comparator.comparingDouble(CostEstimate::objects))
					.orElse(NOTHING)
					.largestList());
	}

	/** The cost of a number of elements, each of which costs the same. */
	static CostEstimate each(double number, CostEstimate element) {
		return new CostEstimate(number * element.objects, element.largestList);
	}

	/** This cost, with the largest list below the list that has this key. */
	CostEstimate listed(String key) {
		return new CostEstimate(this.objects, this.largestList.isEmpty() ? key : key + "." + this.largestList);
	}

	/**
	 * This cost, with the largest list below the object that has this key, if there is a
	 * list in it.
	 */
	CostEstimate under(String key) {
		return this.largestList.isEmpty() ? this : listed(key);
	}

}
