package org.multaqa.cypher.load;

import java.util.List;
import java.util.Map;

import org.multaqa.cypher.query.CypherQuery;

/**
 * Cypher queries that write records with their facts and citations.
 */
public final class RecordQueries {

	private RecordQueries() {
	}

	/**
	 * Locks the graph for loads until the end of the transaction, counts the
	 * transactions, and ensures that their times never decrease.
	 * @param now in milliseconds since 1970 UTC
	 */
	public static CypherQuery takeTurn(long now) {
		return new CypherQuery("""
				MERGE (turn:Turn {of: 'records'})
				SET turn.taken = coalesce(turn.taken, 0) + 1
				SET turn.at = CASE WHEN turn.at >= $now THEN turn.at ELSE $now END
				RETURN turn.taken AS turn, turn.at AS at""", Map.of("now", now));
	}

	/** The version of the graph and its history. */
	public static CypherQuery version() {
		return new CypherQuery("""
				MATCH (turn:Turn {of: 'records'})
				RETURN turn.taken + '.' + coalesce(turn.remembered, 0) AS version""", Map.of());
	}

	/** Counts a recorded load. */
	public static CypherQuery countRemembered() {
		return new CypherQuery("""
				MERGE (turn:Turn {of: 'records'})
				SET turn.taken = coalesce(turn.taken, 0)
				SET turn.remembered = coalesce(turn.remembered, 0) + 1""", Map.of());
	}

	/**
	 * The facts with ends and citations that the loaded records among the given ones
	 * state.
	 */
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

	/** The facts among the given ones that exist, with the number of their citations. */
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

	/**
	 * Deletes the entities among the given ones that are no longer an end of any fact.
	 */
	public static CypherQuery removeUnstated(List<String> ids) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (entity:Entity {id: id})
				WHERE NOT EXISTS { (entity)<--(:Fact) } AND NOT EXISTS { (entity)<-[:SOURCE]-() }
				DETACH DELETE entity""", Map.of("ids", ids));
	}

	/**
	 * Creates or updates records.
	 * @param records the properties of each
	 */
	public static CypherQuery records(List<Map<String, Object>> records) {
		return new CypherQuery("""
				UNWIND $rows AS row
				MERGE (record:Record {id: row.id})
				SET record = row""", Map.of("rows", records));
	}

	/**
	 * Creates entities that do not exist.
	 * @param entities maps with {@code labels} and {@code properties}
	 */
	public static CypherQuery entities(List<Map<String, Object>> entities) {
		return new CypherQuery("""
				UNWIND $rows AS row
				CREATE (entity:Entity:$(row.labels))
				SET entity = row.properties""", Map.of("rows", entities));
	}

	/**
	 * Sets when sources were published.
	 * @param sources maps with {@code source} and {@code latest}
	 */
	public static CypherQuery published(List<Map<String, Object>> sources) {
		return new CypherQuery("""
				UNWIND $rows AS row
				MATCH (source:Entity {id: row.source})
				SET source.published_latest = row.latest""", Map.of("rows", sources));
	}

	/**
	 * Creates facts that do not exist, with their ends.
	 * @param facts maps with {@code labels}, {@code properties} and {@code ends}, each of
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
	 * Connects states with the agreements that have them.
	 * @param states maps with {@code state} and {@code agreement}
	 */
	public static CypherQuery agreementStates(List<Map<String, Object>> states) {
		return new CypherQuery("""
				UNWIND $rows AS row
				MATCH (state:Fact {id: row.state})
				MATCH (agreement:Fact {id: row.agreement})
				CREATE (state)-[:OF]->(agreement)""", Map.of("rows", states));
	}

	/**
	 * Creates citations that do not exist.
	 * @param citations maps with {@code fact}, {@code record}, {@code source} and
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
