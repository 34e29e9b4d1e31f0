package org.multaqa.cypher.render;

import org.multaqa.query.plan.Filter;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.RelationshipSelection;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingAndWith;

/**
 * Generates a page of a list that an index on relationships holds in order. The query
 * starts at the index and not at the node that has the list, because from the node the
 * planner would read and sort all relationships.
 *
 * @param node the node in the list
 * @param relationship the relationship of the list
 * @param of the node that has the list
 */
record IndexedPage(Node node, Relationship relationship, Expression of) {

	private static final String BY_DATE = "order_date";

	static IndexedPage of(RelationshipSelection relationshipSelection, Node node, Node start,
			RenderContext renderContext) {
		return new IndexedPage(node,
				node.relationshipTo(Cypher.anyNode(), relationshipSelection.listed())
					.named(Cypher.name(renderContext.variable("listed"))),
				Cypher.anyNode(start.getRequiredSymbolicName()).property("id"));
	}

	/** Whether such an index has the order of the page. */
	static boolean orders(ProjectedField.Many item) {
		return item.relationshipSelection().listed() != null
				&& item.pageRequest().sortOrder().property().equals(BY_DATE);
	}

	/** Whether the list has as many elements as its node has relationships. */
	static boolean whole(RelationshipSelection relationshipSelection) {
		return relationshipSelection.listed() != null && relationshipSelection.filter().equals(Filter.NONE)
				&& relationshipSelection.within().isEmpty();
	}

	/**
	 * The length of the list: the database maintains the number of relationships of a
	 * node, so nothing is counted.
	 */
	static Expression total(RelationshipSelection relationshipSelection, Node start) {
		return Cypher.count(Cypher.anyNode(start.getRequiredSymbolicName())
			.relationshipFrom(Cypher.anyNode(), relationshipSelection.listed()));
	}

	SortKey place() {
		return new SortKey(this.relationship.property("date"), this.relationship.property("meeting"));
	}

	OngoingReadingAndWith page(PageConditions pageConditions, Condition filter) {
		Expression list = this.relationship.property("of");
		return Cypher.match(this.relationship)
			.where(list.eq(this.of).and(pageConditions.placed(place())).and(pageConditions.beyond(place())).and(filter))
			.with(this.node.getRequiredSymbolicName(), this.relationship.getRequiredSymbolicName())
			.orderBy(pageConditions.sorted(list), pageConditions.order(place()).get(0),
					pageConditions.order(place()).get(1))
			.limit(pageConditions.size());
	}

}
