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
 * Generates the selected fields of a convergence: its territory, meetings, programmes,
 * actors and pairs.
 *
 * @param renderContext the query
 * @param convergenceScopeConditions the convergence
 * @param lists the variables of lists that the query has sorted before: programmes and
 * actors near a page, or pairs
 */
record ConvergenceSubqueries(RenderContext renderContext, ConvergenceScopeConditions convergenceScopeConditions,
		Map<ProjectedField, SymbolicName> lists) {

	static final String LINES = "actorLines";

	List<Object> of(ProjectedField projectedField) {
		if (projectedField instanceof ProjectedField.Many many) {
			List<Object> entries = new ArrayList<>(
					switch (Objects.requireNonNull(many.relationshipSelection().bound())) {
						case "meetings" ->
							new RelationshipSubqueries(this.renderContext, this.convergenceScopeConditions, null)
								.many(many);
						case "programs" ->
							counted(many, ConvergenceScopeConditions.PROGRAMS_SEEN, this.renderContext.node("Program"));
						case "actors", LINES -> counted(many, actors(many), this.renderContext.node("Actor"));
						default -> new ProgramPairs(this.renderContext, this.convergenceScopeConditions).of(many,
								Objects.requireNonNull(this.lists.get(many)));
					});
			entries.addAll(RelationshipSubqueries.owner(many, Cypher.anyNode(ConvergenceQuery.TERRITORY)));
			return entries;
		}
		return projectedField.accept(ProjectionRenderer.of(this.renderContext, this.convergenceScopeConditions,
				Cypher.anyNode(ConvergenceQuery.TERRITORY)));
	}

	/** The actors that match the filter. */
	private Expression actors(ProjectedField.Many many) {
		SymbolicName one = Cypher.name("one");
		Condition wanted = (many.relationshipSelection().filter() instanceof Filter.In in)
				? one.property(in.property()).in(this.renderContext.parameter(in.values())) : Cypher.noCondition();
		if (LINES.equals(many.relationshipSelection().bound())) {
			wanted = wanted.and(new ActorLines(this.convergenceScopeConditions).own(one));
		}
		return (wanted == Cypher.noCondition()) ? ConvergenceScopeConditions.ACTORS_SEEN
				: Cypher.listWith(one).in(ConvergenceScopeConditions.ACTORS_SEEN).where(wanted).returning();
	}

	/** A page of programmes or actors, sorted by evidence. */
	private List<Object> counted(ProjectedField.Many many, Expression seen, Node element) {
		List<Object> entries = new ArrayList<>();
		if (many.connectionSelection().lists()) {
			entries.addAll(List.of(many.fieldBinding().column(), page(many, element)));
		}
		if (many.connectionSelection().counts()) {
			entries.addAll(List.of(ResponseMapper.total(many.fieldBinding()), Cypher.size(seen)));
		}
		if (many.connectionSelection().countsCertain()) {
			entries.addAll(List.of(ResponseMapper.certain(many.fieldBinding()), certain(many, seen)));
		}
		return entries;
	}

	/**
	 * The number of members that belong to the convergence by something that certainly
	 * lies in the period.
	 */
	private Expression certain(ProjectedField.Many many, Expression seen) {
		if (!this.convergenceScopeConditions.hasPeriod()) {
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

	/** The members that can be on the page, with their ranks. */
	Expression near(ProjectedField.Many many) {
		SymbolicName of = Cypher.name(this.renderContext.variable("of"));
		EvidenceCounts evidenceCounts = new EvidenceCounts(this.convergenceScopeConditions);
		boolean program = ofPrograms(many);
		return new EvidenceOrder(this.renderContext, many.pageRequest()).near(
				program ? ConvergenceScopeConditions.PROGRAMS_SEEN : actors(many), of,
				program ? evidenceCounts.sourcesOfPrograms() : evidenceCounts.sourcesOfActors(),
				program ? evidenceCounts.fundersOfProgram(of) : evidenceCounts.fundedByActor(of));
	}

	private Expression page(ProjectedField.Many many, Node element) {
		SymbolicName name = element.getRequiredSymbolicName();
		SymbolicName one = Cypher.name(this.renderContext.variable("one"));
		EvidenceCounts evidenceCounts = new EvidenceCounts(this.convergenceScopeConditions);
		Map<String, Expression> computed = Map.of("meetingCount", one.property(ConvergenceMembers.TIMES),
				"discussedCount", one.property(ConvergenceMembers.DISCUSSED), "certainMeetingCount",
				one.property(ConvergenceMembers.CERTAIN), "basis", one.property(ConvergenceMembers.BASIS),
				"sourceCount",
				ofPrograms(many) ? evidenceCounts.sourcesOfProgram(name) : evidenceCounts.sourcesOfActor(name),
				"funderCount", evidenceCounts.fundersOfProgram(name));
		PageConditions pageConditions = new PageConditions(this.renderContext, many.pageRequest());
		SortKey sortKey = new SortKey(one.property(EvidenceOrder.RANK), element.property("id"));
		List<Object> asked = new ProjectionRenderer(this.renderContext, this.convergenceScopeConditions, element,
				computed)
			.entries(many.connectionSelection().element());
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
		return "programs".equals(many.relationshipSelection().bound());
	}

}
