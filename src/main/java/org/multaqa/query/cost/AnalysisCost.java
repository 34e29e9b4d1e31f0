package org.multaqa.query.cost;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.plan.AnalysisScope;
import org.multaqa.query.plan.ConnectionSelection;
import org.multaqa.query.plan.Hop;
import org.multaqa.query.plan.MatrixAxis;
import org.multaqa.query.plan.NodePath;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.Projection;
import org.multaqa.query.plan.TerritoryAnalysis;

/**
 * Estimates the objects read to compute the rows of a territory analysis. Each list
 * computes all its rows: once for its page and once for each of its counts.
 *
 * @param graphStatistics the number of nodes in the graph
 * @param given the values of the parameters by name
 */
record AnalysisCost(GraphStatistics graphStatistics, Map<String, Object> given) {

	private static final Hop FACTS = step("<-[:MEETING]-(:Fact)");

	private static final Hop LISTED = step("-[:LISTED]->(:Entity)");

	private static final Hop TOOK_PART = step("-[:TOOK_PART]->(:Actor)");

	private static final Hop OF_PROGRAM = step("<-[:DEALS_WITH|ABOUT_PROGRAM|PROGRAM]-(:Fact)");

	CostEstimate of(TerritoryAnalysis territoryAnalysis, Projection projection) {
		List<CostEstimate> lists = new ArrayList<>(List.of(new CostEstimate(shared(territoryAnalysis), "")));
		for (ProjectedField projectedField : projection.items()) {
			if (projectedField instanceof ProjectedField.One one && one.relationshipSelection().toRows()) {
				lists.add(new CostEstimate(
						indicator(String.valueOf(one.relationshipSelection().bound()), territoryAnalysis.scope()),
						one.fieldBinding().key()));
			}
			else if (projectedField instanceof ProjectedField.Many many) {
				lists.add(list(many, territoryAnalysis));
			}
			else if (projectedField.fieldBinding().column().startsWith("sourceCount")) {
				lists.add(new CostEstimate(walk(met(territoryAnalysis.scope())) * 2,
						projectedField.fieldBinding().key()));
			}
		}
		return CostEstimate.sum(lists);
	}

	private CostEstimate list(ProjectedField.Many many, TerritoryAnalysis territoryAnalysis) {
		double read = (territoryAnalysis instanceof TerritoryAnalysis.Gaps gaps)
				? passes(many.connectionSelection()) * gap(bound(many), gaps) : 0;
		return new CostEstimate(read, many.fieldBinding().key());
	}

	/** The cost of what several lists share, which is computed once. */
	private double shared(TerritoryAnalysis territoryAnalysis) {
		if (territoryAnalysis instanceof TerritoryAnalysis.Matrix matrix) {
			return matrix(matrix);
		}
		return (territoryAnalysis instanceof TerritoryAnalysis.Anchored anchored) ? around(anchored) : 0;
	}

	/**
	 * The cost of a matrix: each meeting for each of its rows and columns, and the facts
	 * with a period.
	 */
	private double matrix(TerritoryAnalysis.Matrix matrix) {
		AnalysisScope scope = matrix.scope();
		double met = met(scope);
		double lasting = 0;
		if (matrix.isOf(MatrixAxis.PROGRAMS, MatrixAxis.TERRITORIES)) {
			lasting = this.graphStatistics.of("Coverage");
		}
		else if (matrix.isOf(MatrixAxis.PROGRAMS, MatrixAxis.ACTORS)) {
			lasting = programs(scope) * ofProgram();
		}
		return walk(met) + met * each(matrix.rows()) * each(matrix.columns()) + lasting;
	}

	/** The number of meetings of the territory, or else of the programmes. */
	private double met(AnalysisScope scope) {
		return (scope.territory() != null || scope.programs() == null) ? meetings(scope) : dealtWith(scope);
	}

	/** The number of rows or columns to which one meeting belongs. */
	private double each(MatrixAxis axis) {
		return switch (axis) {
			case PROGRAMS -> 1 + this.graphStatistics.average("AgendaItem", "Meeting");
			case TERRITORIES -> this.graphStatistics.ends("Meeting", LISTED);
			case ACTORS -> this.graphStatistics.ends("Meeting", TOOK_PART);
			default -> 1;
		};
	}

	private static String bound(ProjectedField.Many many) {
		return String.valueOf(many.relationshipSelection().bound());
	}

	/**
	 * The cost of the meetings and facts of each anchor, with all that they are tied to.
	 */
	private double around(TerritoryAnalysis.Anchored analysis) {
		Object ids = this.given.get(analysis.anchors().name());
		double facts = (ids instanceof Collection<?> some)
				? some.stream().mapToDouble((id) -> this.graphStatistics.facts(String.valueOf(id))).sum()
				: this.graphStatistics.of("Fact");
		return facts
				* (2 + this.graphStatistics.ends("Meeting", FACTS) + this.graphStatistics.ends("Meeting", TOOK_PART));
	}

