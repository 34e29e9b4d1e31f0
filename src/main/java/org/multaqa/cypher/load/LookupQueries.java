package org.multaqa.cypher.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.model.EntityKind;

/**
 * Cypher queries that loading uses to look up the graph, and the queries of the dump.
 */
public final class LookupQueries {

	private LookupQueries() {
	}

	/**
	 * The known ids among the given ones, merged ids included. Only entities and merged
	 * ids have such ids.
	 */
	public static CypherQuery known(List<String> ids) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (:Node {id: id})
				RETURN id""", Map.of("ids", ids));
	}

	/** Some ids of a kind. */
	public static CypherQuery someOf(EntityKind kind) {
		return new CypherQuery("MATCH (entity:%s) RETURN entity.id AS id LIMIT 10000".formatted(kind.label()),
				Map.of());
	}

	/** Some ids of records. */
	public static CypherQuery someRecords() {
		return new CypherQuery("MATCH (record:Record) RETURN record.id AS id LIMIT 10000", Map.of());
	}

	/** The entities that have a name with one of the keys. */
	public static CypherQuery bearersOf(Collection<String> keys) {
		return new CypherQuery("""
				UNWIND $keys AS key
				MATCH (name:Name {key: key})-[:SUBJECT]->(entity:Entity)
				USING INDEX name:Name(key)
				RETURN DISTINCT key, entity.id AS id""", Map.of("keys", List.copyOf(keys)));
	}

	/** What records say of entities, the posts they hold, and who holds them. */
	public static CypherQuery profiles(List<String> ids) {
		return new CypherQuery(
				"""
						UNWIND $ids AS id
						MATCH (entity:Entity {id: id})
						RETURN id,
						  [(entity)<-[:SUBJECT]-(claim:Claim) WHERE NOT claim:Name |
						    [claim.property, coalesce(head([(claim)-[:TARGET]->(target) | target.id]), claim.text)]] AS said,
						  COLLECT {
						    MATCH (entity)<-[:OFFICIAL]-(mandate:Mandate)-[:POST]->(post)
						    RETURN [post.id, [(mandate)-[:CITED_BY]->(citation) WHERE citation.from_text IS NOT NULL | citation.from_text]]
						  } AS offices,
						  [(entity)<-[:POST]-(:Mandate)-[:OFFICIAL]->(official) | official.id] AS holders""",
				Map.of("ids", ids));
	}

	/**
	 * What other records say of entities, for the properties of which one value holds.
	 */
	public static CypherQuery saidByOthers(List<String> ids, Collection<String> besides) {
		return new CypherQuery(
				"""
						UNWIND $ids AS id
						MATCH (:Entity {id: id})<-[:SUBJECT]-(claim:Claim)
						WHERE NOT claim:Name AND NOT claim.disputed
						  AND EXISTS { (claim)-[:CITED_BY]->(citation) WHERE NOT citation.record IN $besides }
						RETURN id, claim.property AS property,
						  coalesce(head([(claim)-[:TARGET]->(target) | target.id]), claim.text, toString(claim.number)) AS value""",
				Map.of("ids", ids, "besides", List.copyOf(besides)));
	}

	/** What each of the entities is directly part of, according to other records. */
	public static CypherQuery partOf(List<String> ids, Collection<String> besides) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (part:Entity {id: id})<-[:SUBJECT]-(claim:Claim {property: 'part_of'})-[:TARGET]->(whole:Entity)
				WHERE EXISTS { (claim)-[:CITED_BY]->(citation) WHERE NOT citation.record IN $besides }
				RETURN DISTINCT part.id AS part, whole.id AS whole""",
				Map.of("ids", ids, "besides", List.copyOf(besides)));
	}

	/**
	 * Each node of the graph except records, with its relationships, in the order of ids.
	 * The order is that of an index, so that the database neither sorts nor buffers.
	 */
	public static CypherQuery nodes() {
		return everything("Node");
	}

	/** Each record, in the same way. */
	public static CypherQuery records() {
		return everything("Record");
	}

	private static CypherQuery everything(String label) {
		return new CypherQuery("""
				MATCH (node:%s)
				WHERE node.id > ''
				RETURN labels(node) AS labels, properties(node) AS properties,
				  [(node)-[tie]->(other) | [type(tie), other.id + coalesce(' of ' + tie.date, '')]] AS ties
				ORDER BY node.id""".formatted(label), Map.of());
	}

}
