package org.multaqa.cypher;

import org.multaqa.query.Filter;
import org.multaqa.query.Item;
import org.multaqa.query.Tie;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingAndWith;

/**
 * Spells a page of a list that an index of relationships holds in its order. It starts at
 * the index and not at the node on whose page the list stands, because from there a
 * planner would follow all of them and sort.
 *
 * @param node the node wanted
 * @param relationship lists it
 * @param of on whose page it stands
 */
record Listed(Node node, Relationship relationship, Expression of) {

	private static final String BY_DATE = "order_date";

	static Listed of(Tie tie, Node node, Node start, Spelling spelling) {
		return new Listed(node,
				node.relationshipTo(Cypher.anyNode(), tie.listed()).named(Cypher.name(spelling.variable("listed"))),
				Cypher.anyNode(start.getRequiredSymbolicName()).property("id"));
	}

	/** Whether such an index has the order of the page. */
	static boolean orders(Item.Many item) {
		return item.tie().listed() != null && item.page().order().property().equals(BY_DATE);
	}

	/** Whether the length of the list is that of the page's tie. */
	static boolean whole(Tie tie) {
		return tie.listed() != null && tie.filter().equals(Filter.NONE) && tie.within().isEmpty();
	}

	/** The database keeps the number of a node's relationships, so nothing is counted. */
	static Expression total(Tie tie, Node start) {
		return Cypher
			.count(Cypher.anyNode(start.getRequiredSymbolicName()).relationshipFrom(Cypher.anyNode(), tie.listed()));
	}

	Place place() {
		return new Place(this.relationship.property("date"), this.relationship.property("meeting"));
	}

	OngoingReadingAndWith page(Paging paging, Condition filter) {
		Expression list = this.relationship.property("of");
		return Cypher.match(this.relationship)
			.where(list.eq(this.of).and(paging.placed(place())).and(paging.beyond(place())).and(filter))
			.with(this.node.getRequiredSymbolicName(), this.relationship.getRequiredSymbolicName())
			.orderBy(paging.sorted(list), paging.order(place()).get(0), paging.order(place()).get(1))
			.limit(paging.size());
	}

}
