package org.multaqa.cypher.load;

import java.util.List;
import java.util.Map;

import org.multaqa.cypher.query.CypherQuery;

/**
 * Generates how records take effect: their facts and citations, beside what is there.
 */
public final class RecordQueries {

	private RecordQueries() {
	}

	/**
	 * Makes whoever else has records take effect wait for the end of this transaction,
	 * counts the turns, and sees to it that time does not run backwards between them.
	 * @param now in milliseconds since 1970 UTC
	 */
	public static CypherQuery takeTurn(long now) {
		return new CypherQuery("""
				MERGE (turn:Turn {of: 'records'})
				SET turn.taken = coalesce(turn.taken, 0) + 1
				SET turn.at = CASE WHEN turn.at >= $now THEN turn.at ELSE $now END
				RETURN turn.taken AS turn, turn.at AS at""", Map.of("now", now));
	}

	/**
	 * What tells one state of the graph, and of what is remembered of it, from others.
	 */
	public static CypherQuery version() {
		return new CypherQuery("""
				MATCH (turn:Turn {of: 'records'})
				RETURN turn.taken + '.' + coalesce(turn.remembered, 0) AS version""", Map.of());
	}

	/** Counts a load that is remembered. */
	public static CypherQuery countRemembered() {
		return new CypherQuery("""
				MERGE (turn:Turn {of: 'records'})
				SET turn.taken = coalesce(turn.taken, 0)
				SET turn.remembered = coalesce(turn.remembered, 0) + 1""", Map.of());
	}

	/** What those of the records that are loaded say: facts, with ends, and citations. */
	public static CypherQuery statedBy(List<String> records) {
		return new CypherQuery(
				"""
						UNWIND $ids AS id
						MATCH (record:Record {id: id})
						RETURN id, record.hash AS hash, COLLECT {
						  MATCH (record)<-[:IN_RECORD]-(citation:Citation)<-[:CITED_BY]-(fact:Fact)
						  RETURN {citation: citation.id, cited: properties(citation), fact: fact.id, properties: properties(fact),
						    ends: [(fact)-[end]->(entity:Entity) | [type(end), entity.id]]}
						} AS stated""",
				Map.of("ids", records));
	}

	/** Those of the facts that are there already, with the number of their citations. */
	public static CypherQuery stored(List<String> facts) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (fact:Fact {id: id})
				RETURN id, properties(fact) AS properties, COUNT { (fact)-[:CITED_BY]->() } AS citations""",
				Map.of("ids", facts));
	}

	public static CypherQuery removeCitations(List<String> ids) {
		return new CypherQuery("UNWIND $ids AS id MATCH (citation:Citation {id: id}) DETACH DELETE citation",
				Map.of("ids", ids));
	}

	public static CypherQuery removeFacts(List<String> ids) {
		return new CypherQuery("UNWIND $ids AS id MATCH (fact:Fact {id: id}) DETACH DELETE fact", Map.of("ids", ids));
	}

	public static CypherQuery removeRecords(List<String> ids) {
		return new CypherQuery("UNWIND $ids AS id MATCH (record:Record {id: id}) DETACH DELETE record",
				Map.of("ids", ids));
	}

	/** Removes those of the entities to which no fact is tied any longer. */
	public static CypherQuery removeUnstated(List<String> ids) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (entity:Entity {id: id})
				WHERE NOT EXISTS { (entity)<--(:Fact) } AND NOT EXISTS { (entity)<-[:SOURCE]-() }
				DETACH DELETE entity""", Map.of("ids", ids));
	}

	/**
	 * Records.
	 * @param records each with its properties
	 */
	public static CypherQuery records(List<Map<String, Object>> records) {
		return new CypherQuery("""
				UNWIND $rows AS row
				MERGE (record:Record {id: row.id})
				SET record = row""", Map.of("rows", records));
	}

	/**
	 * Entities that are not there yet.
	 * @param entities each with {@code labels} and {@code properties}
	 */
	public static CypherQuery entities(List<Map<String, Object>> entities) {
		return new CypherQuery("""
				UNWIND $rows AS row
				CREATE (entity:Entity:$(row.labels))
				SET entity = row.properties""", Map.of("rows", entities));
	}

	/**
	 * When sources were published.
	 * @param sources each with {@code source} and {@code latest}
	 */
	public static CypherQuery published(List<Map<String, Object>> sources) {
		return new CypherQuery("""
				UNWIND $rows AS row
				MATCH (source:Entity {id: row.source})
				SET source.published_latest = row.latest""", Map.of("rows", sources));
	}

	/**
	 * Facts that are not there yet, with their ends.
	 * @param facts each with {@code labels}, {@code properties} and {@code ends}, each of
	 * which has {@code type} and {@code entity}
	 */
	public static CypherQuery facts(List<Map<String, Object>> facts) {
		return new CypherQuery("""
				UNWIND $rows AS row
				CREATE (fact:Node:Fact:$(row.labels))
				SET fact = row.properties
				WITH fact, row
				UNWIND row.ends AS end
				MATCH (entity:Entity {id: end.entity})
				CREATE (fact)-[:$(end.type)]->(entity)""", Map.of("rows", facts));
	}

	/**
	 * Citations that are not there yet.
	 * @param citations each with {@code fact}, {@code record}, {@code source} and
	 * {@code properties}
	 */
	public static CypherQuery citations(List<Map<String, Object>> citations) {
		return new CypherQuery("""
				UNWIND $rows AS row
				MATCH (fact:Fact {id: row.fact})
				MATCH (record:Record {id: row.record})
				MATCH (source:Entity {id: row.source})
				CREATE (fact)-[:CITED_BY]->(citation:Node:Citation)-[:SOURCE]->(source)
				CREATE (citation)-[:IN_RECORD]->(record)
				SET citation = row.properties""", Map.of("rows", citations));
	}

}
