package org.multaqa.query.cost;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.multaqa.model.EntityKind;
import org.multaqa.query.plan.PageRequest;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.Projection;
import org.multaqa.query.plan.QueryPlan;

/**
 * Estimates the cost of a query plan of each kind.
 *
 * @param given the values of the plan's parameters by name
 * @param graphStatistics the number of nodes in the graph
 */
record PlanCost(Map<String, Object> given, GraphStatistics graphStatistics) implements QueryPlan.Visitor<CostEstimate> {

	@Override
	public CostEstimate byId(QueryPlan.ById question) {
		return alone(question.projection());
	}

	@Override
	public CostEstimate byIds(QueryPlan.ByIds question) {
		Object ids = this.given.get(question.ids().name());
		return CostEstimate.each((ids instanceof Collection<?> some) ? some.size() : 1, alone(question.projection()));
	}

	@Override
	public CostEstimate listOf(QueryPlan.ListOf question) {
		return new ProjectionCost(this, null).page(question.list());
	}

	@Override
	public CostEstimate search(QueryPlan.Search question) {
		return CostEstimate.each(QueryPlan.Search.CANDIDATES,
				new ProjectionCost(this, "Entity").shape(question.projection()));
	}

	@Override
	public CostEstimate texts(QueryPlan.Texts question) {
		return CostEstimate.each(size(question.size()),
				new ProjectionCost(this, "Entity").shape(question.projection()));
	}

	@Override
	public CostEstimate duplicates(QueryPlan.Duplicates question) {
		EntityKind kind = question.kind().in(this.given);
		return CostEstimate.each(size(question.size()),
				new ProjectionCost(this, kind.label()).shape(question.projection()));
	}

	@Override
	public CostEstimate converge(QueryPlan.Converge question) {
		double meetings = this.graphStatistics.meetings(String.valueOf(this.given.get(question.territory().name())));
		return CostEstimate.sum(List.of(alone(question.projection()),
				new ConvergenceCost(this.graphStatistics, meetings).of(question.projection())));
	}

	@Override
	public CostEstimate changes(QueryPlan.Changes question) {
		return CostEstimate.sum(List.of(new ProjectionCost(this, null).page(question.list()),
				new ChangesCost(this.graphStatistics, this.given).of(question)));
	}

	@Override
	public CostEstimate compute(QueryPlan.Compute question) {
		return new GraphAnalysisCost(this.given, this.graphStatistics).of(question);
	}

	@Override
	public CostEstimate analyse(QueryPlan.Analyse question) {
		return CostEstimate.sum(List.of(alone(question.projection()), new AnalysisCost(this.graphStatistics, this.given)
			.of(question.territoryAnalysis(), question.projection())));
	}

	/**
	 * The cost of one object that the request names. It may have longer lists than an
	 * average object, so averages do not apply to it.
	 */
	private CostEstimate alone(Projection projection) {
		return new ProjectionCost(this, null).shape(projection);
	}

	/** The value of a page size parameter; the largest page if it has none. */
	int size(Parameter size) {
		return (Integer) this.given.getOrDefault(size.name(), PageRequest.LIMIT);
	}

}
