package org.multaqa.cypher.analysis;

import org.multaqa.cypher.render.QueryTextTemplate;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Rows that a Cypher query computes once for several of its lists.
 *
 * @param variable the variable that holds them
 * @param text the Cypher text that finds them
 * @param bound the Cypher expression whose value the variable holds
 */
record SharedRows(String variable, QueryTextTemplate text, String bound) {

	SymbolicName name() {
		return Cypher.name(this.variable);
	}

}
