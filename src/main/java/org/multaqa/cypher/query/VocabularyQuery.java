package org.multaqa.cypher.query;

import java.util.Map;

import org.multaqa.query.plan.Parameter;

/**
 * Checks which words of a Cypher query's parameters exist. Any word can be stored, so
 * only the graph knows which exist.
 *
 * @param label the label of the objects
 * @param property the property that holds the words
 * @param words the words
 */
public record VocabularyQuery(String label, String property, Parameter words) {

	/** The words among these that exist in the property of such objects. */
	public CypherQuery known() {
		return new CypherQuery("""
				MATCH (node:%s)
				WHERE node.%s IS NOT NULL
				RETURN DISTINCT node.%s AS word ORDER BY word""".formatted(this.label, this.property, this.property),
				Map.of());
	}

}
