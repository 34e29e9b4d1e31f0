package org.multaqa.cypher;

import java.util.Map;

import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.query.plan.Hop;

/**
 * Cypher queries for counts that the database maintains, so that reading them costs
 * nothing.
 */
public final class StatisticsQueries {

	private StatisticsQueries() {
	}

	/** The number of nodes with a label. */
	public static CypherQuery count(String label) {
		return new CypherQuery("MATCH (node:%s) RETURN count(node) AS number".formatted(label), Map.of());
	}

	/** The number of relationships of a hop that start at nodes with a label. */
	public static CypherQuery count(String label, Hop hop) {
		return related(hop, ":" + label, "");
	}

	/** The number of relationships of a hop that end at nodes with its label. */
	public static CypherQuery count(Hop hop) {
		return related(hop, "", (hop.label() != null) ? ":" + hop.label() : "");
	}

	/** The database maintains such a count only if at most one end has a label. */
	private static CypherQuery related(Hop hop, String from, String to) {
		String pattern = hop.outgoing() ? "MATCH (%s)-[related:%s]->(%s)" : "MATCH (%s)<-[related:%s]-(%s)";
		return new CypherQuery(
				pattern.formatted(from, String.join("|", hop.types()), to) + " RETURN count(related) AS number",
				Map.of());
	}

	/** The number of meetings of an entity in the meeting index, which its node holds. */
	public static CypherQuery meetings(String entity) {
		return new CypherQuery("""
				OPTIONAL MATCH (merged:Merged {id: $id})
				OPTIONAL MATCH (entity:Entity {id: coalesce(merged.into, $id)})
				RETURN COUNT { (entity)<-[:LISTED]-() } AS number""", Map.of("id", entity));
	}

	/** The number of facts that an entity is an end of, which its node holds. */
	public static CypherQuery facts(String entity) {
		return new CypherQuery("""
				OPTIONAL MATCH (merged:Merged {id: $id})
				OPTIONAL MATCH (entity:Entity {id: coalesce(merged.into, $id)})
				RETURN COUNT { (entity)<--() } AS number""", Map.of("id", entity));
	}

}
