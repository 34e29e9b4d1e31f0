package org.multaqa.cypher;

import org.multaqa.model.EntityKind;
import org.multaqa.query.Answers;
import org.multaqa.query.Question;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Spells which entities have names with the same keys, pair by pair, without those of
 * which somebody has judged whether they are one. Whether the names are alike is for a
 * comparison to say.
 *
 * @param spelling the statement
 */
record DuplicatesStatement(Spelling spelling) {

	private static final int CANDIDATES = 2_000;

	private static final SymbolicName ONE = Cypher.name("one");

	private static final SymbolicName OTHER = Cypher.name("other");

	/** A key that more share than these says nothing. */
	private static final String FEW = "entities[..20]";

	Statement of(Question.Duplicates question) {
		this.spelling.reserve("one", "other", "keys", "entities");
		Node name = this.spelling.node("Name");
		Node entity = this.spelling.node("Entity");
		return Cypher.match(name.relationshipTo(entity, "SUBJECT"))
			.where(name.property("of_kind").eq(this.spelling.parameter("kind", question.kind(), EntityKind::prefix)))
			.with(name.property("keys").as("keys"), Cypher.collectDistinct(entity).as("entities"))
			.where(Cypher.size(Cypher.name("entities")).gt(Cypher.literalOf(1)))
			.unwind(Cypher.raw(FEW))
			.as(ONE)
			.unwind(Cypher.raw(FEW))
			.as(OTHER)
			.withDistinct(ONE, OTHER)
			.where(Cypher.raw("one.id < other.id AND NOT EXISTS { (one)<-[:SUBJECT]-(:Sameness)-[:SUBJECT]->(other) }")
				.asCondition())
			.with(ONE, OTHER)
			.orderBy(Cypher.anyNode(ONE).property("id").ascending(), Cypher.anyNode(OTHER).property("id").ascending())
			.limit(this.spelling.parameter("candidates", CANDIDATES))
			.returning(new Projection(this.spelling, null, Cypher.anyNode(ONE),
					java.util.Map.of("score", Cypher.literalNull(), "reasons", Cypher.literalNull()))
				.map(question.shape())
				.as(Answers.ANSWER), namesOf(ONE).as("names"), namesOf(OTHER).as("others"))
			.build();
	}

	private static org.neo4j.cypherdsl.core.Expression namesOf(SymbolicName entity) {
		return Cypher.raw("COLLECT { MATCH ($E)<-[:SUBJECT]-(called:Name) RETURN DISTINCT called.text LIMIT 12 }",
				entity);
	}

}
