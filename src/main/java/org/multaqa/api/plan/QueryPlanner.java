package org.multaqa.api.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityKind;
import org.multaqa.names.NameSimilarity;
import org.multaqa.query.InstantRange;
import org.multaqa.query.analysis.GraphAnalysis;
import org.multaqa.query.error.InvalidArgument;
import org.multaqa.query.plan.DuplicatePosition;
import org.multaqa.query.plan.FieldBinding;
import org.multaqa.query.plan.Filter;
import org.multaqa.query.plan.PageRequest;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.Projection;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.plan.TerritoryAnalysis;

/**
 * Plans the root fields of Query.
 *
 * @param argumentBinding takes the values of the arguments
 * @param knownAt the time up to which records count, or {@code null} for all
 */
public record QueryPlanner(ArgumentBinding argumentBinding, @Nullable InstantRange knownAt) {

	private static final List<String> HELD = List.of("HELD");

	public QueryPlan read(SelectedField field) {
		return switch (field.name()) {
			case "node" -> {
				Parameter id = given(field, "id", IdArguments::any);
				yield new QueryPlan.ById(field.type().getName(), id, shape(field));
			}
			case "nodes" -> {
				Parameter ids = given(field, "ids", (asked) -> ids((List<?>) asked));
				yield new QueryPlan.ByIds(ids, shape(field));
			}
			case "search" -> search(field, SearchPlanner::names);
			case "texts" -> search(field, SearchPlanner::texts);
			case "duplicates" -> duplicates(field);
			case "convergence" -> converge(field);
			case "changes" -> changes(field);
			case "networkMeasures" -> compute(field, AnalysisArguments::network);
			case "coParticipation" -> compute(field, AnalysisArguments::coParticipation);
			case "bibliography" -> compute(field, AnalysisArguments::bibliography);
			case "citation" -> compute(field, AnalysisArguments::sourceCitation);
			case "paths" -> compute(field, AnalysisArguments::paths);
			case "neighbourhood" -> compute(field, AnalysisArguments::neighbourhood);
			case "timeline" -> compute(field, AnalysisArguments::timeline);
			case "gaps" -> analyse(field, AnalysisPlanner::gaps);
			case "indicators" -> analyse(field, AnalysisPlanner::indicators);
			case "matrix" -> analyse(field, AnalysisPlanner::matrix);
			case "convergenceOf" -> analyse(field, AnalysisPlanner::convergenceOf);
			default -> field.type().getName().endsWith("Connection") ? list(field) : byId(field);
		};
	}

	private QueryPlan byId(SelectedField field) {
		String name = field.name();
		Parameter id = given(field, "id",
				(asked) -> IdArguments.of(name, asked, name.equals("region") ? "region/MA-09" : name + "/…"));
		return new QueryPlan.ById(field.type().getName(), id, shape(field));
	}

	private static List<String> ids(List<?> ids) {
		if (ids.size() > PageRequest.LIMIT) {
			throw new InvalidArgument(
					"This asks for %s ids, and the limit is %s.".formatted(ids.size(), PageRequest.LIMIT));
		}
		return IdArguments.all(ids);
	}

	private QueryPlan list(SelectedField field) {
		String recorded = SchemaDirectives.value(field.definition(), "recorded", "at");
		return new QueryPlan.ListOf(
				new RelationshipPlanner(this.argumentBinding).connection(field, slot(field), until(field, recorded)),
				recorded != null);
	}

	/** Loads count from the time when they were recorded. */
	private Filter until(SelectedField field, @Nullable String recorded) {
		InstantRange last = this.knownAt;
		return (recorded == null || last == null) ? Filter.NONE
				: this.argumentBinding.arguments(field, (arguments, parameterBindings) -> new Filter.Below(recorded,
						parameterBindings.give("knownAt", last.until().toEpochMilli())));
	}

	private static FieldBinding slot(SelectedField field) {
		return new FieldBinding(field.name(), field.name(), Set.of());
	}

