package org.multaqa.cypher;

import java.util.Map;

import org.multaqa.query.Answers;
import org.multaqa.query.Question;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Spells a search over names: the full-text index gives candidates, the likeliest first.
 * Whether and how well their names fit is for a comparison to say.
 *
 * @param spelling the statement
 */
record SearchStatement(Spelling spelling) {

	/** So many names are compared. */
	private static final int CANDIDATES = 120;

	/** So many where the index cannot tell which of them count. */
	private static final int LOOKED_AROUND = 3_000;

	/** How much the index says for a candidate. */
	private static final String RANK = "rank";

	Statement of(Question.Search question) {
		Node name = this.spelling.node("Name");
		Node entity = this.spelling.node("Entity");
		SymbolicName hit = name.getRequiredSymbolicName();
		SymbolicName rank = Cypher.name(this.spelling.variable(RANK));
		int most = question.where().looksAround() ? LOOKED_AROUND : CANDIDATES;
		return Cypher.call("db.index.fulltext.queryNodes")
			.withArgs(Cypher.literalOf("name_keys"), this.spelling.parameter("terms", IndexQuery.of(question)),
					Cypher.mapOf("limit", this.spelling.parameter("most", most)))
			.yield(Cypher.name("node").as(hit), Cypher.name("score").as(rank))
			.match(Cypher.anyNode(hit).relationshipTo(entity, "SUBJECT"))
			.where(new SearchScopes(this.spelling, entity).on(question.where()))
			.with(entity.getRequiredSymbolicName(), hit, rank)
			.orderBy(rank.descending(), name.property("text").ascending(), entity.property("id").ascending())
			.limit(this.spelling.parameter("candidates", CANDIDATES))
			.returning(
					new Projection(this.spelling, null, entity,
							Map.of("matched", name.property("text"), "language",
									Cypher.toUpper(name.property("language")), "score", rank, "how",
									Cypher.literalNull(), "reasons", Cypher.literalNull()))
						.map(question.shape())
						.as(Answers.ANSWER),
					entity.property("id").as("entity"), name.property("text").as("text"), rank.as("rank"))
			.build();
	}

}
