package org.multaqa.cypher.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.multaqa.cypher.convergence.ConvergenceQuery;
import org.multaqa.cypher.render.ComputedRows;
import org.multaqa.cypher.render.ConvergenceScopeConditions;
import org.multaqa.cypher.render.ProjectionRenderer;
import org.multaqa.cypher.render.QueryTextTemplate;
import org.multaqa.cypher.render.RenderContext;
import org.multaqa.cypher.render.SubquerySequence;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.plan.TerritoryAnalysis;
import org.multaqa.query.response.ResponseMapper;
import org.neo4j.cypherdsl.core.AliasedExpression;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Generates the Cypher query of an analysis: first its territories, then the selected
 * rows.
 *
 * @param renderContext the query
 */
public record AnalysisQuery(RenderContext renderContext) {

	/**
	 * The variable of the territory; the texts that compute rows use more specific names.
	 */
	private static final SymbolicName TERRITORY = Cypher.name("asked");

	public Statement of(QueryPlan.Analyse question) {
		this.renderContext.reserve("asked", "places", "pairs", "programs", "anchored", "tied", "met", "cells",
				"rowHeaders", "columnHeaders", "shownCells", ComputedRows.ONE);
		TerritoryAnalysis territoryAnalysis = question.territoryAnalysis();
		AnalysisConditions conditions = new AnalysisConditions(this.renderContext, territoryAnalysis);
		Parameter territory = territoryAnalysis.scope().territory();
		List<SymbolicName> known = (territory != null) ? List.of(ConvergenceScopeConditions.PLACES) : List.of();
		SubquerySequence subquerySequence = new SubquerySequence();
		List<Object> entries = new ArrayList<>();
		question.projection()
			.items()
			.forEach((projectedField) -> entries
				.addAll(of(projectedField, territoryAnalysis, conditions, subquerySequence)));
		List<IdentifiableElement> lists = new ArrayList<>(known);
		lists.add(subquerySequence.after(TERRITORY, known));
		// there is a row even if none of its fields is selected
		List<IdentifiableElement> values = new ArrayList<>(List.of(TERRITORY));
		List<Object> answer = new ArrayList<>();
		for (int i = 0; i < entries.size(); i += 2) {
			SymbolicName name = Cypher.name(this.renderContext.variable("computed"));
			values.add(((Expression) entries.get(i + 1)).as(name));
			answer.addAll(List.of(entries.get(i), name));
		}
		Expression asked = Cypher.mapOf(answer.toArray());
		return located(territoryAnalysis).with(lists)
			.with(values)
			.returning(
					(territoryAnalysis.many() ? Cypher.caseExpression().when(TERRITORY.isNotNull()).then(asked) : asked)
						.as(ResponseMapper.ANSWER))
			.build();
	}

	/** The territory with all territories within it, or each of several, or none. */
	private OrderableOngoingReadingAndWithWithoutWhere located(TerritoryAnalysis territoryAnalysis) {
		Parameter territory = territoryAnalysis.scope().territory();
		if (territory == null) {
			return Cypher.with(Cypher.literalNull().as(TERRITORY));
		}
		Node node = Cypher.node(RenderContext.ANY_TERRITORY).named(TERRITORY);
		AliasedExpression places = ConvergenceQuery.places(node, true).as(ConvergenceScopeConditions.PLACES);
		if (!territoryAnalysis.many()) {
			return this.renderContext.meaning(territory)
				.match(node)
				.where(node.property("id").eq(RenderContext.MEANT))
				.with(TERRITORY, places);
		}
		return this.renderContext.meaningOfEach(territory, node).with(TERRITORY, places);
	}

