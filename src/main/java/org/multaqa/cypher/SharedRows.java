package org.multaqa.cypher;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * What a statement computes once for several of its lists.
 *
 * @param variable its variable
 * @param text what finds it
 * @param bound what of it the variable holds, as Cypher has it
 */
record SharedRows(String variable, CypherText text, String bound) {

	SymbolicName name() {
		return Cypher.name(this.variable);
	}

}
