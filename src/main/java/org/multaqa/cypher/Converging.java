package org.multaqa.cypher;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Spells what a convergence is made of: which meetings, programmes and actors count.
 *
 * @param spelling the statement
 * @param scopes the convergence
 */
record Converging(Spelling spelling, Scopes scopes) {

	static final String OF = "of";

	static final String TIMES = "times";

	/** The programmes that converge by themselves. */
	static final SymbolicName HERE = Cypher.name("programsHere");

	/** Meetings held in or about the places, possibly within the period. */
	Expression meetings() {
		Node meeting = this.spelling.node("Meeting");
		return Cypher.collect(Cypher.unwind(Scopes.PLACES)
			.as("place")
			.match(place().relationshipFrom(meeting, "HELD_IN", "CONCERNS"))
			.where(Times.within(meeting, "date", this.scopes.from(), this.scopes.until()))
			.returningDistinct(meeting.getRequiredSymbolicName())
			.build());
	}

	/**
	 * Programmes that these meetings dealt with, that cover the places, or in which their
	 * organizations are involved.
	 */
	Expression programsHere() {
		SymbolicName program = Cypher.name("program");
		return Cypher.collect(Cypher.union(atMeetings(program), covering(program), involving(program)));
	}

	/** These programmes, and others that fund one of them or have another part in it. */
	Expression programs() {
		SymbolicName program = Cypher.name("program");
		Node involvement = this.spelling.node("Involvement");
		Statement here = Cypher.unwind(HERE).as(program).returning(program).build();
		Statement supporting = Cypher.unwind(HERE)
			.as("one")
			.match(Cypher.anyNode("one")
				.relationshipFrom(involvement, "PROGRAM")
				.relationshipTo(Cypher.node("Program").named(program), "PARTY"))
			.where(during(involvement))
			.returning(program)
			.build();
		return Cypher.collect(Cypher.union(here, supporting));
	}

	/**
	 * Actors of these meetings, holders of posts of the places, and those involved in the
	 * programmes.
	 */
	Expression actors() {
		SymbolicName actor = Cypher.name("actor");
		return Cypher.collect(Cypher.union(takingPart(actor), sending(actor), inOffice(actor), involved(actor)));
	}

	/** Each of the programmes, with how many of these meetings had it on their agenda. */
	Expression programsSeen() {
		Node program = this.spelling.node("Program");
		return seen(program,
				Cypher.anyNode("meeting")
					.relationshipFrom(Cypher.node("AgendaItem"), "MEETING")
					.relationshipTo(program, "DEALS_WITH"),
				Scopes.PROGRAMS);
	}

	/**
	 * Each of the actors, with in how many of these meetings it, or someone in one of its
	 * posts, took part or was represented.
	 */
	Expression actorsSeen() {
		Node actor = this.spelling.node("Actor");
		return seen(actor,
				Cypher.anyNode("meeting")
					.relationshipFrom(Cypher.node("Participation"), "MEETING")
					.relationshipTo(Cypher.anyNode(), "PARTICIPANT", "ON_BEHALF_OF", "CAPACITY")
					.relationshipTo(actor, "WITHIN")
					.length(0, 1),
				Scopes.ACTORS);
	}

	/**
	 * Counts from the meetings, because most that one of these did, it did elsewhere, and
	 * keeps those in the list, seen or not.
	 */
	private Expression seen(Node element, PatternElement pattern, SymbolicName list) {
		SymbolicName one = Cypher.name("one");
		SymbolicName of = Cypher.name(OF);
		SymbolicName times = Cypher.name(TIMES);
		SymbolicName listed = Cypher.name("listed");
		Statement atMeetings = Cypher.unwind(Scopes.MEETINGS)
			.as("meeting")
			.match(pattern)
			.returning(Cypher.mapOf(OF, element.getRequiredSymbolicName(), "at", Cypher.name("meeting")).as(one))
			.build();
		Statement all = Cypher.unwind(list)
			.as(listed)
			.returning(Cypher.mapOf(OF, listed, "listed", Cypher.literalTrue()).as(one))
			.build();
		return Cypher.collect(Cypher.unwind(Cypher.collect(Cypher.unionAll(atMeetings, all)))
			.as(one)
			.with(one.property(OF).as(of), Cypher.countDistinct(one.property("at")).as(times),
					Cypher.count(one.property("listed")).as(listed))
			.where(listed.gt(Cypher.literalOf(0)))
			.returning(Cypher.mapOf(OF, of, TIMES, times).as(one))
			.build());
	}

