package org.multaqa.cypher.query;

import java.util.Map;

import org.multaqa.query.plan.Parameter;

/**
 * Words with which a query is run. Any word can be stored, so only the graph tells which
 * of them exist.
 *
 * @param label the label of the objects
 * @param property the property that has one of them
 * @param words the words
 */
public record VocabularyQuery(String label, String property, Parameter words) {

	/** The words that the property of such objects has. */
	public CypherQuery known() {
		return new CypherQuery("""
				MATCH (node:%s)
				WHERE node.%s IS NOT NULL
				RETURN DISTINCT node.%s AS word ORDER BY word""".formatted(this.label, this.property, this.property),
				Map.of());
	}

}