	private static long passes(ConnectionSelection connectionSelection) {
		return Stream.of(connectionSelection.lists(), connectionSelection.counts(), connectionSelection.countsCertain())
			.filter(Boolean::booleanValue)
			.count();
	}

	private double gap(String list, TerritoryAnalysis.Gaps gaps) {
		AnalysisScope scope = gaps.scope();
		double all = this.graphStatistics.of("Meeting");
		double around = (scope.territory() != null) ? 3 : (scope.programs() != null) ? 2 : 1;
		return switch (list) {
			case "territoriesWithoutMeeting" ->
				2 * walk(dealtWith(scope)) + programs(scope) * (2 + this.graphStatistics.of(gaps.level()));
			case "programsApart" -> walk(all) + pairs() * (4 + 8 * ofProgram());
			case "postsWithoutHolder" ->
				this.graphStatistics.of("Post") * around + 3 * this.graphStatistics.of("Mandate");
			case "participationsWithoutName" -> walk(all) * around;
			case "programsWithoutLeader" -> this.graphStatistics.of("Program") * (around + 4 * ofProgram());
			case "silentBodies" -> all * (around + 2 * this.graphStatistics.ends("Meeting", TOOK_PART));
			case "factsOnOneSource" -> this.graphStatistics.of("Fact") * (3 + around);
			default ->
				this.graphStatistics.of("Entity") * around + ((around > 1) ? this.graphStatistics.of("Fact") : 0);
		};
	}

	private double indicator(String indicator, AnalysisScope scope) {
		double here = walk(meetings(scope));
		double each = here + territories(scope) * (1 + this.graphStatistics.average("Coverage", "Territory"));
		double programs = Math.min(this.graphStatistics.of("Program"), here);
		return switch (indicator) {
			case "horizontal", "temporal" ->
				walk(this.graphStatistics.of("Meeting")) + pairs() * (8 + 12 * ofProgram());
			case "vertical" ->
				each + 2 * here * this.graphStatistics.ends("Meeting", TOOK_PART) + programs * ofProgram();
			case "regularity" -> here + months(scope) * (1 + meetings(scope));
			default -> 2 * each + programs * (1 + ofProgram());
		};
	}

	private double territories(AnalysisScope scope) {
		Object ids = (scope.territory() != null) ? this.given.get(scope.territory().name()) : null;
		return this.graphStatistics.of("Territory") * ((ids instanceof Collection<?> some) ? some.size() : 1);
	}

	/** The number of months of the period, or of twelve years if it has no ends. */
	private double months(AnalysisScope scope) {
		LocalDate from = day(scope.from(), LocalDate.of(2015, 1, 1));
		return Math.max(1, from.until(day(scope.until(), from.plusYears(12)), ChronoUnit.MONTHS));
	}

	private LocalDate day(@Nullable Parameter parameter, LocalDate otherwise) {
		return (parameter != null && this.given.get(parameter.name()) instanceof LocalDate day) ? day : otherwise;
	}

	/** The cost of meetings with all facts about them. */
	private double walk(double meetings) {
		return meetings
				* (1 + this.graphStatistics.ends("Meeting", FACTS) + this.graphStatistics.ends("Meeting", LISTED));
	}

	private double meetings(AnalysisScope scope) {
		Object ids = (scope.territory() != null) ? this.given.get(scope.territory().name()) : null;
		if (ids instanceof Collection<?> some) {
			return some.stream().mapToDouble((id) -> this.graphStatistics.meetings(String.valueOf(id))).sum();
		}
		return (ids != null) ? this.graphStatistics.meetings(String.valueOf(ids)) : this.graphStatistics.of("Meeting");
	}

	private double programs(AnalysisScope scope) {
		return named(scope).isEmpty() ? this.graphStatistics.of("Program") : named(scope).size();
	}

	/**
	 * The number of meetings of the programmes in the scope; without programmes, one for
	 * each programme of each meeting.
	 */
	private double dealtWith(AnalysisScope scope) {
		return named(scope).isEmpty() ? this.graphStatistics.of("AgendaItem")
				: named(scope).stream().mapToDouble((id) -> this.graphStatistics.meetings(String.valueOf(id))).sum();
	}

	private Collection<?> named(AnalysisScope scope) {
		Parameter programs = scope.programs();
		return (programs != null && this.given.get(programs.name()) instanceof Collection<?> ids) ? ids : List.of();
	}

	/** The number of pairs of programmes on the agendas of meetings under one topic. */
	private double pairs() {
		double programs = this.graphStatistics.of("Program");
		double topics = Math.max(1, this.graphStatistics.of("Topic"));
		double each = Math.min(programs, this.graphStatistics.of("AgendaItem") / topics);
		return Math.min(topics * each * each, programs * programs) / 2;
	}

	private double ofProgram() {
		return this.graphStatistics.ends("Program", OF_PROGRAM);
	}

	private static Hop step(String cypher) {
		return NodePath.parse(cypher).steps().get(0);
	}

}
