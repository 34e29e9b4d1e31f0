package org.multaqa.cypher.convergence;

import java.util.List;

import org.multaqa.cypher.render.ConvergenceScopeConditions;
import org.multaqa.cypher.render.EvidenceOrder;
import org.multaqa.cypher.render.PeriodConditions;
import org.multaqa.cypher.render.RenderContext;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Generates the meetings, programmes and actors of a convergence.
 *
 * @param renderContext the query
 * @param convergenceScopeConditions the convergence
 * @param certainly whether only what certainly lies in the period counts
 */
record ConvergenceMembers(RenderContext renderContext, ConvergenceScopeConditions convergenceScopeConditions,
		boolean certainly) {

	/** The member, in an entry of a list of members. */
	static final String OF = "of";

	/** The number of its meetings. */
	static final String TIMES = "times";

	/** The number of its meetings that certainly lie in the period. */
	static final String CERTAIN = "certain";

	/** The number of meetings that had it on the agenda, other than as a framework. */
	static final String DISCUSSED = "discussed";

	/** The strongest basis of an actor. */
	static final String BASIS = "basis";

	private static final SymbolicName ONE = Cypher.name("one");

	/** Meetings held in or about the territories, possibly within the period. */
	Expression meetings() {
		Node meeting = this.renderContext.node("Meeting");
		Expression status = this.convergenceScopeConditions.status();
		String[] types = (status == null) ? new String[] { "LISTED_HERE" } : new String[] { "HELD_IN", "CONCERNS" };
		Condition counts = PeriodConditions.within(meeting, "date", this.convergenceScopeConditions.from(),
				this.convergenceScopeConditions.until(), this.convergenceScopeConditions.weekdays());
		return Cypher.collect(Cypher.unwind(ConvergenceScopeConditions.PLACES)
			.as("place")
			.match(place().relationshipFrom(meeting, types))
			.where((status == null) ? counts : counts.and(meeting.property("status").in(status)))
			.returningDistinct(meeting.getRequiredSymbolicName())
			.build());
	}

	/** The meetings that certainly lie in the period. */
	Expression certainMeetings() {
		Node meeting = Cypher.anyNode("meeting");
		return Cypher.listWith(meeting.getRequiredSymbolicName())
			.in(ConvergenceScopeConditions.MEETINGS)
			.where(this.convergenceScopeConditions.certain(meeting))
			.returning();
	}

	/**
	 * Programmes on the agendas of these meetings, programmes that cover the territories,
	 * and programmes in which their organizations are involved.
	 */
	Expression programs() {
		SymbolicName program = Cypher.name("program");
		return Cypher.collect(Cypher.union(atMeetings(program), covering(program), involving(program)));
	}

	/** The programmes, and those that are involved in one of them, as by funding it. */
	Expression withContributors(SymbolicName programs) {
		SymbolicName program = Cypher.name("program");
		Node involvement = this.renderContext.node("Involvement");
		Statement contributing = Cypher.unwind(programs)
			.as("one")
			.match(Cypher.anyNode(ONE)
				.relationshipFrom(involvement, "PROGRAM")
				.relationshipTo(Cypher.node("Program").named(program), "PARTY"))
			.where(during(involvement))
			.returning(program)
			.build();
		return Cypher
			.collect(Cypher.union(Cypher.unwind(programs).as("program").returning(program).build(), contributing));
	}

	/** Each of the programmes, with the number of these meetings about it. */
	Expression programsSeen() {
		Node program = this.renderContext.node("Program");
		Node meeting = Cypher.anyNode("meeting");
		Node item = this.renderContext.node("AgendaItem");
		Statement atMeetings = Cypher.unwind(ConvergenceScopeConditions.MEETINGS)
			.as("meeting")
			.match(meeting.relationshipFrom(item, "MEETING").relationshipTo(program, "DEALS_WITH"))
			.returning(Cypher
				.mapOf(OF, program.getRequiredSymbolicName(), "at", meeting.getRequiredSymbolicName(), "itself",
						when(item.property("relation").ne(Cypher.literalOf("FRAMEWORK")), meeting), CERTAIN,
						when(this.convergenceScopeConditions.certain(meeting), meeting))
				.as(ONE))
			.build();
		SymbolicName of = Cypher.name(OF);
		SymbolicName times = Cypher.name(TIMES);
		SymbolicName certain = Cypher.name(CERTAIN);
		SymbolicName discussed = Cypher.name(DISCUSSED);
		SymbolicName listed = Cypher.name("listed");
		Statement all = Cypher.unwind(ConvergenceScopeConditions.PROGRAMS)
			.as(listed)
			.returning(Cypher.mapOf(OF, listed, "listed", Cypher.literalTrue()).as(ONE))
			.build();
		return Cypher.collect(Cypher.unwind(Cypher.collect(Cypher.unionAll(atMeetings, all)))
			.as(ONE)
			.with(ONE.property(OF).as(of), Cypher.countDistinct(ONE.property("at")).as(times),
					Cypher.countDistinct(ONE.property("itself")).as(discussed),
					Cypher.countDistinct(ONE.property(CERTAIN)).as(certain),
					Cypher.count(ONE.property("listed")).as(listed))
			.where(listed.gt(Cypher.literalOf(0)))
			.returning(Cypher
				.mapOf(OF, of, TIMES, times, DISCUSSED, discussed, CERTAIN, certain, EvidenceOrder.MAJOR,
						discussed.multiply(Cypher.literalOf(EvidenceOrder.MEETINGS_AT_MOST)).add(times))
				.as(ONE))
			.build());
	}

	/**
	 * The actors of these meetings, actors involved in the programmes, and holders of
	 * posts of the territories, each with the number of meetings in which it took part.
	 */
	Expression actorsSeen(SymbolicName meetings, SymbolicName programs) {
		SymbolicName actor = Cypher.name("actor");
		Node meeting = Cypher.anyNode("meeting");
		Statement tookPart = Cypher.unwind(meetings)
			.as("meeting")
			.match(meeting.relationshipTo(Cypher.node("Actor").named(actor),
					this.convergenceScopeConditions.attendance()))
			.returning(Cypher
				.mapOf(OF, actor, "at", Cypher.literalTrue(), CERTAIN,
						when(this.convergenceScopeConditions.certain(meeting), meeting))
				.as(ONE))
			.build();
		SymbolicName of = Cypher.name(OF);
		SymbolicName times = Cypher.name(TIMES);
		SymbolicName certain = Cypher.name(CERTAIN);
		SymbolicName involved = Cypher.name("involved");
		Expression basis = Cypher.caseExpression()
			.when(times.gt(Cypher.literalOf(0)))
			.then(Cypher.literalOf("TOOK_PART"))
			.when(involved.gt(Cypher.literalOf(0)))
			.then(Cypher.literalOf("INVOLVED"))
			.elseDefault(Cypher.literalOf("OFFICE"));
		Expression major = times.multiply(Cypher.literalOf(2))
			.add(Cypher.caseExpression()
				.when(involved.gt(Cypher.literalOf(0)))
				.then(Cypher.literalOf(1))
				.elseDefault(Cypher.literalOf(0)));
		return Cypher.collect(Cypher
			.unwind(Cypher.collect(Cypher.unionAll(tookPart, involved(actor, programs), inOffice(actor))))
			.as(ONE)
			.with(ONE.property(OF).as(of), Cypher.count(ONE.property("at")).as(times),
					Cypher.count(ONE.property(CERTAIN)).as(certain),
					Cypher.count(ONE.property("involved")).as(involved))
			.returning(Cypher.mapOf(OF, of, TIMES, times, CERTAIN, certain, BASIS, basis, EvidenceOrder.MAJOR, major)
				.as(ONE))
			.build());
	}

	private static Expression when(Condition condition, Node node) {
		return (condition == Cypher.noCondition()) ? node.getRequiredSymbolicName()
				: Cypher.caseExpression().when(condition).then(node.getRequiredSymbolicName());
	}

	private SymbolicName known() {
		return this.certainly ? Cypher.name("certainMeetings") : ConvergenceScopeConditions.MEETINGS;
	}

	private Statement atMeetings(SymbolicName program) {
		return Cypher.unwind(known())
			.as("meeting")
			.match(Cypher.anyNode("meeting")
				.relationshipFrom(Cypher.node("Fact"), "MEETING")
				.relationshipTo(Cypher.node("Program").named(program), "PROGRAM", "DEALS_WITH", "ABOUT_PROGRAM"))
			.returning(program)
			.build();
	}

	private Statement covering(SymbolicName program) {
		Node coverage = this.renderContext.node("Coverage");
		return Cypher.unwind(ConvergenceScopeConditions.PLACES)
			.as("place")
			.match(place().relationshipFrom(coverage, "TERRITORY")
				.relationshipTo(Cypher.node("Program").named(program), "PROGRAM"))
			.where(during(coverage))
			.returning(program)
			.build();
	}

	private Statement involving(SymbolicName program) {
		Node involvement = this.renderContext.node("Involvement");
		return Cypher.unwind(ConvergenceScopeConditions.PLACES)
			.as("place")
			.match(place().relationshipFrom(Cypher.node("Organization"), "RESPONSIBLE_FOR")
				.relationshipFrom(involvement, "PARTY")
				.relationshipTo(Cypher.node("Program").named(program), "PROGRAM"))
			.where(during(involvement))
			.returning(program)
			.build();
	}

	private Statement inOffice(SymbolicName actor) {
		Node mandate = this.renderContext.node("Mandate");
		return Cypher.unwind(ConvergenceScopeConditions.PLACES)
			.as("place")
			.match(place().relationshipFrom(Cypher.node("Post"), "RESPONSIBLE_FOR")
				.relationshipFrom(mandate, "POST")
				.relationshipTo(Cypher.node("Official").named(actor), "OFFICIAL"))
			.where(during(mandate))
			.returning(Cypher.mapOf(OF, actor).as(ONE))
			.build();
	}

	private Statement involved(SymbolicName actor, SymbolicName programs) {
		Node involvement = this.renderContext.node("Involvement");
		return Cypher.unwind(programs)
			.as("program")
			.match(Cypher.anyNode("program")
				.relationshipFrom(involvement, "PROGRAM")
				.relationshipTo(Cypher.node("Actor").named(actor), "PARTY"))
			.where(during(involvement))
			.returning(Cypher.mapOf(OF, actor, "involved", Cypher.literalTrue()).as(ONE))
			.build();
	}

	private Condition during(Node fact) {
		return this.certainly
				? PeriodConditions.certainlyDuring(fact, this.convergenceScopeConditions.from(),
						this.convergenceScopeConditions.until())
				: PeriodConditions.during(fact, this.convergenceScopeConditions.from(),
						this.convergenceScopeConditions.until());
	}

	private static Node place() {
		return Cypher.anyNode("place");
	}

}
