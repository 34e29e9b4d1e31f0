package org.multaqa.cypher;

import java.util.List;
import java.util.Map;

import org.multaqa.query.Item;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.RelationshipChain;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Spells pairs of converging programmes that share meetings, actors or topics.
 *
 * @param spelling the statement
 * @param scopes the convergence
 */
record Pairs(Spelling spelling, Scopes scopes) {

	private static final Node FIRST = Cypher.anyNode("first");

	private static final Node SECOND = Cypher.anyNode("second");

	private static final SymbolicName MEETINGS = Cypher.name("sharedMeetings");

	private static final SymbolicName ACTORS = Cypher.name("sharedActors");

	private static final SymbolicName TOPICS = Cypher.name("sharedTopics");

	private static final SymbolicName INVOLVEMENTS = Cypher.name("mutualInvolvements");

	List<Object> of(Item.Many many) {
		SymbolicName first = FIRST.getRequiredSymbolicName();
		SymbolicName second = SECOND.getRequiredSymbolicName();
		Map<String, Expression> counts = Map.of("meetingCount", Cypher.size(MEETINGS), "actorCount",
				Cypher.size(ACTORS), "topicCount", Cypher.size(TOPICS), "involvementCount", Cypher.size(INVOLVEMENTS));
		Expression asked = new Projection(this.spelling, this.scopes, FIRST, counts).map(many.listing().element());
		return List.of(many.slot().column(),
				Cypher.collect(Cypher.unwind(Scopes.PROGRAMS)
					.as(first)
					.unwind(Scopes.PROGRAMS)
					.as(second)
					.with(first, second)
					.where(FIRST.property("id").lt(SECOND.property("id")))
					.with(first, second, meetings().as(MEETINGS), actors().as(ACTORS), topics().as(TOPICS),
							involvements().as(INVOLVEMENTS))
					.where(Cypher.size(MEETINGS)
						.add(Cypher.size(ACTORS))
						.add(Cypher.size(TOPICS))
						.add(Cypher.size(INVOLVEMENTS))
						.gt(Cypher.literalOf(0)))
					.with(first, second, MEETINGS, ACTORS, TOPICS, INVOLVEMENTS)
					.orderBy(Cypher.size(MEETINGS).descending(), Cypher.size(INVOLVEMENTS).descending(),
							Cypher.size(ACTORS).descending(), Cypher.size(TOPICS).descending(),
							FIRST.property("id").ascending(), SECOND.property("id").ascending())
					.limit(this.spelling.parameter(many.page().fetched()))
					.returning(asked)
					.build()));
	}

	private Expression meetings() {
		Node meeting = this.spelling.node("Meeting");
		return Cypher.collect(Cypher.match(about(FIRST, meeting))
			.match(about(SECOND, known(meeting)))
			.where(these(meeting))
			.returningDistinct(meeting.getRequiredSymbolicName())
			.build());
	}

	private Expression actors() {
		Node actor = this.spelling.node("Actor");
		Node one = this.spelling.node("Involvement");
		Node other = this.spelling.node("Involvement");
		Statement involved = Cypher.match(FIRST.relationshipFrom(one, "PROGRAM").relationshipTo(actor, "PARTY"))
			.match(known(actor).relationshipFrom(other, "PARTY").relationshipTo(SECOND, "PROGRAM"))
			.where(during(one).and(during(other)))
			.returning(actor.getRequiredSymbolicName())
			.build();
		Node here = this.spelling.node("Meeting");
		Node there = this.spelling.node("Meeting");
		Statement present = Cypher.match(about(FIRST, here))
			.match(known(here).relationshipFrom(Cypher.node("Participation"), "MEETING")
				.relationshipTo(actor, "PARTICIPANT"))
			.match(known(actor).relationshipFrom(Cypher.node("Participation"), "PARTICIPANT")
				.relationshipTo(there, "MEETING"))
			.match(about(SECOND, known(there)))
			.where(these(here).and(these(there)))
			.returningDistinct(actor.getRequiredSymbolicName())
			.build();
		return Cypher.collect(Cypher.union(involved, present));
	}

	private Expression topics() {
		Node topic = this.spelling.node("Topic");
		Node here = this.spelling.node("Meeting");
		Node there = this.spelling.node("Meeting");
		return Cypher.collect(Cypher.match(about(FIRST, here))
			.match(dealt(known(here), topic))
			.match(about(SECOND, there))
			.match(dealt(known(there), known(topic)))
			.where(these(here).and(these(there)))
			.returningDistinct(topic.getRequiredSymbolicName())
			.build());
	}

	/** What the one does in the other: it funds it, it is carried out within it. */
	private Expression involvements() {
		Node involvement = this.spelling.node("Involvement");
		Statement forth = Cypher.match(FIRST.relationshipFrom(involvement, "PARTY").relationshipTo(SECOND, "PROGRAM"))
			.where(during(involvement))
			.returning(involvement.getRequiredSymbolicName())
			.build();
		Statement back = Cypher.match(SECOND.relationshipFrom(involvement, "PARTY").relationshipTo(FIRST, "PROGRAM"))
			.where(during(involvement))
			.returning(involvement.getRequiredSymbolicName())
			.build();
		return Cypher.collect(Cypher.union(forth, back));
	}

	private static RelationshipChain about(Node program, Node meeting) {
		return program.relationshipFrom(Cypher.node("AgendaItem"), "DEALS_WITH").relationshipTo(meeting, "MEETING");
	}

	private static RelationshipChain dealt(Node meeting, Node topic) {
		Relationship item = meeting.relationshipFrom(Cypher.node("AgendaItem"), "MEETING");
		return item.relationshipTo(topic, "TOPIC");
	}

	private static Condition these(Node meeting) {
		return meeting.getRequiredSymbolicName().in(Scopes.MEETINGS);
	}

	private Condition during(Node fact) {
		return Times.during(fact, this.scopes.from(), this.scopes.until());
	}

	private static Node known(Node node) {
		return Cypher.anyNode(node.getRequiredSymbolicName());
	}

}
