package org.multaqa.cypher;

import org.multaqa.query.Order;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/**
 * By what an element finds its place in a list.
 *
 * @param value what the list is ordered by
 * @param id what breaks ties
 */
record Place(Expression value, Expression id) {

	/** Where it stands, for its cursor. */
	Expression position() {
		return Cypher.listOf(this.value, this.id);
	}

	static Place of(Node node, Order order) {
		return new Place(node.property(order.property()), node.property("id"));
	}

}