	private Statement atMeetings(SymbolicName program) {
		return Cypher.unwind(Scopes.MEETINGS)
			.as("meeting")
			.match(Cypher.anyNode("meeting")
				.relationshipFrom(Cypher.node("Fact"), "MEETING")
				.relationshipTo(Cypher.node("Program").named(program), "PROGRAM", "DEALS_WITH", "ABOUT_PROGRAM"))
			.returning(program)
			.build();
	}

	private Statement covering(SymbolicName program) {
		Node coverage = this.spelling.node("Coverage");
		return Cypher.unwind(Scopes.PLACES)
			.as("place")
			.match(place().relationshipFrom(coverage, "TERRITORY")
				.relationshipTo(Cypher.node("Program").named(program), "PROGRAM"))
			.where(during(coverage))
			.returning(program)
			.build();
	}

	private Statement involving(SymbolicName program) {
		Node involvement = this.spelling.node("Involvement");
		return Cypher.unwind(Scopes.PLACES)
			.as("place")
			.match(place().relationshipFrom(Cypher.node("Organization"), "RESPONSIBLE_FOR")
				.relationshipFrom(involvement, "PARTY")
				.relationshipTo(Cypher.node("Program").named(program), "PROGRAM"))
			.where(during(involvement))
			.returning(program)
			.build();
	}

	private static Statement takingPart(SymbolicName actor) {
		return Cypher.unwind(Scopes.MEETINGS)
			.as("meeting")
			.match(Cypher.anyNode("meeting")
				.relationshipFrom(Cypher.node("Fact"), "MEETING")
				.relationshipTo(Cypher.node("Actor").named(actor), "PARTICIPANT", "ON_BEHALF_OF", "PARTY"))
			.returning(actor)
			.build();
	}

	private static Statement sending(SymbolicName actor) {
		return Cypher.unwind(Scopes.MEETINGS)
			.as("meeting")
			.match(Cypher.anyNode("meeting")
				.relationshipFrom(Cypher.node("Participation"), "MEETING")
				.relationshipTo(Cypher.node("Post"), "CAPACITY", "PARTICIPANT", "ON_BEHALF_OF")
				.relationshipTo(Cypher.node("Organization").named(actor), "WITHIN"))
			.returning(actor)
			.build();
	}

	private Statement inOffice(SymbolicName actor) {
		Node mandate = this.spelling.node("Mandate");
		return Cypher.unwind(Scopes.PLACES)
			.as("place")
			.match(place().relationshipFrom(Cypher.node("Post"), "RESPONSIBLE_FOR")
				.relationshipFrom(mandate, "POST")
				.relationshipTo(Cypher.node("Official").named(actor), "OFFICIAL"))
			.where(during(mandate))
			.returning(actor)
			.build();
	}

	private Statement involved(SymbolicName actor) {
		Node involvement = this.spelling.node("Involvement");
		return Cypher.unwind(Scopes.PROGRAMS)
			.as("program")
			.match(Cypher.anyNode("program")
				.relationshipFrom(involvement, "PROGRAM")
				.relationshipTo(Cypher.node("Actor").named(actor), "PARTY"))
			.where(during(involvement))
			.returning(actor)
			.build();
	}

	private org.neo4j.cypherdsl.core.Condition during(Node fact) {
		return Times.during(fact, this.scopes.from(), this.scopes.until());
	}

	private static Node place() {
		return Cypher.anyNode("place");
	}

}
