package org.multaqa.cypher;

import java.util.ArrayList;
import java.util.List;

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

	Statement of(Question.Converge question) {
		this.spelling.reserve(TERRITORY, "places", "meetings", "programs", "actors", "programsSeen", "actorsSeen",
				"one", "of", "times", "listed", "first", "second", "sharedMeetings", "sharedActors", "sharedTopics",
				"mutualInvolvements", "programsHere", "program", "meeting", "place", "actor");
		Node territory = Cypher.node("Node", "Territory").named(TERRITORY);
		Scopes scopes = new Scopes(day(question.from()), day(question.until()));
		Converging converging = new Converging(this.spelling, scopes);
		var territoryName = territory.getRequiredSymbolicName();
		var located = this.spelling.meaning(question.territory())
			.match(territory)
			.where(territory.property("id").eq(Spelling.MEANT))
			.with(territoryName, places(territory, question.below()).as(Scopes.PLACES))
			.with(territoryName, Scopes.PLACES, converging.meetings().as(Scopes.MEETINGS));
		List<IdentifiableElement> known = new ArrayList<>(List.of(territoryName, Scopes.PLACES, Scopes.MEETINGS));
		if (asks(question, "programs", "actors", "pairs")) {
			List<IdentifiableElement> here = new ArrayList<>(known);
			here.add(converging.programsHere().as(Converging.HERE));
			located = located.with(here).with(and(known, converging.programs(), Scopes.PROGRAMS));
		}
		if (asks(question, "programs")) {
			located = located.with(and(known, converging.programsSeen(), Scopes.PROGRAMS_SEEN));
		}
		if (asks(question, "actors")) {
			located = located.with(and(known, converging.actors(), Scopes.ACTORS));
			located = located.with(and(known, converging.actorsSeen(), Scopes.ACTORS_SEEN));
		}
		return located.returning(Cypher.mapOf(parts(question, scopes).toArray()).as(Answers.ANSWER)).build();
	}

	/** What is known, and one thing more, which is known from then on. */
	private static List<IdentifiableElement> and(List<IdentifiableElement> known, Expression more, SymbolicName name) {
		List<IdentifiableElement> all = new ArrayList<>(known);
		all.add(more.as(name));
		known.add(name);
		return all;
	}

	private static boolean asks(Question.Converge question, String... lists) {
		return question.shape()
			.items()
			.stream()
			.anyMatch((item) -> item instanceof Item.Many many && List.of(lists).contains(many.tie().bound()));
	}

	private List<Object> parts(Question.Converge question, Scopes scopes) {
		ConvergenceParts parts = new ConvergenceParts(this.spelling, scopes);
		return question.shape().items().stream().flatMap((item) -> parts.of(item).stream()).toList();
	}

	private static Expression places(Node territory, boolean below) {
		if (!below) {
			return Cypher.listOf(territory.getRequiredSymbolicName());
		}
		Node place = Cypher.node("Territory").named("place");
		return Cypher.collect(Cypher.match(Cypher.anyNode(TERRITORY).relationshipFrom(place, "PART_OF").length(0, 4))
			.returning(place)
			.build());
	}

	private @Nullable Expression day(@Nullable Given day) {
		return (day != null) ? this.spelling.parameter(day) : null;
	}

}
