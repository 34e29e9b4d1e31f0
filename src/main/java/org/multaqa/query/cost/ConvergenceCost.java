package org.multaqa.query.cost;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.query.plan.Hop;
import org.multaqa.query.plan.NodePath;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.Projection;

/**
 * Estimates the objects read for a convergence. Each of its lists reads the meetings and
 * the facts about them again.
 *
 * @param graphStatistics the number of nodes in the graph
 * @param meetings the number of meetings of the convergence
 */
record ConvergenceCost(GraphStatistics graphStatistics, double meetings) {

	/** Pairs are found by meeting from either programme, by actor and by topic. */
	private static final int TIMES_FOR_PAIRS = 4;

	private static final Hop FACTS = step("<-[:MEETING]-(:Fact)");

	private static final Hop TOOK_PART = step("-[:TOOK_PART]->(:Actor)");

	private static final Hop TOPIC = step("-[:TOPIC]->(:Topic)");

	private static final Hop OF_ACTOR = step("<-[:PARTICIPANT|CAPACITY|ON_BEHALF_OF|PARTY|OFFICIAL]-(:Fact)");

	private static final Hop OF_PROGRAM = step("<-[:DEALS_WITH|ABOUT_PROGRAM|PROGRAM]-(:Fact)");

	CostEstimate of(Projection projection) {
		List<CostEstimate> lists = new ArrayList<>(List.of(new CostEstimate(this.meetings, "")));
		for (ProjectedField projectedField : projection.items()) {
			if (projectedField instanceof ProjectedField.Many list) {
				lists.add(new CostEstimate(read(list), list.fieldBinding().key()));
			}
		}
		return CostEstimate.sum(lists);
	}

	private double read(ProjectedField.Many list) {
		String bound = String.valueOf(list.relationshipSelection().bound());
		if (bound.equals("meetings")) {
			return 0;
		}
		// first the programmes on the agendas of the meetings, then what is counted of
		// each
		double found = walk() + switch (bound) {
			case "programs" -> walk() + programs() * (1 + this.graphStatistics.ends("Program", OF_PROGRAM));
			case "pairs" -> TIMES_FOR_PAIRS * walk() + pairs();
			default -> walk() + actors() * (1 + this.graphStatistics.ends("Actor", OF_ACTOR));
		};
		return list.connectionSelection().countsCertain() ? 2 * found : found;
	}

	/** The cost of the meetings with all facts about them. */
	private double walk() {
		return this.meetings * (1 + this.graphStatistics.ends("Meeting", FACTS));
	}

	private double programs() {
		return Math.min(this.graphStatistics.of("Program"), this.meetings * items());
	}

	private double actors() {
		return Math.min(this.graphStatistics.of("Actor"), this.meetings * participants());
	}

	private double items() {
		return this.graphStatistics.average("AgendaItem", "Meeting");
	}

	private double participants() {
		return this.graphStatistics.ends("Meeting", TOOK_PART);
	}

	/** The number of rows in which two programmes share something. */
	private double pairs() {
		double items = this.meetings * items();
		double involvements = programs() * this.graphStatistics.average("Involvement", "Program");
		return sharing(this.meetings, items) + sharing(actors(), items * participants())
				+ sharing(this.graphStatistics.of("Topic"),
						items * items() * this.graphStatistics.ends("AgendaItem", TOPIC))
				+ sharing(this.graphStatistics.of("Party"), involvements);
	}

	/**
	 * The number of pairs of programmes that share something.
	 * @param things the number of things that can be shared
	 * @param links the number of things that a programme is linked to
	 */
	private double sharing(double things, double links) {
		double some = Math.max(1, Math.min(things, links));
		double each = Math.min(programs(), links / some);
		return some * each * each;
	}

	private static Hop step(String cypher) {
		return NodePath.parse(cypher).steps().get(0);
	}

}
