package org.multaqa.cypher.analysis;

import org.multaqa.cypher.render.QueryTextTemplate;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * What a query computes once for several of its lists.
 *
 * @param variable its variable
 * @param text what finds it
 * @param bound what of it the variable holds, as Cypher has it
 */
record SharedRows(String variable, QueryTextTemplate text, String bound) {

	SymbolicName name() {
		return Cypher.name(this.variable);
	}

}
