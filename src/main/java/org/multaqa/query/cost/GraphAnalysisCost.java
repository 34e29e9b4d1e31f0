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
 * How many objects the database reads for an analysis: those that it is computed from,
 * and the nodes that its answer shows.
 *
 * @param given the values that the question names
 * @param graphStatistics how much there is
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
		// from the middle on, each entity is looked at for its ties
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

	/** The meetings of a territory with who took part and what they dealt with. */
	private double around(TerritoryScope scope) {
		double each = this.graphStatistics.average("Participation", "Meeting")
				+ this.graphStatistics.average("AgendaItem", "Meeting");
		return this.graphStatistics.meetings(scope.territory()) * (1 + 2 * each);
	}

	/** What a walk of some length reads, however many ways there are. */
	private double around(double length, double most) {
		return Math.min(most, Math.pow(1 + facts(), length)) * 2 * facts();
	}

	/** How many facts an entity is an end of, on average. */
	private double facts() {
		return this.graphStatistics.average("Fact", "Entity");
	}

	/**
	 * How much there is to read.
	 *
	 * @param read of the graph, to compute the answer
	 * @param shown nodes in one place of the answer, at most
	 */
	record Size(double read, double shown) {

	}

}
