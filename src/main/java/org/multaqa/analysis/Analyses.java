package org.multaqa.analysis;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.multaqa.query.analysis.Analysis;

/**
 * Computes each analysis. The answer has the values of the object by the names of the
 * schema, with nodes as their ids; it is empty where what is asked about is not there.
 *
 * @param graph what they are computed from
 * @param computations what was computed before
 * @param wanted which values of the answer are asked for, by their names
 */
public record Analyses(GraphReader graph, Computations computations,
		Predicate<String> wanted) implements Analysis.Cases<Optional<Map<String, Object>>> {

	@Override
	public Optional<Map<String, Object>> timeline(Analysis.Timeline analysis) {
		return new TimelineOrder(analysis.during()).of(this.graph.timeline(analysis));
	}

	@Override
	public Optional<Map<String, Object>> paths(Analysis.Paths analysis) {
		return new PathsAnalysis(this.graph, analysis).compute();
	}

	@Override
	public Optional<Map<String, Object>> neighbourhood(Analysis.Neighbourhood analysis) {
		return Optional.of(new NeighbourhoodAnalysis(this.graph, analysis, this.computations, this.wanted).compute());
	}

}
