package org.multaqa.cypher.convergence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.cypher.render.ConvergenceScopeConditions;
import org.multaqa.cypher.render.EvidenceOrder;
import org.multaqa.cypher.render.PageConditions;
import org.multaqa.cypher.render.ProjectionRenderer;
import org.multaqa.cypher.render.RelationshipSubqueries;
import org.multaqa.cypher.render.RenderContext;
import org.multaqa.cypher.render.SortKey;
import org.multaqa.query.plan.Filter;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.response.ResponseMapper;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Spells what is asked of a convergence itself: its territory, meetings, programmes,
 * actors and pairs.
 *
 * @param spelling the statement
 * @param scopes the convergence
 * @param lists the variables in which the statement keeps what it has put in order
 * before: programmes and actors near a page, or pairs
 */
record ConvergenceSubqueries(RenderContext spelling, ConvergenceScopeConditions scopes,
		Map<ProjectedField, SymbolicName> lists) {

	static final String LINES = "actorLines";

	List<Object> of(ProjectedField projectedField) {
		if (projectedField instanceof ProjectedField.Many many) {
			List<Object> entries = new ArrayList<>(switch (Objects.requireNonNull(many.tie().bound())) {
				case "meetings" -> new RelationshipSubqueries(this.spelling, this.scopes, null).many(many);
				case "programs" ->
					counted(many, ConvergenceScopeConditions.PROGRAMS_SEEN, this.spelling.node("Program"));
				case "actors", LINES -> counted(many, actors(many), this.spelling.node("Actor"));
				default ->
					new ProgramPairs(this.spelling, this.scopes).of(many, Objects.requireNonNull(this.lists.get(many)));
			});
			entries.addAll(RelationshipSubqueries.owner(many, Cypher.anyNode(ConvergenceQuery.TERRITORY)));
			return entries;
		}
		return projectedField
			.when(ProjectionRenderer.of(this.spelling, this.scopes, Cypher.anyNode(ConvergenceQuery.TERRITORY)));
	}

	/** Those of the actors that are wanted. */
	private Expression actors(ProjectedField.Many many) {
		SymbolicName one = Cypher.name("one");
		Condition wanted = (many.tie().filter() instanceof Filter.In in)
				? one.property(in.property()).in(this.spelling.parameter(in.values())) : Cypher.noCondition();
		if (LINES.equals(many.tie().bound())) {
			wanted = wanted.and(new ActorLines(this.scopes).own(one));
		}
		return (wanted == Cypher.noCondition()) ? ConvergenceScopeConditions.ACTORS_SEEN
				: Cypher.listWith(one).in(ConvergenceScopeConditions.ACTORS_SEEN).where(wanted).returning();
	}

	/** A page of programmes or actors, by evidence. */
	private List<Object> counted(ProjectedField.Many many, Expression seen, Node element) {
		List<Object> entries = new ArrayList<>();
		if (many.listing().lists()) {
			entries.addAll(List.of(many.slot().column(), page(many, element)));
		}
		if (many.listing().counts()) {
			entries.addAll(List.of(ResponseMapper.total(many.slot()), Cypher.size(seen)));
		}
		if (many.listing().countsCertain()) {
			entries.addAll(List.of(ResponseMapper.certain(many.slot()), certain(many, seen)));
		}
		return entries;
	}

	/** How many of them converge by something that certainly lies in the period. */
	private Expression certain(ProjectedField.Many many, Expression seen) {
		if (!this.scopes.hasPeriod()) {
			return Cypher.size(seen);
		}
		SymbolicName one = Cypher.name("one");
		Expression list = ofPrograms(many) ? ConvergenceQuery.CERTAIN_PROGRAMS
				: Cypher.listWith(Cypher.name("other"))
					.in(ConvergenceQuery.CERTAIN_ACTORS)
					.returning(Cypher.name("other").property(ConvergenceMembers.OF));
		return Cypher
			.size(Cypher.listWith(one).in(seen).where(one.property(ConvergenceMembers.OF).in(list)).returning());
	}

	/** Those that can be on the page, with their ranks. */
	Expression near(ProjectedField.Many many) {
		SymbolicName of = Cypher.name(this.spelling.variable("of"));
		EvidenceCounts evidenceCounts = new EvidenceCounts(this.scopes);
		boolean program = ofPrograms(many);
		return new EvidenceOrder(this.spelling, many.page()).near(
				program ? ConvergenceScopeConditions.PROGRAMS_SEEN : actors(many), of,
				program ? evidenceCounts.sourcesOfPrograms() : evidenceCounts.sourcesOfActors(),
				program ? evidenceCounts.fundersOfProgram(of) : evidenceCounts.fundedByActor(of));
	}

	private Expression page(ProjectedField.Many many, Node element) {
		SymbolicName name = element.getRequiredSymbolicName();
		SymbolicName one = Cypher.name(this.spelling.variable("one"));
		EvidenceCounts evidenceCounts = new EvidenceCounts(this.scopes);
		Map<String, Expression> computed = Map.of("meetingCount", one.property(ConvergenceMembers.TIMES),
				"discussedCount", one.property(ConvergenceMembers.DISCUSSED), "certainMeetingCount",
				one.property(ConvergenceMembers.CERTAIN), "basis", one.property(ConvergenceMembers.BASIS),
				"sourceCount",
				ofPrograms(many) ? evidenceCounts.sourcesOfProgram(name) : evidenceCounts.sourcesOfActor(name),
				"funderCount", evidenceCounts.fundersOfProgram(name));
		PageConditions pageConditions = new PageConditions(this.spelling, many.page());
		SortKey sortKey = new SortKey(one.property(EvidenceOrder.RANK), element.property("id"));
		List<Object> asked = new ProjectionRenderer(this.spelling, this.scopes, element, computed)
			.entries(many.listing().element());
		asked.addAll(List.of(ResponseMapper.POSITION, sortKey.position()));
		return Cypher.collect(Cypher.unwind(Objects.requireNonNull(this.lists.get(many)))
			.as(one)
			.with(one.property(ConvergenceMembers.OF).as(name), one)
			.where(pageConditions.beyond(sortKey))
			.with(name, one)
			.orderBy(pageConditions.order(sortKey))
			.limit(pageConditions.size())
			.returning(Cypher.mapOf(asked.toArray()))
			.build());
	}

	private static boolean ofPrograms(ProjectedField.Many many) {
		return "programs".equals(many.tie().bound());
	}

}
