package org.multaqa.cypher.render;

import org.multaqa.query.plan.SortOrder;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/**
 * By what an element finds its place in a list.
 *
 * @param value what the list is ordered by
 * @param id what breaks ties
 */
public record SortKey(Expression value, Expression id) {

	/** Where it stands, for its cursor. */
	public Expression position() {
		return Cypher.listOf(this.value, this.id);
	}

	static SortKey of(Node node, SortOrder sortOrder) {
		return new SortKey(node.property(sortOrder.property()), node.property("id"));
	}

}