	private List<Object> of(ProjectedField projectedField, TerritoryAnalysis territoryAnalysis,
			AnalysisConditions conditions, SubquerySequence subquerySequence) {
		List<SymbolicName> shared = shared(territoryAnalysis, conditions, subquerySequence);
		ComputedRows rows = new ComputedRows(this.renderContext, shared.isEmpty() ? Map.of() : SharedEvidence.LATE);
		if (projectedField instanceof ProjectedField.One object && object.relationshipSelection().toRows()) {
			return List.of(projectedField.fieldBinding().column(),
					rows.first(object, measured(String.valueOf(object.relationshipSelection().bound()),
							(TerritoryAnalysis.Indicators) territoryAnalysis, conditions, subquerySequence)));
		}
		if (projectedField instanceof ProjectedField.One object && object.relationshipSelection().bound() != null) {
			return List.of(projectedField.fieldBinding().column(), rows.object(object, TERRITORY));
		}
		if (projectedField instanceof ProjectedField.Many many) {
			QueryTextTemplate text = text(String.valueOf(many.relationshipSelection().bound()), territoryAnalysis);
			Expression spelled = text.with(conditions::spelled);
			return rows.many(many, rows.computed(spelled, seen(conditions, shared), subquerySequence));
		}
		if (territoryAnalysis instanceof TerritoryAnalysis.Matrix matrix) {
			return projectedField.accept(new ProjectionRenderer(this.renderContext, null, Cypher.anyNode(TERRITORY),
					new MatrixRows(matrix).values()));
		}
		Expression sources = new QueryTextTemplate("""
				COUNT {
				  %s
				  MATCH (meeting)<-[:MEETING]-(:Fact)-[:CITED_BY]->(:Citation)-[:SOURCE]->(source:Source)
				  RETURN DISTINCT source
				}""".formatted(MeetingsInScope.of(territoryAnalysis.scope()))).with(conditions::spelled);
		return projectedField.accept(new ProjectionRenderer(this.renderContext, null, Cypher.anyNode(TERRITORY),
				Map.of("sourceCount", sources)));
	}

	/** Computes once what several lists share. */
	private static List<SymbolicName> shared(TerritoryAnalysis territoryAnalysis, AnalysisConditions conditions,
			SubquerySequence subquerySequence) {
		List<SymbolicName> shared = new ArrayList<>();
		for (SharedRows rows : sharedRows(territoryAnalysis)) {
			if (!subquerySequence.results().contains(rows.name())) {
				Expression elements = rows.text().with(conditions::spelled);
				subquerySequence.add(elements, rows.bound(), seen(conditions, shared), rows.name());
			}
			shared.add(rows.name());
		}
		return shared;
	}

	private static List<SharedRows> sharedRows(TerritoryAnalysis territoryAnalysis) {
		if (territoryAnalysis instanceof TerritoryAnalysis.Matrix matrix) {
			return new MatrixRows(matrix).shared();
		}
		return (territoryAnalysis instanceof TerritoryAnalysis.Anchored) ? AnchorRows.SHARED : List.of();
	}

	private static List<SymbolicName> seen(AnalysisConditions conditions, List<SymbolicName> others) {
		List<SymbolicName> seen = conditions.seen();
		seen.addAll(others);
		return seen;
	}

	/** A list with the single row of an indicator. */
	private SymbolicName measured(String indicator, TerritoryAnalysis.Indicators analysis,
			AnalysisConditions conditions, SubquerySequence subquerySequence) {
		Expression rows = IndicatorRows.of(indicator, analysis.level()).with(conditions::spelled);
		List<SymbolicName> seen = conditions.seen();
		seen.add(TERRITORY);
		IndicatorBase base = IndicatorRows.base(indicator);
		if (base != null) {
			if (!subquerySequence.results().contains(base.variable())) {
				Expression elements = base.text().with(conditions::spelled);
				subquerySequence.add(elements, base.bound(), conditions.seen(), base.variable());
			}
			seen.add(base.variable());
		}
		SymbolicName each = subquerySequence.add(rows, "collect(one)", seen,
				Cypher.name(this.renderContext.variable("each")));
		SymbolicName measured = Cypher.name(this.renderContext.variable("measured"));
		return subquerySequence.add(IndicatorRows.MEASURED.with((name, none) -> each), "[one]",
				List.of(TERRITORY, each), measured);
	}

	private static QueryTextTemplate text(String list, TerritoryAnalysis territoryAnalysis) {
		if (territoryAnalysis instanceof TerritoryAnalysis.Anchored) {
			return AnchorRows.of(list);
		}
		if (territoryAnalysis instanceof TerritoryAnalysis.Matrix matrix) {
			return new MatrixRows(matrix).of(list);
		}
		TerritoryAnalysis.Gaps gaps = (TerritoryAnalysis.Gaps) territoryAnalysis;
		return GapRows.of(list, gaps.level(), gaps.scope().programs() != null);
	}

}
