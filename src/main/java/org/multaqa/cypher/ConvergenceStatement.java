package org.multaqa.cypher;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.Answers;
import org.multaqa.query.Given;
import org.multaqa.query.Item;
import org.multaqa.query.Question;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Spells a convergence: first its places, meetings, programmes and actors as lists, then
 * what is asked of them. The schema's description of {@code Convergence} says what these
 * lists hold.
 *
 * @param spelling the statement
 */
record ConvergenceStatement(Spelling spelling) {

	static final String TERRITORY = "territory";

	static final SymbolicName CERTAIN_PROGRAMS = Cypher.name("certainPrograms");

	static final SymbolicName CERTAIN_ACTORS = Cypher.name("certainActors");

	private static final SymbolicName CERTAIN_MEETINGS = Cypher.name("certainMeetings");

	Statement of(Question.Converge question) {
		this.spelling.reserve(TERRITORY, "places", "meetings", "programs", "programsSeen", "actorsSeen", "one", "of",
				"times", "certain", "discussed", "involved", "listed", "first", "second", "program", "meeting", "place",
				"actor", "other", "certainMeetings", "certainPrograms", "certainActors");
		this.spelling.reserve(Pairs.VARIABLES);
		this.spelling.reserve(Evidence.VARIABLES);
		Node territory = Cypher.node("Node", "Territory").named(TERRITORY);
		Scopes scopes = new Scopes(day(question.from()), day(question.until()), day(question.status()));
		Converging possibly = new Converging(this.spelling, scopes, false);
		var territoryName = territory.getRequiredSymbolicName();
		var located = this.spelling.meaning(question.territory())
			.match(territory)
			.where(territory.property("id").eq(Spelling.MEANT))
			.with(territoryName, places(territory, question.below()).as(Scopes.PLACES))
			.with(territoryName, Scopes.PLACES, possibly.meetings().as(Scopes.MEETINGS));
		List<IdentifiableElement> known = new ArrayList<>(List.of(territoryName, Scopes.PLACES, Scopes.MEETINGS));
		if (asks(question, (many) -> !"meetings".equals(many.tie().bound()))) {
			located = located.with(and(known, possibly.programs(), Scopes.PROGRAMS));
			located = located.with(replacing(known, possibly.withContributors(Scopes.PROGRAMS), Scopes.PROGRAMS));
		}
		if (asks(question, (many) -> "programs".equals(many.tie().bound()))) {
			located = located.with(and(known, possibly.programsSeen(), Scopes.PROGRAMS_SEEN));
		}
		if (asks(question, ConvergenceStatement::ofActors)) {
			located = located
				.with(and(known, possibly.actorsSeen(Scopes.MEETINGS, Scopes.PROGRAMS), Scopes.ACTORS_SEEN));
		}
		// without a period all is certain
		if (scopes.hasPeriod()
				&& asks(question, (many) -> many.listing().countsCertain() && !"meetings".equals(many.tie().bound()))) {
			Converging certainly = new Converging(this.spelling, scopes, true);
			located = located.with(and(known, certainly.certainMeetings(), CERTAIN_MEETINGS));
			located = located.with(and(known, certainly.programs(), CERTAIN_PROGRAMS));
			located = located.with(replacing(known, certainly.withContributors(CERTAIN_PROGRAMS), CERTAIN_PROGRAMS));
			located = located
				.with(and(known, certainly.actorsSeen(CERTAIN_MEETINGS, CERTAIN_PROGRAMS), CERTAIN_ACTORS));
		}
		Pairs pairs = new Pairs(this.spelling, scopes);
		Map<Item, SymbolicName> lists = new IdentityHashMap<>();
		ConvergenceParts parts = new ConvergenceParts(this.spelling, scopes, lists);
		// an answer can hold no list in which anything is aggregated
		for (Item item : question.shape().items()) {
			if (item instanceof Item.Many many && many.listing().lists() && !"meetings".equals(many.tie().bound())) {
				SymbolicName list = Cypher.name(this.spelling.variable("inOrder"));
				located = located
					.with(and(known, "pairs".equals(many.tie().bound()) ? pairs.list(many) : parts.near(many), list));
				lists.put(many, list);
			}
		}
		Object[] answer = question.shape().items().stream().flatMap((item) -> parts.of(item).stream()).toArray();
		return located.returning(Cypher.mapOf(answer).as(Answers.ANSWER)).build();
	}

	/** What is known, and something else under one of its names. */
	private static List<IdentifiableElement> replacing(List<IdentifiableElement> known, Expression other,
			SymbolicName name) {
		List<IdentifiableElement> all = new ArrayList<>(known);
		all.remove(name);
		all.add(other.as(name));
		return all;
	}

	/** What is known, and one thing more, which is known from then on. */
	private static List<IdentifiableElement> and(List<IdentifiableElement> known, Expression more, SymbolicName name) {
		List<IdentifiableElement> all = new ArrayList<>(known);
		all.add(more.as(name));
		known.add(name);
		return all;
	}

	private static boolean asks(Question.Converge question, Predicate<Item.Many> list) {
		return question.shape().items().stream().anyMatch((item) -> item instanceof Item.Many many && list.test(many));
	}

	private static boolean ofActors(Item.Many many) {
		return "actors".equals(many.tie().bound()) || ConvergenceParts.LINES.equals(many.tie().bound());
	}

	static Expression places(Node territory, boolean below) {
		if (!below) {
			return Cypher.listOf(territory.getRequiredSymbolicName());
		}
		Node place = Cypher.node("Territory").named("place");
		return Cypher.collect(Cypher
			.match(Cypher.anyNode(territory.getRequiredSymbolicName()).relationshipFrom(place, "PART_OF").length(0, 4))
			.returning(place)
			.build());
	}

	private @Nullable Expression day(@Nullable Given day) {
		return (day != null) ? this.spelling.parameter(day) : null;
	}

}
