package org.multaqa.api.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.multaqa.query.analysis.CitationFormat;
import org.multaqa.query.analysis.DayRange;
import org.multaqa.query.analysis.GraphAnalysis;
import org.multaqa.query.analysis.NetworkMeasure;
import org.multaqa.query.analysis.NetworkProjection;
import org.multaqa.query.analysis.NullModel;
import org.multaqa.query.analysis.TerritoryScope;
import org.multaqa.query.analysis.TieKind;
import org.multaqa.query.analysis.TieScope;

/**
 * Reads the arguments of analysis fields.
 *
 * @param arguments the arguments by name
 */
record AnalysisArguments(Map<String, Object> arguments) {

	GraphAnalysis timeline() {
		return new GraphAnalysis.Timeline(id("of"), during(), Boolean.TRUE.equals(this.arguments.get("below")));
	}

	GraphAnalysis paths() {
		return new GraphAnalysis.Paths(id("from"), id("to"), scope(), number("maxHops"), number("first"));
	}

	GraphAnalysis neighbourhood() {
		List<String> of = (this.arguments.get("of") instanceof List<?> ids) ? IdArguments.all(ids) : List.of();
		return new GraphAnalysis.Neighbourhood(of, scope(), number("depth"), number("budget"), number("perNode"));
	}

	GraphAnalysis network() {
		return new GraphAnalysis.Network(territory(), NetworkProjection.valueOf(word("projection")),
				NetworkMeasure.valueOf(word("rankBy")));
	}

	GraphAnalysis coParticipation() {
		double rate = (this.arguments.get("falseDiscoveryRate") instanceof Number number) ? number.doubleValue() : 0;
		return new GraphAnalysis.CoParticipation(territory(), NullModel.valueOf(word("model")), rate);
	}

	GraphAnalysis bibliography() {
		List<String> of = (this.arguments.get("of") instanceof List<?> ids) ? IdArguments.all(ids) : List.of();
		return new GraphAnalysis.Bibliography(of, CitationFormat.valueOf(word("format")));
	}

	GraphAnalysis sourceCitation() {
		return new GraphAnalysis.SourceCitation(
				IdArguments.of("source", this.arguments.getOrDefault("source", ""), "source/…"),
				CitationFormat.valueOf(word("format")));
	}

	private TerritoryScope territory() {
		return new TerritoryScope(id("territory"), Boolean.TRUE.equals(this.arguments.get("below")), during());
	}

	private String word(String argument) {
		return String.valueOf(this.arguments.get(argument));
	}

	private TieScope scope() {
		List<TieKind> kinds = (this.arguments.get("kinds") instanceof List<?> words)
				? words.stream().map(String::valueOf).map(TieKind::valueOf).toList() : List.of();
		return new TieScope(kinds, during());
	}

	private int number(String argument) {
		return (this.arguments.get(argument) instanceof Integer number) ? number : 0;
	}

	private String id(String argument) {
		return IdArguments.any(String.valueOf(this.arguments.get(argument)));
	}

	private DayRange during() {
		return (this.arguments.get("during") instanceof Map<?, ?> range)
				? new DayRange((LocalDate) range.get("from"), (LocalDate) range.get("until")) : DayRange.ALL;
	}

}
