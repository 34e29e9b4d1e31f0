package org.multaqa.query.cost;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.multaqa.query.plan.ConnectionSelection;
import org.multaqa.query.plan.PageRequest;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.QueryPlan;

/**
 * Estimates the objects read to find changes.
 *
 * @param graphStatistics the number of nodes in the graph
 * @param given the values of the parameters by name
 */
record ChangesCost(GraphStatistics graphStatistics, Map<String, Object> given) {

	CostEstimate of(QueryPlan.Changes question) {
		ConnectionSelection connectionSelection = question.list().connectionSelection();
		double facts = this.graphStatistics.average("Fact", "Record");
		long entities = Stream.of(question.territory(), question.program(), question.actor())
			.filter(Objects::nonNull)
			.count();
		double revisions = revisions(question);
		double counted = connectionSelection.counts() ? revisions : 0;
		// as many revisions as fill the page, or all if some may not match the filter
		double listed = (entities > 0) ? revisions
				: Math.min(1 + size(question.list().pageRequest().fetched()) / Math.max(1, facts), revisions);
		double read = (counted + (connectionSelection.lists() ? listed : 0)) * (1 + facts) * (1 + entities);
		return new CostEstimate(read, "");
	}

	private double revisions(QueryPlan.Changes question) {
		long since = (Long) this.given.getOrDefault(question.since().name(), 0L);
		Parameter until = question.until();
		long end = (until != null) ? (Long) this.given.getOrDefault(until.name(), Long.MAX_VALUE) : Long.MAX_VALUE;
		return (since <= 0 && end == Long.MAX_VALUE) ? this.graphStatistics.of("Revision")
				: this.graphStatistics.revisions(since, end);
	}

	private int size(Parameter size) {
		return (Integer) this.given.getOrDefault(size.name(), PageRequest.LIMIT);
	}

}
