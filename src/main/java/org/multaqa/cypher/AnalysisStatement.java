package org.multaqa.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.multaqa.query.Analysis;
import org.multaqa.query.Answers;
import org.multaqa.query.Given;
import org.multaqa.query.Item;
import org.multaqa.query.Question;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
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
		this.spelling.reserve("asked", "places", ComputedRows.ONE);
		Analysis analysis = question.analysis();
		AnalysisConditions conditions = new AnalysisConditions(this.spelling, analysis);
		Given territory = analysis.scope().territory();
		List<IdentifiableElement> known = new ArrayList<>(List.of(TERRITORY));
		if (territory != null) {
			known.add(Scopes.PLACES);
		}
		// an answer can hold no list in which anything is aggregated
		List<IdentifiableElement> lists = new ArrayList<>(known);
		List<Object> entries = new ArrayList<>();
		question.shape().items().forEach((item) -> entries.addAll(of(item, analysis, conditions, lists)));
		// there is a row even where nothing is asked of it
		List<IdentifiableElement> values = new ArrayList<>(List.of(TERRITORY));
		List<Object> answer = new ArrayList<>();
		for (int i = 0; i < entries.size(); i += 2) {
			SymbolicName name = Cypher.name(this.spelling.variable("computed"));
			values.add(((Expression) entries.get(i + 1)).as(name));
			answer.addAll(List.of(entries.get(i), name));
		}
		Expression asked = Cypher.mapOf(answer.toArray());
		if (territory == null) {
			return Cypher.with(Cypher.literalNull().as(TERRITORY))
				.with(lists)
				.with(values)
				.returning(asked.as(Answers.ANSWER))
				.build();
		}
		Node node = Cypher.node("Node", "Territory").named(TERRITORY);
		return this.spelling.meaning(territory)
			.match(node)
			.where(node.property("id").eq(Spelling.MEANT))
			.with(TERRITORY, ConvergenceStatement.places(node, true).as(Scopes.PLACES))
			.with(lists)
			.with(values)
			.returning(asked.as(Answers.ANSWER))
			.build();
	}

	private List<Object> of(Item item, Analysis analysis, AnalysisConditions conditions,
			List<IdentifiableElement> known) {
		ComputedRows rows = new ComputedRows(this.spelling);
		if (item instanceof Item.One object && object.tie().bound() != null) {
			return List.of(item.slot().column(), rows.object(object, TERRITORY));
		}
		if (item instanceof Item.Many many) {
			Expression text = text(String.valueOf(many.tie().bound()), analysis).with(conditions::spelled);
			return rows.many(many, ComputedRows.computed(text, conditions.seen()), known);
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
