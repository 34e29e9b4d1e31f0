package org.multaqa.cypher;

import java.util.Map;

import org.multaqa.model.EntityKind;
import org.multaqa.query.Question;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Spells a search over names: the full-text index finds names, of which the best of each
 * entity counts.
 *
 * @param spelling the statement
 */
record SearchStatement(Spelling spelling) {

	Statement of(Question.Search question) {
		Node name = this.spelling.node("Name");
		Node entity = this.spelling.node("Entity");
		SymbolicName hit = name.getRequiredSymbolicName();
		SymbolicName score = Cypher.name(this.spelling.variable("score"));
		Condition wanted = question.kinds().isEmpty() ? Cypher.noCondition() : Cypher.any(Cypher.name("label"))
			.in(Cypher.labels(entity))
			.where(Cypher.name("label")
				.in(this.spelling.parameter("kinds", question.kinds().stream().map(EntityKind::label).toList())));
		return Cypher.call("db.index.fulltext.queryNodes")
			.withArgs(Cypher.literalOf("names"), this.spelling.parameter("words", query(question)))
			.yield(Cypher.name("node").as(hit), Cypher.name("score").as(score))
			.match(Cypher.anyNode(hit).relationshipTo(entity, "SUBJECT"))
			.where(wanted)
			.with(entity.getRequiredSymbolicName(), hit, score)
			.orderBy(score.descending(), name.property("text").ascending())
			.with(entity.getRequiredSymbolicName(), Cypher.head(Cypher.collect(hit)).as(hit),
					Cypher.max(score).as(score))
			.orderBy(score.descending(), entity.property("id").ascending())
			.limit(this.spelling.parameter("first", question.size()))
			.returning(new Projection(this.spelling, null, entity,
					Map.of("matched", name.property("text"), "language", Cypher.toUpper(name.property("language")),
							"score", score))
				.map(question.shape())
				.as(Statements.ANSWER))
			.build();
	}

	/**
	 * Every word must be there; the last may be the start of one. The words are folded:
	 * letters and digits only, so that nothing in them means anything to the index.
	 */
	private static String query(Question.Search question) {
		StringBuilder query = new StringBuilder();
		int last = question.words().size() - 1;
		for (int i = 0; i <= last; i++) {
			String word = question.words().get(i);
			query.append((i == last) ? "+(%s %s*) ".formatted(word, word) : "+%s ".formatted(word));
		}
		return query.toString().trim();
	}

}