	private QueryPlan changes(SelectedField field) {
		var list = new RelationshipPlanner(this.argumentBinding).connection(field, slot(field));
		return this.argumentBinding.arguments(field, (arguments,
				parameterBindings) -> new ChangesPlanner(arguments, parameterBindings, this.knownAt).read(list));
	}

	private QueryPlan search(SelectedField field, Function<SearchPlanner, QueryPlan> question) {
		Projection projection = shape(field);
		return this.argumentBinding.arguments(field, (arguments, parameterBindings) -> question
			.apply(new SearchPlanner(arguments, parameterBindings, projection)));
	}

	private QueryPlan duplicates(SelectedField field) {
		Projection projection = shape(field);
		ListIdentity listIdentity = ListIdentity.of(field, this.argumentBinding.schema());
		return this.argumentBinding.variables((variables, parameterBindings) -> {
			Map<String, Object> arguments = field.arguments(variables);
			String list = listIdentity.arguments(variables, DuplicatePosition.BY_SCORE);
			return new QueryPlan.Duplicates(
					parameterBindings.give("kind", EntityKind.valueOf(String.valueOf(arguments.get("kind")))),
					parameterBindings.give("threshold", threshold(arguments.get("threshold"))),
					parameterBindings.give("list", list), after(arguments, list, parameterBindings),
					parameterBindings.give("first", PagePlanner.size(arguments)), projection);
		});
	}

	private static double threshold(@Nullable Object asked) {
		double threshold = (asked instanceof Number number) ? number.doubleValue() : NameSimilarity.SAME;
		if (!(threshold >= 0 && threshold <= 1)) {
			throw new InvalidArgument("threshold is %s; it can be from 0 to 1.".formatted(asked));
		}
		return threshold;
	}

	private static @Nullable Parameter after(Map<String, Object> arguments, String list,
			ParameterBindings parameterBindings) {
		Object after = arguments.get("after");
		return (after != null) ? parameterBindings.give("after", DuplicatePosition.parse(String.valueOf(after), list))
				: null;
	}

	private QueryPlan converge(SelectedField field) {
		QueryPlan.Converge converge = this.argumentBinding.arguments(field, (arguments, parameterBindings) -> {
			DateRange during = DateRange.of((Map<?, ?>) arguments.get("during"));
			return new QueryPlan.Converge(
					parameterBindings.give("id", IdArguments.any(String.valueOf(arguments.get("territory")))),
					Boolean.TRUE.equals(arguments.get("below")), during.from(parameterBindings),
					during.until(parameterBindings), during.weekdays(parameterBindings),
					HELD.equals(arguments.get("status")) ? null
							: parameterBindings.give("status", arguments.getOrDefault("status", HELD)),
					new Projection(List.of()));
		});
		return new QueryPlan.Converge(converge.territory(), converge.below(), converge.from(), converge.until(),
				converge.weekdays(), converge.status(), shape(field));
	}

	private QueryPlan compute(SelectedField field, Function<AnalysisArguments, GraphAnalysis> analysis) {
		Parameter parameter = this.argumentBinding.arguments(field, (arguments, parameterBindings) -> parameterBindings
			.give("analysis", analysis.apply(new AnalysisArguments(arguments))));
		return new QueryPlan.Compute(parameter, shape(field));
	}

	private QueryPlan analyse(SelectedField field, Function<AnalysisPlanner, TerritoryAnalysis> analysis) {
		TerritoryAnalysis asked = this.argumentBinding.arguments(field,
				(arguments, parameterBindings) -> analysis.apply(new AnalysisPlanner(arguments, parameterBindings)));
		return new QueryPlan.Analyse(asked, shape(field));
	}

	private Parameter given(SelectedField field, String argument, Function<Object, Object> checked) {
		return this.argumentBinding.arguments(field, (arguments, parameterBindings) -> parameterBindings.give(argument,
				checked.apply(arguments.getOrDefault(argument, ""))));
	}

	private Projection shape(SelectedField field) {
		return new ProjectionPlanner(this.argumentBinding).read(field);
	}

}
