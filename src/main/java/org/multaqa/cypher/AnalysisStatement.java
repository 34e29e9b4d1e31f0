package org.multaqa.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.multaqa.query.Analysis;
import org.multaqa.query.Answers;
import org.multaqa.query.Item;
import org.multaqa.query.Question;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Spells an analysis: first its territories, then the rows that are asked for.
 *
 * @param spelling the statement
 */
record AnalysisStatement(Spelling spelling) {

	private static final SymbolicName TERRITORY = Cypher.name("territory");

	Statement of(Question.Analyse question) {
		this.spelling.reserve("territory", "places", ComputedRows.ONE);
		Analysis analysis = question.analysis();
		AnalysisConditions conditions = new AnalysisConditions(this.spelling, analysis);
		List<Object> answer = new ArrayList<>();
		question.shape().items().forEach((item) -> answer.addAll(of(item, analysis, conditions)));
		Expression asked = Cypher.mapOf(answer.toArray());
		if (analysis.scope().territory() == null) {
			return Cypher.with(Cypher.literalNull().as(TERRITORY)).returning(asked.as(Answers.ANSWER)).build();
		}
		Node territory = Cypher.node("Node", "Territory").named(TERRITORY);
		return this.spelling.meaning(analysis.scope().territory())
			.match(territory)
			.where(territory.property("id").eq(Spelling.MEANT))
			.with(TERRITORY, ConvergenceStatement.places(territory, true).as(Scopes.PLACES))
			.returning(asked.as(Answers.ANSWER))
			.build();
	}

	private List<Object> of(Item item, Analysis analysis, AnalysisConditions conditions) {
		ComputedRows rows = new ComputedRows(this.spelling);
		if (item instanceof Item.One object && object.tie().bound() != null) {
			return List.of(item.slot().column(), rows.object(object, Cypher.name(object.tie().bound())));
		}
		if (item instanceof Item.Many many) {
			Expression text = text(String.valueOf(many.tie().bound()), analysis).with(conditions::spelled);
			return rows.many(many, ComputedRows.computed(text, conditions.seen()));
		}
		Expression sources = new CypherText("""
				COUNT {
				  MATCH (meeting:Meeting {status: 'HELD'})<-[:MEETING]-(:Fact)-[:CITED_BY]->(:Citation)-[:SOURCE]->(source:Source)
				  WHERE {{within meeting}} AND {{meetingHere meeting}} AND {{meetingAbout meeting}}
				  RETURN DISTINCT source
				}""").with(conditions::spelled);
		return item.when(new Projection(this.spelling, null, Cypher.anyNode(TERRITORY), Map.of("sourceCount", sources)));
	}

	private static CypherText text(String list, Analysis analysis) {
		Analysis.Gaps gaps = (Analysis.Gaps) analysis;
		return GapRows.of(list, gaps.level(), gaps.scope().programs() != null);
	}

}
