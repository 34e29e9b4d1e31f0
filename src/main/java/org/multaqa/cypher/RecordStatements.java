package org.multaqa.cypher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.model.ImpreciseDate;
import org.multaqa.model.RecordVersion;

/**
 * Spells how a record takes effect: its facts and citations, merged with what is there.
 */
public final class RecordStatements {

	private RecordStatements() {
	}

	/**
	 * Makes whoever else has a record take effect wait for the end of this transaction.
	 */
	public static CypherStatement takeTurn() {
		return new CypherStatement("MERGE (turn:Turn {of: 'records'}) SET turn.taken = coalesce(turn.taken, 0) + 1",
				Map.of());
	}

	/**
	 * What the record says now: fact and citation ids, with the fact's kind, properties
	 * and ends.
	 */
	public static CypherStatement statedBy(String record) {
		return new CypherStatement("""
				MATCH (:Record {id: $record})<-[:IN_RECORD]-(citation:Citation)<-[:CITED_BY]-(fact:Fact)
				RETURN citation.id AS citation, fact.id AS fact, properties(fact) AS properties,
				  [(fact)-[end]->(entity:Entity) | [type(end), entity.id]] AS ends""", Map.of("record", record));
	}

	public static CypherStatement removeCitations(List<String> ids) {
		return new CypherStatement("""
				UNWIND $ids AS id
				MATCH (citation:Citation {id: id})
				DETACH DELETE citation""", Map.of("ids", ids));
	}

	/** Removes those of the facts that nothing cites any longer, and says which. */
	public static CypherStatement removeUncited(List<String> ids) {
		return new CypherStatement("""
				UNWIND $ids AS id
				MATCH (fact:Fact {id: id})
				WHERE NOT EXISTS { (fact)-[:CITED_BY]->() }
				DETACH DELETE fact
				RETURN id""", Map.of("ids", ids));
	}

	/** Removes those of the entities to which no fact is tied any longer. */
	public static CypherStatement removeUnstated(List<String> ids) {
		return new CypherStatement("""
				UNWIND $ids AS id
				MATCH (entity:Entity {id: id})
				WHERE NOT EXISTS { (entity)<--(:Fact) } AND NOT EXISTS { (entity)<-[:SOURCE]-() }
				DETACH DELETE entity""", Map.of("ids", ids));
	}

	public static CypherStatement record(RecordVersion version) {
		return new CypherStatement("""
				MERGE (record:Record {id: $id})
				SET record.hash = $hash, record.content = $content""",
				Map.of("id", version.id(), "hash", version.hash(), "content", version.content()));
	}

	/**
	 * Entities.
	 * @param entities each with {@code id} and {@code labels}
	 */
	public static CypherStatement entities(List<Map<String, Object>> entities) {
		return new CypherStatement("""
				UNWIND $entities AS row
				MERGE (entity:Entity {id: row.id})
				ON CREATE SET entity:$(row.labels)""", Map.of("entities", entities));
	}

	/**
	 * When the record's source was published, which decides between its citations and
	 * others and so must be there before anything is settled.
	 */
	public static CypherStatement published(RecordVersion version) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("source", version.source().toString());
		parameters.put("latest", version.published().map(ImpreciseDate::latest).orElse(null));
		return new CypherStatement("""
				MATCH (source:Entity {id: $source})
				SET source.published_latest = $latest""", parameters);
	}

	/** Those of the facts that are there already. */
	public static CypherStatement known(List<String> ids) {
		return new CypherStatement("UNWIND $ids AS id MATCH (fact:Fact {id: id}) RETURN id", Map.of("ids", ids));
	}

	/**
	 * Facts that nobody stated before, with their ends.
	 * @param facts each with {@code id}, {@code labels}, {@code properties} and
	 * {@code ends}, each of which has {@code type} and {@code entity}
	 */
	public static CypherStatement facts(List<Map<String, Object>> facts) {
		return new CypherStatement("""
				UNWIND $facts AS row
				CREATE (fact:Node:Fact {id: row.id})
				SET fact:$(row.labels), fact += row.properties
				WITH fact, row
				UNWIND row.ends AS end
				MATCH (entity:Entity {id: end.entity})
				CREATE (fact)-[:$(end.type)]->(entity)""", Map.of("facts", facts));
	}

	/**
	 * Citations.
	 * @param citations each with {@code id}, {@code fact} and {@code properties}
	 */
	public static CypherStatement citations(RecordVersion version, List<Map<String, Object>> citations) {
		return new CypherStatement("""
				MATCH (record:Record {id: $record})
				MATCH (source:Source {id: $source})
				UNWIND $citations AS row
				MATCH (fact:Fact {id: row.fact})
				MERGE (citation:Citation {id: row.id})
				ON CREATE SET citation:Node, citation.record = $record, citation += row.properties
				MERGE (fact)-[:CITED_BY]->(citation)
				MERGE (citation)-[:SOURCE]->(source)
				MERGE (citation)-[:IN_RECORD]->(record)""",
				Map.of("record", version.id(), "source", version.source().toString(), "citations", citations));
	}

}
