package org.multaqa.query.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.multaqa.query.analysis.AnalysisShape;
import org.multaqa.query.analysis.GraphAnalysis;
import org.multaqa.query.analysis.Reference;
import org.multaqa.query.analysis.TerritoryScope;
import org.multaqa.query.plan.PageRequest;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.QueryPlan;

/**
 * Estimates the objects read for an analysis: those from which it is computed, and the
 * nodes in its result.
 *
 * @param given the values of the parameters by name
 * @param graphStatistics the number of nodes in the graph
 */
record GraphAnalysisCost(Map<String, Object> given,
		GraphStatistics graphStatistics) implements GraphAnalysis.Visitor<GraphAnalysisCost.Size> {

	private static final Parameter NONE = new Parameter("none");

	CostEstimate of(QueryPlan.Compute question) {
		Size size = question.analysis().<GraphAnalysis>in(this.given).accept(this);
		List<CostEstimate> parts = new ArrayList<>(List.of(new CostEstimate(size.read(), "")));
		for (Reference reference : AnalysisShape.of(question.projection()).references()) {
			CostEstimate node = CostEstimate.of("", new QueryPlan.ByIds(NONE, reference.projection()), this.given,
					this.graphStatistics);
			parts.add(new CostEstimate(size.shown() * node.objects(), ""));
		}
		return CostEstimate.sum(parts);
	}

	@Override
	public Size timeline(GraphAnalysis.Timeline analysis) {
		return new Size(2.0 * this.graphStatistics.facts(analysis.of()), PageRequest.LIMIT);
	}

	@Override
	public Size paths(GraphAnalysis.Paths analysis) {
		// the search goes from both ends, so the ties of each entity are read up to the
		// middle
		return new Size(around(1 + (analysis.maxHops() - 1) / 2.0, GraphAnalysis.Paths.MOST_EXPANDED),
				analysis.first() * (analysis.maxHops() + 1.0));
	}

	@Override
	public Size neighbourhood(GraphAnalysis.Neighbourhood analysis) {
		double starts = analysis.of().stream().mapToDouble(this.graphStatistics::facts).sum();
		double further = Math.min(analysis.budget(), Math.pow(analysis.perNode(), analysis.depth() - 1.0));
		return new Size(2 * starts + further * 2 * facts(), analysis.budget());
	}

	@Override
	public Size network(GraphAnalysis.Network analysis) {
		return new Size(around(analysis.scope()), PageRequest.LIMIT);
	}

	@Override
	public Size coParticipation(GraphAnalysis.CoParticipation analysis) {
		return new Size(around(analysis.scope()), PageRequest.LIMIT);
	}

	@Override
	public Size bibliography(GraphAnalysis.Bibliography analysis) {
		double facts = analysis.of().stream().mapToDouble(this.graphStatistics::facts).sum();
		return new Size(3 * facts + analysis.of().size(), this.graphStatistics.of("Source"));
	}

	@Override
	public Size sourceCitation(GraphAnalysis.SourceCitation analysis) {
		return new Size(1, 1);
	}

	/** The cost of the meetings of a territory with their participants and agendas. */
	private double around(TerritoryScope scope) {
		double each = this.graphStatistics.average("Participation", "Meeting")
				+ this.graphStatistics.average("AgendaItem", "Meeting");
		return this.graphStatistics.meetings(scope.territory()) * (1 + 2 * each);
	}

	/**
	 * The objects read by a walk of some length, limited by the largest number of
	 * entities.
	 */
	private double around(double length, double most) {
		return Math.min(most, Math.pow(1 + facts(), length)) * 2 * facts();
	}

	/** The average number of facts that an entity is an end of. */
	private double facts() {
		return this.graphStatistics.average("Fact", "Entity");
	}

	/**
	 * The objects read for an analysis.
	 *
	 * @param read the objects from which it is computed
	 * @param shown the largest number of nodes in one field of the result
	 */
	record Size(double read, double shown) {

	}

}
