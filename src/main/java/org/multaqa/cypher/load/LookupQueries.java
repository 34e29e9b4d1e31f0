package org.multaqa.cypher.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.model.EntityKind;

/**
 * Generates what the loading desk asks of the graph, and the dump of all of it.
 */
public final class LookupQueries {

	private LookupQueries() {
	}

	/**
	 * Those of the ids of entities that are known, be it because they are merged into
	 * others. No node but an entity or an id merged away has such an id.
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

	/** Who bears a name with one of the keys. */
	public static CypherQuery bearersOf(Collection<String> keys) {
		return new CypherQuery("""
				UNWIND $keys AS key
				MATCH (name:Name {key: key})-[:SUBJECT]->(entity:Entity)
				RETURN DISTINCT key, entity.id AS id""", Map.of("keys", List.copyOf(keys)));
	}

	/**
	 * What is said of entities, whoever says it, the posts they hold, and who holds them.
	 */
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
	 * What others than the records say of entities, of the properties of which one value
	 * holds.
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

	/**
	 * What each of the entities is part of directly, as far as others than the records
	 * say so.
	 */
	public static CypherQuery partOf(List<String> ids, Collection<String> besides) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (part:Entity {id: id})<-[:SUBJECT]-(claim:Claim {property: 'part_of'})-[:TARGET]->(whole:Entity)
				WHERE EXISTS { (claim)-[:CITED_BY]->(citation) WHERE NOT citation.record IN $besides }
				RETURN DISTINCT part.id AS part, whole.id AS whole""",
				Map.of("ids", ids, "besides", List.copyOf(besides)));
	}

	/**
	 * Every node of the graph but records, and where it leads, in the order of ids, which
	 * is that of an index: the database sorts nothing and keeps nothing.
	 */
	public static CypherQuery nodes() {
		return everything("Node");
	}

	/** Every record in the same way. */
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
