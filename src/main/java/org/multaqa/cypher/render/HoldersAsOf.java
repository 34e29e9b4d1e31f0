package org.multaqa.cypher.render;

import java.util.Map;

import org.multaqa.query.plan.ProjectedField;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/**
 * Generates who held a participating post on the day of the meeting. It follows from
 * mandates; no record states that the holders were present. In a post with one seat, a
 * certain holder excludes all others.
 *
 * @param renderContext the query
 * @param participation the participation of the post
 */
record HoldersAsOf(RenderContext renderContext, Node participation) {

	Expression of(ProjectedField.Holders item) {
		Node meeting = this.renderContext.node("Meeting");
		Node post = this.renderContext.node("Post");
		Node mandate = this.renderContext.node("Mandate");
		Node other = this.renderContext.node("Mandate");
		Node start = Cypher.anyNode(this.participation.getRequiredSymbolicName());
		Condition taken = Cypher.match(Cypher.anyNode(post.getRequiredSymbolicName()).relationshipFrom(other, "POST"))
			.where(certain(other, meeting))
			.asCondition();
		Condition ruledOut = Cypher.coalesce(post.property("seats"), Cypher.literalOf(0))
			.eq(Cypher.literalOf(1))
			.and(taken);
		return Cypher.collect(Cypher.match(start.relationshipTo(meeting, "MEETING"))
			.match(start.relationshipTo(post, "PARTICIPANT").relationshipFrom(mandate, "POST"))
			.where(possible(mandate, meeting).and(certain(mandate, meeting).or(ruledOut.not())))
			.with(mandate, meeting)
			.orderBy(mandate.property("order_key").ascending(), mandate.property("id").ascending())
			.limit(this.renderContext.parameter(item.size()))
			.returning(new ProjectionRenderer(this.renderContext, null, mandate,
					Map.of("certainty", certainty(mandate, meeting)))
				.map(item.projection()))
			.build());
	}

	private static Expression certainty(Node mandate, Node meeting) {
		return Cypher.caseExpression()
			.when(certain(mandate, meeting))
			.then(Cypher.literalOf("CERTAIN"))
			.elseDefault(Cypher.literalOf("POSSIBLE"));
	}

	/** The mandate held on every day on which the meeting may have been. */
	private static Condition certain(Node mandate, Node meeting) {
		return mandate.property("from_latest")
			.lte(meeting.property("date_earliest"))
			.and(mandate.property("until_earliest").gt(meeting.property("date_latest")));
	}

	/**
	 * The mandate held on some day on which the meeting may have been; never for a
	 * meeting without a date.
	 */
	private static Condition possible(Node mandate, Node meeting) {
		return mandate.property("from_earliest")
			.isNull()
			.or(mandate.property("from_earliest").lte(meeting.property("date_latest")))
			.and(mandate.property("until_latest")
				.isNull()
				.or(mandate.property("until_latest").gt(meeting.property("date_earliest"))))
			.and(meeting.property("date_earliest").isNotNull())
			.and(meeting.property("date_latest").isNotNull());
	}

}
