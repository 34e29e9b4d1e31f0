package org.multaqa.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.multaqa.analysis.citation.CitedSource;
import org.multaqa.analysis.citation.SourceFormat;
import org.multaqa.analysis.computation.Computations;
import org.multaqa.analysis.network.NetworkAnalysis;
import org.multaqa.analysis.strength.CoParticipationAnalysis;
import org.multaqa.query.analysis.CitationFormat;
import org.multaqa.query.analysis.GraphAnalysis;

/**
 * Computes analyses. The result has the values of the GraphQL object by their names in
 * the schema, with ids instead of nodes. It is empty if the subject of the analysis does
 * not exist.
 *
 * @param graph reads the graph
 * @param computations caches results
 * @param wanted the names of the values that are requested
 */
public record Analyses(GraphReader graph, Computations computations,
		Predicate<String> wanted) implements GraphAnalysis.Visitor<Optional<Map<String, Object>>> {

	@Override
	public Optional<Map<String, Object>> timeline(GraphAnalysis.Timeline analysis) {
		return new TimelineOrder(analysis.during()).of(this.graph.timeline(analysis));
	}

	@Override
	public Optional<Map<String, Object>> paths(GraphAnalysis.Paths analysis) {
		return new PathsAnalysis(this.graph, analysis).compute();
	}

	@Override
	public Optional<Map<String, Object>> neighbourhood(GraphAnalysis.Neighbourhood analysis) {
		return Optional.of(new NeighbourhoodAnalysis(this.graph, analysis, this.computations, this.wanted).compute());
	}

	@Override
	public Optional<Map<String, Object>> network(GraphAnalysis.Network analysis) {
		return this.graph.network(analysis.scope())
			.map((network) -> new NetworkAnalysis(network, analysis, this.computations).compute());
	}

	@Override
	public Optional<Map<String, Object>> coParticipation(GraphAnalysis.CoParticipation analysis) {
		return this.graph.network(analysis.scope())
			.map((network) -> new CoParticipationAnalysis(network, analysis, this.computations).compute());
	}

	@Override
	public Optional<Map<String, Object>> bibliography(GraphAnalysis.Bibliography analysis) {
		List<CitedSource> sources = this.graph.sources(analysis.of())
			.stream()
			.map(CitedSource::of)
			.sorted(Comparator.comparing(CitedSource::id))
			.toList();
		List<Map<String, Object>> entries = sources.stream().map((source) -> entry(source, analysis.format())).toList();
		return Optional.of(Map.of("entries", entries, "text", SourceFormat.of(sources, analysis.format())));
	}

	@Override
	public Optional<Map<String, Object>> sourceCitation(GraphAnalysis.SourceCitation analysis) {
		return this.graph.sources(List.of(analysis.source()))
			.stream()
			.findFirst()
			.map(CitedSource::of)
			.map((source) -> entry(source, analysis.format()));
	}

	private static Map<String, Object> entry(CitedSource source, CitationFormat format) {
		return Map.of("source", source.id(), "text", SourceFormat.of(source, format));
	}

}
