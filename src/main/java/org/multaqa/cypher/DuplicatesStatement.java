package org.multaqa.cypher;

import java.util.Map;

import org.multaqa.model.EntityKind;
import org.multaqa.query.Answers;
import org.multaqa.query.Question;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Spells which entities may be one, pair by pair, without those of which somebody has
 * judged whether they are: those whose names have a key in common, people of one post,
 * and meetings of one day. With each pair comes what speaks for it. Whether they look
 * like one is for a comparison to say.
 *
 * @param spelling the statement
 */
record DuplicatesStatement(Spelling spelling) {

	private static final int CANDIDATES = 2_000;

	private static final SymbolicName ONE = Cypher.name("one");

	private static final SymbolicName OTHER = Cypher.name("other");

	/** What more share than these says nothing. */
	private static final String PAIRED = """
			WITH shared, collect(DISTINCT entity) AS entities
			  WHERE size(entities) > 1 AND size(entities) <= 20
			  UNWIND entities AS one
			  UNWIND entities AS other
			  WITH one, other WHERE one.id < other.id""";

	/** The more pairs have in common, the likelier they are looked at. */
	private static final String PAIRS = """
			COLLECT {
			  CALL () {
			    MATCH (name:Name)-[:SUBJECT]->(entity:Entity)
			    WHERE name.of_kind = $kind
			    WITH name.keys AS shared, entity
			    PAIRED
			    RETURN DISTINCT one, other, 4 AS weight
			    UNION ALL
			    MATCH (name:Name)-[:SUBJECT]->(entity:Entity)
			    WHERE name.of_kind = $kind
			    UNWIND split(name.coarse, ' ') AS shared
			    WITH shared, entity
			    PAIRED
			    RETURN one, other, 1 AS weight
			    UNION ALL
			    MATCH (shared:Post)<-[:POST]-(:Mandate)-[:OFFICIAL]->(entity:Official)
			    WHERE $kind = 'official'
			    WITH shared, entity
			    PAIRED
			    RETURN one, other, 2 AS weight
			    UNION ALL
			    MATCH (entity:Meeting)
			    WHERE $kind = 'meeting' AND entity.date_earliest = entity.date_latest
			    WITH entity.date_earliest AS shared, entity
			    PAIRED
			    RETURN one, other, 2 AS weight
			  }
			  WITH one, other, sum(weight) AS weight
			  WHERE NOT EXISTS { (one)<-[:SUBJECT]-(:Sameness)-[:SUBJECT]->(other) }
			  RETURN [one, other] ORDER BY weight DESC, one.id, other.id LIMIT $candidates
			}""";

	/** What is known of both that bears on whether they are one. */
	private static final String EVIDENCE = """
			{
			  names: COLLECT { MATCH (one)<-[:SUBJECT]-(called:Name) RETURN DISTINCT called.text AS text ORDER BY text LIMIT 12 },
			  others: COLLECT { MATCH (other)<-[:SUBJECT]-(called:Name) RETURN DISTINCT called.text AS text ORDER BY text LIMIT 12 },
			  offices: COUNT { MATCH (one)<-[:OFFICIAL]-(:Mandate)-[:POST]->(post)<-[:POST]-(:Mandate)-[:OFFICIAL]->(other) RETURN DISTINCT post },
			  places: COUNT { (one)-[:HELD_IN|RESPONSIBLE_FOR]->(:Territory) },
			  otherPlaces: COUNT { (other)-[:HELD_IN|RESPONSIBLE_FOR]->(:Territory) },
			  sharedPlaces: COUNT { MATCH (one)-[:HELD_IN|RESPONSIBLE_FOR]->(:Territory)-[:PART_OF*0..4]->(place)<-[:HELD_IN|RESPONSIBLE_FOR]-(other) RETURN DISTINCT place }
			    + COUNT { MATCH (other)-[:HELD_IN|RESPONSIBLE_FOR]->(:Territory)-[:PART_OF*0..4]->(place)<-[:HELD_IN|RESPONSIBLE_FOR]-(one) RETURN DISTINCT place },
			  people: COUNT { MATCH (one)<-[:MEETING]-(:Participation)-[:PARTICIPANT|CAPACITY]->(who) RETURN DISTINCT who },
			  otherPeople: COUNT { MATCH (other)<-[:MEETING]-(:Participation)-[:PARTICIPANT|CAPACITY]->(who) RETURN DISTINCT who },
			  sharedPeople: COUNT { MATCH (one)<-[:MEETING]-(:Participation)-[:PARTICIPANT|CAPACITY]->(who)<-[:PARTICIPANT|CAPACITY]-(:Participation)-[:MEETING]->(other) RETURN DISTINCT who },
			  sameDay: one.date_earliest = one.date_latest AND one.date_earliest = other.date_earliest AND one.date_latest = other.date_latest,
			  apart: one.date_latest < other.date_earliest OR other.date_latest < one.date_earliest
			    OR one.born_latest < other.born_earliest OR other.born_latest < one.born_earliest OR one.gender <> other.gender
			}""";

	Statement of(Question.Duplicates question) {
		this.spelling.reserve("one", "other", "pair", "pairs", "shared", "entity", "entities", "name", "weight",
				"called", "text", "post", "place", "who");
		Expression kind = this.spelling.parameter("kind", question.kind(), EntityKind::prefix);
		Expression candidates = this.spelling.parameter("candidates", CANDIDATES);
		String pairs = PAIRS.replace("$kind", "$E").replace("$candidates", "$E").replace("PAIRED", PAIRED);
		SymbolicName pair = Cypher.name("pair");
		return Cypher.with(Cypher.raw(pairs, kind, kind, kind, kind, candidates).as("pairs"))
			.unwind(Cypher.name("pairs"))
			.as(pair)
			.with(Cypher.valueAt(pair, 0).as(ONE), Cypher.valueAt(pair, 1).as(OTHER))
			.returning(
					new Projection(this.spelling, null, Cypher.anyNode(ONE),
							Map.of("score", Cypher.literalNull(), "reasons", Cypher.literalNull(), "cursor",
									Cypher.literalNull()))
						.map(question.shape())
						.as(Answers.ANSWER),
					Cypher.raw("one.id").as("id"), Cypher.raw("other.id").as("otherId"),
					Cypher.raw(EVIDENCE).as("evidence"))
			.build();
	}

}
