package org.multaqa.cypher.network;

import java.util.Map;

import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.model.EntityKind;

/**
 * Cypher queries that read all entities of a kind to find duplicates.
 */
public final class ComparisonQueries {

	/** The largest number of names of an entity that are compared. */
	public static final int MOST_NAMES = 12;

	private ComparisonQueries() {
	}

	/** The names of entities, one row for each name. */
	public static CypherQuery names(EntityKind kind) {
		return new CypherQuery("""
				MATCH (name:Name)-[:SUBJECT]->(entity:Entity)
				WHERE name.of_kind = $kind
				RETURN DISTINCT entity.id AS id, name.text AS text, coalesce(name.key, '') AS key,
				  coalesce(name.keys, '') AS whole,
				  coalesce(name.fine, '') AS fine, coalesce(name.coarse, '') AS coarse""",
				Map.of("kind", kind.prefix()));
	}

	/** The dates of birth and genders of officials, if records give one of them. */
	public static CypherQuery people() {
		return new CypherQuery("""
				MATCH (official:Official)
				WHERE official.born_earliest IS NOT NULL OR official.born_latest IS NOT NULL
				  OR official.gender IS NOT NULL
				RETURN official.id AS id, official.born_earliest AS earliest, official.born_latest AS latest,
				  official.gender AS gender""", Map.of());
	}

	/** The posts that officials held. */
	public static CypherQuery offices() {
		return new CypherQuery("""
				MATCH (post:Post)<-[:POST]-(:Mandate)-[:OFFICIAL]->(official:Official)
				RETURN DISTINCT official.id AS id, post.id AS office""", Map.of());
	}

	/** The dates, places and participants of meetings. */
	public static CypherQuery meetings() {
		return new CypherQuery("""
				MATCH (meeting:Meeting)
				RETURN meeting.id AS id, meeting.date_earliest AS earliest, meeting.date_latest AS latest,
				  COLLECT { MATCH (meeting)-[:HELD_IN]->(place:Territory) RETURN DISTINCT place.id } AS places,
				  COLLECT { MATCH (meeting)-[:HELD_IN]->(:Territory)-[:PART_OF*0..4]->(place:Territory)
				    RETURN DISTINCT place.id } AS around,
				  COLLECT { MATCH (meeting)<-[:MEETING]-(:Participation)-[:PARTICIPANT|CAPACITY]->(who)
				    RETURN DISTINCT who.id } AS people""", Map.of());
	}

	/** The pairs about which a record has a judgement. */
	public static CypherQuery judged(EntityKind kind) {
		return new CypherQuery("""
				MATCH (one:Entity)<-[:SUBJECT]-(judgement:Sameness)-[:SUBJECT]->(other:Entity)
				WHERE one.id STARTS WITH $kind AND one.id < other.id
				RETURN DISTINCT one.id AS one, other.id AS other""", Map.of("kind", kind.prefix() + "/"));
	}

}
