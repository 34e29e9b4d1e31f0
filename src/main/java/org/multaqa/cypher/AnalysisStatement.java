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
		this.spelling.reserve("asked", "places", "pairs", "programs", ComputedRows.ONE);
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
		ComputedRows rows = new ComputedRows(this.spelling);
		if (item instanceof Item.One object && object.tie().toRows()) {
			return List.of(item.slot().column(), rows.first(object, measured(String.valueOf(object.tie().bound()),
					(Analysis.Indicators) analysis, conditions, subqueries)));
		}
		if (item instanceof Item.One object && object.tie().bound() != null) {
			return List.of(item.slot().column(), rows.object(object, TERRITORY));
		}
		if (item instanceof Item.Many many) {
			Expression text = text(String.valueOf(many.tie().bound()), analysis).with(conditions::spelled);
			return rows.many(many, rows.computed(text, conditions.seen(), subqueries));
		}
		Expression sources = new CypherText(
				"""
						COUNT {
						  MATCH (meeting:Meeting {status: 'HELD'})<-[:MEETING]-(:Fact)-[:CITED_BY]->(:Citation)-[:SOURCE]->(source:Source)
						  WHERE {{within meeting}} AND {{meetingHere meeting}} AND {{meetingAbout meeting}}
						  RETURN DISTINCT source
						}""")
			.with(conditions::spelled);
		return item
			.when(new Projection(this.spelling, null, Cypher.anyNode(TERRITORY), Map.of("sourceCount", sources)));
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
		Analysis.Gaps gaps = (Analysis.Gaps) analysis;
		return GapRows.of(list, gaps.level(), gaps.scope().programs() != null);
	}

}
