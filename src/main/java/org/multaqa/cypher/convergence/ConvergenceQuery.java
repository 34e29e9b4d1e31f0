package org.multaqa.cypher.convergence;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.multaqa.cypher.render.ConvergenceScopeConditions;
import org.multaqa.cypher.render.RenderContext;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.response.ResponseMapper;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Generates the Cypher query of a convergence: first its territories, meetings,
 * programmes and actors as lists, then the selected fields. The schema's description of
 * {@code Convergence} defines these lists.
 *
 * @param renderContext the query
 */
public record ConvergenceQuery(RenderContext renderContext) {

	static final String TERRITORY = "territory";

	static final SymbolicName CERTAIN_PROGRAMS = Cypher.name("certainPrograms");

	static final SymbolicName CERTAIN_ACTORS = Cypher.name("certainActors");

	private static final SymbolicName CERTAIN_MEETINGS = Cypher.name("certainMeetings");

	public Statement of(QueryPlan.Converge question) {
		this.renderContext.reserve(TERRITORY, "places", "meetings", "programs", "programsSeen", "actorsSeen", "one",
				"of", "times", "certain", "discussed", "involved", "listed", "first", "second", "program", "meeting",
				"place", "actor", "other", "certainMeetings", "certainPrograms", "certainActors");
		this.renderContext.reserve(ProgramPairs.VARIABLES);
		this.renderContext.reserve(EvidenceCounts.VARIABLES);
		Node territory = Cypher.node(RenderContext.ANY_TERRITORY).named(TERRITORY);
		ConvergenceScopeConditions convergenceScopeConditions = new ConvergenceScopeConditions(day(question.from()),
				day(question.until()), day(question.weekdays()), day(question.status()));
		ConvergenceMembers possibly = new ConvergenceMembers(this.renderContext, convergenceScopeConditions, false);
		var territoryName = territory.getRequiredSymbolicName();
		var located = this.renderContext.meaning(question.territory())
			.match(territory)
			.where(territory.property("id").eq(RenderContext.MEANT))
			.with(territoryName, places(territory, question.below()).as(ConvergenceScopeConditions.PLACES))
			.with(territoryName, ConvergenceScopeConditions.PLACES,
					possibly.meetings().as(ConvergenceScopeConditions.MEETINGS));
		List<IdentifiableElement> known = new ArrayList<>(
				List.of(territoryName, ConvergenceScopeConditions.PLACES, ConvergenceScopeConditions.MEETINGS));
		if (asks(question, (many) -> !"meetings".equals(many.relationshipSelection().bound()))) {
			located = located.with(and(known, possibly.programs(), ConvergenceScopeConditions.PROGRAMS));
			located = located.with(replacing(known, possibly.withContributors(ConvergenceScopeConditions.PROGRAMS),
					ConvergenceScopeConditions.PROGRAMS));
		}
		if (asks(question, (many) -> "programs".equals(many.relationshipSelection().bound()))) {
			located = located.with(and(known, possibly.programsSeen(), ConvergenceScopeConditions.PROGRAMS_SEEN));
		}
		if (asks(question, ConvergenceQuery::ofActors)) {
			located = located.with(and(known,
					possibly.actorsSeen(ConvergenceScopeConditions.MEETINGS, ConvergenceScopeConditions.PROGRAMS),
					ConvergenceScopeConditions.ACTORS_SEEN));
		}
		// without a period everything is certain
		if (convergenceScopeConditions.hasPeriod()
				&& asks(question, (many) -> many.connectionSelection().countsCertain()
						&& !"meetings".equals(many.relationshipSelection().bound()))) {
			ConvergenceMembers certainly = new ConvergenceMembers(this.renderContext, convergenceScopeConditions, true);
			located = located.with(and(known, certainly.certainMeetings(), CERTAIN_MEETINGS));
			located = located.with(and(known, certainly.programs(), CERTAIN_PROGRAMS));
			located = located.with(replacing(known, certainly.withContributors(CERTAIN_PROGRAMS), CERTAIN_PROGRAMS));
			located = located
				.with(and(known, certainly.actorsSeen(CERTAIN_MEETINGS, CERTAIN_PROGRAMS), CERTAIN_ACTORS));
		}
		ProgramPairs programPairs = new ProgramPairs(this.renderContext, convergenceScopeConditions);
		Map<ProjectedField, SymbolicName> lists = new IdentityHashMap<>();
		ConvergenceSubqueries parts = new ConvergenceSubqueries(this.renderContext, convergenceScopeConditions, lists);
		// the returned expression must not contain a list with an aggregation
		for (ProjectedField projectedField : question.projection().items()) {
			if (projectedField instanceof ProjectedField.Many many && many.connectionSelection().lists()
					&& !"meetings".equals(many.relationshipSelection().bound())) {
				SymbolicName list = Cypher.name(this.renderContext.variable("inOrder"));
				located = located.with(and(known, "pairs".equals(many.relationshipSelection().bound())
						? programPairs.list(many) : parts.near(many), list));
				lists.put(many, list);
			}
		}
		Object[] answer = question.projection()
			.items()
			.stream()
			.flatMap((projectedField) -> parts.of(projectedField).stream())
			.toArray();
		return located.returning(Cypher.mapOf(answer).as(ResponseMapper.ANSWER)).build();
	}

	/** The bound variables, with another expression under the name of one of them. */
	private static List<IdentifiableElement> replacing(List<IdentifiableElement> known, Expression other,
			SymbolicName name) {
		List<IdentifiableElement> all = new ArrayList<>(known);
		all.remove(name);
		all.add(other.as(name));
		return all;
	}

	/** The bound variables, and one more, which is bound from then on. */
	private static List<IdentifiableElement> and(List<IdentifiableElement> known, Expression more, SymbolicName name) {
		List<IdentifiableElement> all = new ArrayList<>(known);
		all.add(more.as(name));
		known.add(name);
		return all;
	}

	private static boolean asks(QueryPlan.Converge question, Predicate<ProjectedField.Many> list) {
		return question.projection()
			.items()
			.stream()
			.anyMatch((projectedField) -> projectedField instanceof ProjectedField.Many many && list.test(many));
	}

	private static boolean ofActors(ProjectedField.Many many) {
		return "actors".equals(many.relationshipSelection().bound())
				|| ConvergenceSubqueries.LINES.equals(many.relationshipSelection().bound());
	}

	public static Expression places(Node territory, boolean below) {
		if (!below) {
			return Cypher.listOf(territory.getRequiredSymbolicName());
		}
		Node place = Cypher.node("Territory").named("place");
		return Cypher.collect(Cypher
			.match(Cypher.anyNode(territory.getRequiredSymbolicName()).relationshipFrom(place, "PART_OF").length(0, 4))
			.returning(place)
			.build());
	}

	private @Nullable Expression day(@Nullable Parameter day) {
		return (day != null) ? this.renderContext.parameter(day) : null;
	}

}
