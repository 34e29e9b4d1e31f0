package org.multaqa.cypher.render;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.plan.ConvergenceScope;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Generates conditions on the scope of a convergence. Its query binds the territories,
 * meetings and programmes as lists before anything else.
 *
 * @param from the first day, or {@code null}
 * @param until the first day after the period, or {@code null}
 * @param weekdays the days of the week in the period, or {@code null} if it has all
 * @param status the status of the meetings that count, or {@code null} for meetings that
 * took place
 */
public record ConvergenceScopeConditions(@Nullable Expression from, @Nullable Expression until,
		@Nullable Expression weekdays, @Nullable Expression status) {

	public static final SymbolicName PLACES = Cypher.name("places");

	public static final SymbolicName MEETINGS = Cypher.name("meetings");

	public static final SymbolicName PROGRAMS = Cypher.name("programs");

	public static final SymbolicName PROGRAMS_SEEN = Cypher.name("programsSeen");

	public static final SymbolicName ACTORS_SEEN = Cypher.name("actorsSeen");

	Condition on(Node node, ConvergenceScope convergenceScope, RenderContext renderContext) {
		return switch (convergenceScope) {
			case THESE_MEETINGS -> node.getRequiredSymbolicName().in(MEETINGS);
			case AT_THESE_MEETINGS -> leads(node, "MEETING", renderContext.variable("Meeting"), MEETINGS);
			case IN_THESE_PLACES -> leads(node, "TERRITORY", renderContext.variable("Place"), PLACES)
				.or(node.property("scope").eq(Cypher.literalOf("NATIONAL")));
			case IN_POSTS_OF_THESE_PLACES -> inPostsOfThesePlaces(node, renderContext);
			case IN_THESE_PROGRAMS -> leads(node, "PROGRAM", renderContext.variable("Program"), PROGRAMS);
			case DURING -> PeriodConditions.during(node, this.from, this.until);
		};
	}

	/** Whether the convergence is limited to a period. */
	public boolean hasPeriod() {
		return this.from != null || this.until != null;
	}

	/** The meeting certainly lies in the period. */
	public Condition certain(Node meeting) {
		return PeriodConditions.certainlyWithin(meeting, "date", this.from, this.until);
	}

	/** The fact certainly held in the period. */
	Condition certainlyDuring(Node fact) {
		return PeriodConditions.certainlyDuring(fact, this.from, this.until);
	}

	/**
	 * The types of the relationships from a meeting to the actors that took part in it,
	 * or are expected.
	 */
	public String[] attendance() {
		return (this.status == null) ? new String[] { "TOOK_PART" } : new String[] { "TOOK_PART", "EXPECTED" };
	}

	private static Condition inPostsOfThesePlaces(Node mandate, RenderContext renderContext) {
		Node place = Cypher.anyNode(renderContext.variable("Place"));
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
