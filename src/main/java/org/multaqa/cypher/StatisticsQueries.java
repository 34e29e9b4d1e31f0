package org.multaqa.cypher;

import java.util.Map;

import org.multaqa.query.Step;

/**
 * Asks for numbers that the database keeps count of, so that they cost nothing to read.
 */
public final class StatisticsQueries {

	private StatisticsQueries() {
	}

	/** How many nodes have a label, which the database keeps count of. */
	public static CypherStatement count(String label) {
		return new CypherStatement("MATCH (node:%s) RETURN count(node) AS number".formatted(label), Map.of());
	}

	/** How many relationships of a step there are with the nodes that have a label. */
	public static CypherStatement count(String label, Step step) {
		return related(step, ":" + label, "");
	}

	/** How many relationships of a step there are with the nodes that it leads to. */
	public static CypherStatement count(Step step) {
		return related(step, "", (step.label() != null) ? ":" + step.label() : "");
	}

	/** The database keeps these numbers as long as only one end has a label. */
	private static CypherStatement related(Step step, String from, String to) {
		String pattern = step.outgoing() ? "MATCH (%s)-[related:%s]->(%s)" : "MATCH (%s)<-[related:%s]-(%s)";
		return new CypherStatement(
				pattern.formatted(from, String.join("|", step.types()), to) + " RETURN count(related) AS number",
				Map.of());
	}

	/** How many meetings are listed with an entity, which its node knows. */
	public static CypherStatement meetings(String entity) {
		return new CypherStatement("""
				OPTIONAL MATCH (merged:Merged {id: $id})
				OPTIONAL MATCH (entity:Entity {id: coalesce(merged.into, $id)})
				RETURN COUNT { (entity)<-[:LISTED]-() } AS number""", Map.of("id", entity));
	}

	/** How many facts an entity is an end of, which its node knows. */
	public static CypherStatement facts(String entity) {
		return new CypherStatement("""
				OPTIONAL MATCH (merged:Merged {id: $id})
				OPTIONAL MATCH (entity:Entity {id: coalesce(merged.into, $id)})
				RETURN COUNT { (entity)<--() } AS number""", Map.of("id", entity));
	}

}
