package org.multaqa.cypher.render;

import org.multaqa.query.plan.SortOrder;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/**
 * The sort key of an element in a list.
 *
 * @param value the sort value
 * @param id the id, which orders equal values
 */
public record SortKey(Expression value, Expression id) {

	/** The position of the element, for its cursor. */
	public Expression position() {
		return Cypher.listOf(this.value, this.id);
	}

	static SortKey of(Node node, SortOrder sortOrder) {
		return new SortKey(node.property(sortOrder.property()), node.property("id"));
	}

}
