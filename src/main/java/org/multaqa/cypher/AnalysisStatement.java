package org.multaqa.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.multaqa.query.Analysis;
import org.multaqa.query.Answers;
import org.multaqa.query.Given;
import org.multaqa.query.Item;
import org.multaqa.query.Question;
import org.neo4j.cypherdsl.core.AliasedExpression;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Spells an analysis: first its territories, then the rows that are asked for.
 *
 * @param spelling the statement
 */
record AnalysisStatement(Spelling spelling) {

	/** Texts that compute rows bind variables of more telling names. */
	private static final SymbolicName TERRITORY = Cypher.name("asked");

	Statement of(Question.Analyse question) {
		this.spelling.reserve("asked", "places", "pairs", "programs", "anchored", "tied", "met", "cells", "rowHeaders",
				"columnHeaders", "shownCells", ComputedRows.ONE);
		Analysis analysis = question.analysis();
		AnalysisConditions conditions = new AnalysisConditions(this.spelling, analysis);
		Given territory = analysis.scope().territory();
		List<SymbolicName> known = (territory != null) ? List.of(Scopes.PLACES) : List.of();
		Subqueries subqueries = new Subqueries();
		List<Object> entries = new ArrayList<>();
		question.shape().items().forEach((item) -> entries.addAll(of(item, analysis, conditions, subqueries)));
		List<IdentifiableElement> lists = new ArrayList<>(known);
		lists.add(subqueries.after(TERRITORY, known));
		// there is a row even where nothing is asked of it
		List<IdentifiableElement> values = new ArrayList<>(List.of(TERRITORY));
		List<Object> answer = new ArrayList<>();
		for (int i = 0; i < entries.size(); i += 2) {
			SymbolicName name = Cypher.name(this.spelling.variable("computed"));
			values.add(((Expression) entries.get(i + 1)).as(name));
			answer.addAll(List.of(entries.get(i), name));
		}
		Expression asked = Cypher.mapOf(answer.toArray());
		return located(analysis).with(lists)
			.with(values)
			.returning((analysis.many() ? Cypher.caseExpression().when(TERRITORY.isNotNull()).then(asked) : asked)
				.as(Answers.ANSWER))
			.build();
	}

	/** The territory with all within it, or each of several, or none. */
	private OrderableOngoingReadingAndWithWithoutWhere located(Analysis analysis) {
		Given territory = analysis.scope().territory();
		if (territory == null) {
			return Cypher.with(Cypher.literalNull().as(TERRITORY));
		}
		Node node = Cypher.node("Node", "Territory").named(TERRITORY);
		AliasedExpression places = ConvergenceStatement.places(node, true).as(Scopes.PLACES);
		if (!analysis.many()) {
			return this.spelling.meaning(territory)
				.match(node)
				.where(node.property("id").eq(Spelling.MEANT))
				.with(TERRITORY, places);
		}
		return this.spelling.meaningOfEach(territory, node).with(TERRITORY, places);
	}

	private List<Object> of(Item item, Analysis analysis, AnalysisConditions conditions, Subqueries subqueries) {
		List<SymbolicName> shared = shared(analysis, conditions, subqueries);
		ComputedRows rows = new ComputedRows(this.spelling, shared.isEmpty() ? Map.of() : SharedEvidence.LATE);
		if (item instanceof Item.One object && object.tie().toRows()) {
			return List.of(item.slot().column(), rows.first(object, measured(String.valueOf(object.tie().bound()),
					(Analysis.Indicators) analysis, conditions, subqueries)));
		}
		if (item instanceof Item.One object && object.tie().bound() != null) {
			return List.of(item.slot().column(), rows.object(object, TERRITORY));
		}
		if (item instanceof Item.Many many) {
			CypherText text = text(String.valueOf(many.tie().bound()), analysis);
			Expression spelled = text.with(conditions::spelled);
			return rows.many(many, rows.computed(spelled, seen(conditions, shared), subqueries));
		}
		if (analysis instanceof Analysis.Matrix matrix) {
			return item
				.when(new Projection(this.spelling, null, Cypher.anyNode(TERRITORY), new MatrixRows(matrix).values()));
		}
		Expression sources = new CypherText("""
				COUNT {
				  %s
				  MATCH (meeting)<-[:MEETING]-(:Fact)-[:CITED_BY]->(:Citation)-[:SOURCE]->(source:Source)
				  RETURN DISTINCT source
				}""".formatted(MeetingsInScope.of(analysis.scope()))).with(conditions::spelled);
		return item
			.when(new Projection(this.spelling, null, Cypher.anyNode(TERRITORY), Map.of("sourceCount", sources)));
	}

	/** What several lists are made of is worked out once. */
	private static List<SymbolicName> shared(Analysis analysis, AnalysisConditions conditions, Subqueries subqueries) {
		List<SymbolicName> shared = new ArrayList<>();
		for (SharedRows rows : sharedRows(analysis)) {
			if (!subqueries.results().contains(rows.name())) {
				Expression elements = rows.text().with(conditions::spelled);
				subqueries.add(elements, rows.bound(), seen(conditions, shared), rows.name());
			}
			shared.add(rows.name());
		}
		return shared;
	}

	private static List<SharedRows> sharedRows(Analysis analysis) {
		if (analysis instanceof Analysis.Matrix matrix) {
			return new MatrixRows(matrix).shared();
		}
		return (analysis instanceof Analysis.Anchored) ? AnchorRows.SHARED : List.of();
	}

	private static List<SymbolicName> seen(AnalysisConditions conditions, List<SymbolicName> others) {
		List<SymbolicName> seen = conditions.seen();
		seen.addAll(others);
		return seen;
	}

	/** A list with the one row of an indicator. */
	private SymbolicName measured(String indicator, Analysis.Indicators analysis, AnalysisConditions conditions,
			Subqueries subqueries) {
		Expression rows = IndicatorRows.of(indicator, analysis.level()).with(conditions::spelled);
		List<SymbolicName> seen = conditions.seen();
		seen.add(TERRITORY);
		IndicatorRows.Base base = IndicatorRows.base(indicator);
		if (base != null) {
			if (!subqueries.results().contains(base.variable())) {
				Expression elements = base.text().with(conditions::spelled);
				subqueries.add(elements, base.bound(), conditions.seen(), base.variable());
			}
			seen.add(base.variable());
		}
		SymbolicName each = subqueries.add(rows, "collect(one)", seen, Cypher.name(this.spelling.variable("each")));
		SymbolicName measured = Cypher.name(this.spelling.variable("measured"));
		return subqueries.add(IndicatorRows.MEASURED.with((name, none) -> each), "[one]", List.of(TERRITORY, each),
				measured);
	}

	private static CypherText text(String list, Analysis analysis) {
		if (analysis instanceof Analysis.Anchored) {
			return AnchorRows.of(list);
		}
		if (analysis instanceof Analysis.Matrix matrix) {
			return new MatrixRows(matrix).of(list);
		}
		Analysis.Gaps gaps = (Analysis.Gaps) analysis;
		return GapRows.of(list, gaps.level(), gaps.scope().programs() != null);
	}

}
