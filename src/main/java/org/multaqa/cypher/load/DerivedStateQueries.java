package org.multaqa.cypher.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.multaqa.cypher.query.CypherQuery;

/**
 * Cypher queries that read what records say and write derived state: the shown values of
 * entities, and the intervals in which facts held.
 */
public final class DerivedStateQueries {

	private DerivedStateQueries() {
	}

	/** The citations of facts, with their evidence ranks. */
	public static CypherQuery attestations(List<String> facts) {
		return new CypherQuery(
				"""
						UNWIND $ids AS id
						MATCH (fact:Fact {id: id})
						RETURN fact.id AS fact, fact.order_key AS orderKey, fact.property = 'name' AS name, %s AS attestations"""
					.formatted(ATTESTATIONS),
				Map.of("ids", facts));
	}

	/**
	 * Facts marked as not settled, the posts of those that are mandates, and their
	 * citations.
	 */
	public static CypherQuery unsettled(int most) {
		return new CypherQuery("""
				MATCH (fact:Unsettled)
				WITH fact ORDER BY fact.id LIMIT $most
				RETURN fact.id AS fact, fact.order_key AS orderKey,
				  fact.property = 'name' AS name, [(fact)-[:POST]->(post) | post.id] AS posts,
				  %s AS attestations""".formatted(ATTESTATIONS), Map.of("most", most));
	}

	/** Removes the mark. */
	public static CypherQuery settled(List<String> facts) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (fact:Fact {id: id})
				REMOVE fact:Unsettled""", Map.of("ids", facts));
	}

	/** The citations of the names of entities, with their evidence ranks. */
	public static CypherQuery names(List<String> entities) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (:Entity {id: id})<-[:SUBJECT]-(fact:Name {property: 'name'})
				RETURN fact.id AS fact, fact.order_key AS orderKey, true AS name, %s AS attestations"""
			.formatted(ATTESTATIONS), Map.of("ids", entities));
	}

	/** The claims about entities, and the shown values of each entity. */
	public static CypherQuery claims(List<String> entities) {
		return new CypherQuery(
				"""
						UNWIND $ids AS id
						MATCH (entity:Entity {id: id})
						RETURN entity.id AS entity, properties(entity) AS properties,
						  [(entity)-[tie:!LISTED&!LISTED_HERE&!TOOK_PART&!EXPECTED]->(other:Entity) | [type(tie), other.id]] AS shortcuts,
						  COLLECT {
						    MATCH (entity)<-[:SUBJECT|MEETING]-(fact:Fact&!Sameness)-[:CITED_BY]->(citation:Citation)-[:SOURCE]->(source:Source)
						    WHERE EXISTS { (entity)<-[:SUBJECT]-(:Claim {property: 'status'}) }
						    RETURN DISTINCT {record: citation.record, published: source.published_latest,
						      status: coalesce(fact.property = 'status', false)}
						  } AS accounts, COLLECT {
						  MATCH (entity)<-[:SUBJECT]-(fact:Claim)
						  RETURN {id: fact.id, property: fact.property, language: fact.language, text: fact.text, number: fact.number,
						    spelling: fact.spelling, target: head([(fact)-[:TARGET]->(target) | target.id]), chosen: fact.chosen,
						    disputed: fact.disputed, best_published: fact.best_published, best_record: fact.best_record,
						    in_use: fact.in_use}
						} AS claims""",
				Map.of("ids", entities));
	}

	/** The posts in whose capacity officials took part in meetings. */
	public static CypherQuery posts(List<String> meetings) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (:Entity {id: id})<-[:MEETING]-(:Participation)-[:CAPACITY]->(post:Post)
				RETURN DISTINCT post.id AS post""", Map.of("ids", meetings));
	}

	/**
	 * The mandates in posts with their citations, and the days on which officials took
	 * part in the capacity of the post.
	 */
	public static CypherQuery tenures(List<String> posts) {
		return new CypherQuery(
				"""
						UNWIND $ids AS id
						MATCH (post:Entity {id: id})
						RETURN post.id AS post, post.seats AS seats, COLLECT {
						  MATCH (post)<-[:POST]-(fact:Mandate)-[:OFFICIAL]->(official:Official)
						  RETURN {id: fact.id, orderKey: fact.order_key, official: official.id, attestations: %s}
						} AS mandates, COLLECT {
						  MATCH (post)<-[:CAPACITY]-(participation:Participation {presence: 'PRESENT', disputed: false})-[:MEETING]->(meeting:Meeting),
						    (participation)-[:PARTICIPANT]->(official:Official)
						  WHERE meeting.date_text IS NOT NULL AND meeting.status = 'HELD'
						  RETURN DISTINCT {official: official.id, date: meeting.date_text}
						} AS sightings"""
					.formatted(ATTESTATIONS),
				Map.of("ids", posts));
	}

	/**
	 * Sets properties of facts.
	 * @param facts maps with {@code id} and {@code properties}
	 */
	public static CypherQuery keepFacts(List<Map<String, Object>> facts) {
		return new CypherQuery("""
				UNWIND $rows AS row
				MATCH (fact:Fact {id: row.id})
				SET fact += row.properties""", Map.of("rows", facts));
	}

	/**
	 * Replaces the shown values of entities.
	 * @param entities maps with {@code id} and {@code properties}
	 */
	public static CypherQuery keepEntities(List<Map<String, Object>> entities) {
		return new CypherQuery("""
				UNWIND $rows AS row
				MATCH (entity:Entity {id: row.id})
				SET entity = row.properties""", Map.of("rows", entities));
	}

	/**
	 * Deletes the shortcuts of these types that start at entities, before they are
	 * created again.
	 */
	public static CypherQuery removeShortcuts(Collection<String> types, List<String> entities) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (:Entity {id: id})-[shortcut:%s]->(:Entity)
				DELETE shortcut""".formatted(String.join("|", types)), Map.of("ids", entities));
	}

	/**
	 * Creates shortcuts between entities that have none.
	 * @param shortcuts maps with {@code from}, {@code type} and {@code to}
	 */
	public static CypherQuery drawShortcuts(List<Map<String, Object>> shortcuts) {
		return new CypherQuery("""
				UNWIND $rows AS row
				MATCH (from:Entity {id: row.from})
				MATCH (to:Entity {id: row.to})
				CREATE (from)-[:$(row.type)]->(to)""", Map.of("rows", shortcuts));
	}

	private static final String ATTESTATIONS = """
			[(fact)-[:CITED_BY]->(citation:Citation)-[:SOURCE]->(source:Source) | {record: citation.record,
			      published: source.published_latest, disputed: citation.disputed, from: citation.from_text,
			      until: citation.until_text, seen: citation.seen_text,
			      spoken: CASE WHEN fact.property = 'name' THEN head([(citation)-[:IN_RECORD]->(said:Record) | said.spoken_text]) END}]""";

}
