package org.multaqa.cypher;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Spells which ids are merged into which. An id that is merged away is a node
 * {@code Merged} that leads to the entity in its place.
 */
public final class IdentityStatements {

	private IdentityStatements() {
	}

	/** What those of the ids that are merged away are merged into. */
	public static CypherStatement mergedOf(Collection<String> ids) {
		return new CypherStatement("UNWIND $ids AS id MATCH (merged:Merged {id: id}) RETURN id, merged.into AS into",
				Map.of("ids", List.copyOf(ids)));
	}

	/** Those of the records that judge ids the same or different. */
	public static CypherStatement judging(Collection<String> records) {
		return new CypherStatement("""
				UNWIND $ids AS id
				MATCH (record:Record {id: id})
				WHERE EXISTS { (record)<-[:IN_RECORD]-(:Citation)<-[:CITED_BY]-(:Sameness) }
				RETURN DISTINCT id""", Map.of("ids", List.copyOf(records)));
	}

	/** All that is merged. */
	public static CypherStatement merged() {
		return new CypherStatement("MATCH (merged:Merged) RETURN merged.id AS id, merged.into AS into", Map.of());
	}

	/** All judgements on what is the same. */
	public static CypherStatement judgements() {
		return new CypherStatement("MATCH (fact:Sameness) RETURN properties(fact) AS judgement", Map.of());
	}

	/** The pairs of which somebody judges that they are different. */
	public static CypherStatement different(Collection<String> ids) {
		return new CypherStatement("""
				UNWIND $ids AS id
				MATCH (:Entity {id: id})<-[:SUBJECT]-(fact:Sameness {verdict: 'DIFFERENT', disputed: false})
				RETURN DISTINCT fact.one AS one, fact.other AS other""", Map.of("ids", List.copyOf(ids)));
	}

	/** The records that say anything of the entities, with what they say. */
	public static CypherStatement recordsAbout(Collection<String> entities) {
		return new CypherStatement("""
				UNWIND $ids AS id
				MATCH (:Entity {id: id})<--(:Fact)-[:CITED_BY]->(:Citation)-[:IN_RECORD]->(record:Record)
				RETURN DISTINCT record.id AS id, record.content AS content""", Map.of("ids", List.copyOf(entities)));
	}

	/** Has ids stand for themselves again. */
	public static CypherStatement part(List<String> ids) {
		return new CypherStatement("UNWIND $ids AS id MATCH (merged:Merged {id: id}) DETACH DELETE merged",
				Map.of("ids", ids));
	}

	/**
	 * Has ids lead to others.
	 * @param merged each with {@code id} and {@code into}
	 */
	public static CypherStatement merge(List<Map<String, Object>> merged) {
		return new CypherStatement("""
				UNWIND $rows AS row
				MATCH (entity:Entity {id: row.into})
				CREATE (merged:Node:Merged {id: row.id, into: row.into})-[:INTO]->(entity)""", Map.of("rows", merged));
	}

	/** Tells each of the entities which ids lead to it. */
	public static CypherStatement tell(List<String> entities) {
		return new CypherStatement("""
				UNWIND $ids AS id
				MATCH (entity:Entity {id: id})
				SET entity.merged_ids = COLLECT {
				  MATCH (entity)<-[:INTO]-(merged:Merged) RETURN merged.id ORDER BY merged.id
				}""", Map.of("ids", entities));
	}

}
