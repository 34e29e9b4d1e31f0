package org.multaqa.cypher.network;

import java.util.List;
import java.util.Map;

import org.multaqa.cypher.query.CypherQuery;

/**
 * Generates the Cypher query for what citations need of sources: of the given sources,
 * and of those of the given facts, citations and entities.
 */
public final class SourceQuery {

	private static final String TEXT = """
			UNWIND $ids AS id
			OPTIONAL MATCH (merged:Merged {id: id})
			MATCH (node:Node {id: coalesce(merged.into, id)})
			CALL (node) {
			  WITH node WHERE node:Source
			  RETURN node AS source
			  UNION
			  MATCH (node:Citation)-[:SOURCE]->(source:Source)
			  RETURN source
			  UNION
			  MATCH (node:Fact)-[:CITED_BY]->(:Citation)-[:SOURCE]->(source:Source)
			  RETURN source
			  UNION
			  MATCH (node:Entity)<-[:%s|SUBJECT]-(:Fact)-[:CITED_BY]->(:Citation)-[:SOURCE]->(source:Source)
			  WHERE NOT node:Source
			  RETURN source
			}
			WITH DISTINCT source ORDER BY source.id
			RETURN source.id AS id, source.kind AS kind, source.publisher AS publisher, source.language AS language, source.url AS url,
			  source.archived AS archived, source.published_text AS published,
			  source.name_ar AS name_ar, source.name_fr AS name_fr, source.name_en AS name_en, source.name_zgh AS name_zgh""";

	private SourceQuery() {
	}

	public static CypherQuery of(List<String> ids) {
		return new CypherQuery(TEXT.formatted(RelationshipBranches.ENDS), Map.of("ids", ids));
	}

}
