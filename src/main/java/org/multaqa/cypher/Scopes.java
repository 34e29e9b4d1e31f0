package org.multaqa.cypher;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.Scope;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Spells what lies in the scope of a convergence: its statement binds the places,
 * meetings and programmes as lists before it asks for anything.
 *
 * @param from the first day, or {@code null}
 * @param until the first day after, or {@code null}
 * @param status which meetings count by their status, or {@code null} for those that were
 * held
 */
record Scopes(@Nullable Expression from, @Nullable Expression until, @Nullable Expression status) {

	static final SymbolicName PLACES = Cypher.name("places");

	static final SymbolicName MEETINGS = Cypher.name("meetings");

	static final SymbolicName PROGRAMS = Cypher.name("programs");

	static final SymbolicName PROGRAMS_SEEN = Cypher.name("programsSeen");

	static final SymbolicName ACTORS_SEEN = Cypher.name("actorsSeen");

	Condition on(Node node, Scope scope, Spelling spelling) {
		return switch (scope) {
			case THESE_MEETINGS -> node.getRequiredSymbolicName().in(MEETINGS);
			case AT_THESE_MEETINGS -> leads(node, "MEETING", spelling.variable("Meeting"), MEETINGS);
			case IN_THESE_PLACES -> leads(node, "TERRITORY", spelling.variable("Place"), PLACES)
				.or(node.property("scope").eq(Cypher.literalOf("NATIONAL")));
			case IN_POSTS_OF_THESE_PLACES -> inPostsOfThesePlaces(node, spelling);
			case IN_THESE_PROGRAMS -> leads(node, "PROGRAM", spelling.variable("Program"), PROGRAMS);
			case DURING -> Times.during(node, this.from, this.until);
		};
	}

	/** Whether the convergence is of a period, and not of all time. */
	boolean hasPeriod() {
		return this.from != null || this.until != null;
	}

	/** That a meeting certainly lies in the period. */
	Condition certain(Node meeting) {
		return Times.certainlyWithin(meeting, "date", this.from, this.until);
	}

	/** That a fact certainly held in the period. */
	Condition certainlyDuring(Node fact) {
		return Times.certainlyDuring(fact, this.from, this.until);
	}

	/** The relationships from a meeting to who took part in it, or is expected at it. */
	String[] attendance() {
		return (this.status == null) ? new String[] { "TOOK_PART" } : new String[] { "TOOK_PART", "EXPECTED" };
	}

	private static Condition inPostsOfThesePlaces(Node mandate, Spelling spelling) {
		Node place = Cypher.anyNode(spelling.variable("Place"));
		return Cypher
			.match(known(mandate).relationshipTo(Cypher.node("Post"), "POST").relationshipTo(place, "RESPONSIBLE_FOR"))
			.where(place.getRequiredSymbolicName().in(PLACES))
			.asCondition();
	}

	private static Condition leads(Node fact, String relationship, String variable, SymbolicName list) {
		Node end = Cypher.anyNode(variable);
		return Cypher.match(known(fact).relationshipTo(end, relationship))
			.where(end.getRequiredSymbolicName().in(list))
			.asCondition();
	}

	private static Node known(Node node) {
		return Cypher.anyNode(node.getRequiredSymbolicName());
	}

}
