package org.multaqa.cypher.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.multaqa.cypher.query.CypherQuery;

/**
 * Cypher queries for merged ids. An id that is merged into another is a node
 * {@code Merged} that leads to the entity.
 */
public final class IdentityQueries {

	private IdentityQueries() {
	}

	/** The entities that merged ids among the given ones are merged into. */
	public static CypherQuery mergedOf(Collection<String> ids) {
		return new CypherQuery("UNWIND $ids AS id MATCH (merged:Merged {id: id}) RETURN id, merged.into AS into",
				Map.of("ids", List.copyOf(ids)));
	}

	/** The records among the given ones that have judgements. */
	public static CypherQuery judging(Collection<String> records) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (record:Record {id: id})
				WHERE EXISTS { (record)<-[:IN_RECORD]-(:Citation)<-[:CITED_BY]-(:Sameness) }
				RETURN DISTINCT id""", Map.of("ids", List.copyOf(records)));
	}

	/** All merged ids. */
	public static CypherQuery merged() {
		return new CypherQuery("MATCH (merged:Merged) RETURN merged.id AS id, merged.into AS into", Map.of());
	}

	/** All judgements. */
	public static CypherQuery judgements() {
		return new CypherQuery("MATCH (fact:Sameness) RETURN properties(fact) AS judgement", Map.of());
	}

	/** The pairs with the given ids that a judgement calls different. */
	public static CypherQuery different(Collection<String> ids) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (:Entity {id: id})<-[:SUBJECT]-(fact:Sameness {verdict: 'DIFFERENT', disputed: false})
				RETURN DISTINCT fact.one AS one, fact.other AS other""", Map.of("ids", List.copyOf(ids)));
	}

	/** The records that say anything about the entities, with their content. */
	public static CypherQuery recordsAbout(Collection<String> entities) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (:Entity {id: id})<--(:Fact)-[:CITED_BY]->(:Citation)-[:IN_RECORD]->(record:Record)
				RETURN DISTINCT record.id AS id, record.content AS content""", Map.of("ids", List.copyOf(entities)));
	}

	/** Undoes the merge of ids. */
	public static CypherQuery part(List<String> ids) {
		return new CypherQuery("UNWIND $ids AS id MATCH (merged:Merged {id: id}) DETACH DELETE merged",
				Map.of("ids", ids));
	}

	/**
	 * Merges ids.
	 * @param merged maps with {@code id} and {@code into}
	 */
	public static CypherQuery merge(List<Map<String, Object>> merged) {
		return new CypherQuery("""
				UNWIND $rows AS row
				MATCH (entity:Entity {id: row.into})
				CREATE (merged:Node:Merged {id: row.id, into: row.into})-[:INTO]->(entity)""", Map.of("rows", merged));
	}

	/** Stores at each of the entities which ids are merged into it. */
	public static CypherQuery tell(List<String> entities) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (entity:Entity {id: id})
				SET entity.merged_ids = COLLECT {
				  MATCH (entity)<-[:INTO]-(merged:Merged) RETURN merged.id ORDER BY merged.id
				}""", Map.of("ids", entities));
	}

}
