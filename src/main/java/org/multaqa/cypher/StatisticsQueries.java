package org.multaqa.cypher;

import java.util.Map;

import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.query.plan.Hop;

/**
 * Asks for numbers that the database keeps count of, so that they cost nothing to read.
 */
public final class StatisticsQueries {

	private StatisticsQueries() {
	}

	/** How many nodes have a label, which the database keeps count of. */
	public static CypherQuery count(String label) {
		return new CypherQuery("MATCH (node:%s) RETURN count(node) AS number".formatted(label), Map.of());
	}

	/** How many relationships of a step there are with the nodes that have a label. */
	public static CypherQuery count(String label, Hop hop) {
		return related(hop, ":" + label, "");
	}

	/** How many relationships of a step there are with the nodes that it leads to. */
	public static CypherQuery count(Hop hop) {
		return related(hop, "", (hop.label() != null) ? ":" + hop.label() : "");
	}

	/** The database keeps these numbers as long as only one end has a label. */
	private static CypherQuery related(Hop hop, String from, String to) {
		String pattern = hop.outgoing() ? "MATCH (%s)-[related:%s]->(%s)" : "MATCH (%s)<-[related:%s]-(%s)";
		return new CypherQuery(
				pattern.formatted(from, String.join("|", hop.types()), to) + " RETURN count(related) AS number",
				Map.of());
	}

	/** How many meetings are listed with an entity, which its node knows. */
	public static CypherQuery meetings(String entity) {
		return new CypherQuery("""
				OPTIONAL MATCH (merged:Merged {id: $id})
				OPTIONAL MATCH (entity:Entity {id: coalesce(merged.into, $id)})
				RETURN COUNT { (entity)<-[:LISTED]-() } AS number""", Map.of("id", entity));
	}

	/** How many facts an entity is an end of, which its node knows. */
	public static CypherQuery facts(String entity) {
		return new CypherQuery("""
				OPTIONAL MATCH (merged:Merged {id: $id})
				OPTIONAL MATCH (entity:Entity {id: coalesce(merged.into, $id)})
				RETURN COUNT { (entity)<--() } AS number""", Map.of("id", entity));
	}

}
