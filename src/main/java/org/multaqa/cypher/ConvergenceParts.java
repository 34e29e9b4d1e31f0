package org.multaqa.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.query.Answers;
import org.multaqa.query.Filter;
import org.multaqa.query.Item;
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
record ConvergenceParts(Spelling spelling, Scopes scopes, Map<Item, SymbolicName> lists) {

	static final String LINES = "actorLines";

	List<Object> of(Item item) {
		if (item instanceof Item.Many many) {
			List<Object> entries = new ArrayList<>(switch (Objects.requireNonNull(many.tie().bound())) {
				case "meetings" -> new Ties(this.spelling, this.scopes, null).many(many);
				case "programs" -> counted(many, Scopes.PROGRAMS_SEEN, this.spelling.node("Program"));
				case "actors", LINES -> counted(many, actors(many), this.spelling.node("Actor"));
				default -> new Pairs(this.spelling, this.scopes).of(many, Objects.requireNonNull(this.lists.get(many)));
			});
			entries.addAll(Ties.owner(many, Cypher.anyNode(ConvergenceStatement.TERRITORY)));
			return entries;
		}
		return item.when(Projection.of(this.spelling, this.scopes, Cypher.anyNode(ConvergenceStatement.TERRITORY)));
	}

	/** Those of the actors that are wanted. */
	private Expression actors(Item.Many many) {
		SymbolicName one = Cypher.name("one");
		Condition wanted = (many.tie().filter() instanceof Filter.In in)
				? one.property(in.property()).in(this.spelling.parameter(in.values())) : Cypher.noCondition();
		if (LINES.equals(many.tie().bound())) {
			wanted = wanted.and(new Lines(this.scopes).own(one));
		}
		return (wanted == Cypher.noCondition()) ? Scopes.ACTORS_SEEN
				: Cypher.listWith(one).in(Scopes.ACTORS_SEEN).where(wanted).returning();
	}

	/** A page of programmes or actors, by evidence. */
	private List<Object> counted(Item.Many many, Expression seen, Node element) {
		List<Object> entries = new ArrayList<>();
		if (many.listing().lists()) {
			entries.addAll(List.of(many.slot().column(), page(many, element)));
		}
		if (many.listing().counts()) {
			entries.addAll(List.of(Answers.total(many.slot()), Cypher.size(seen)));
		}
		if (many.listing().countsCertain()) {
			entries.addAll(List.of(Answers.certain(many.slot()), certain(many, seen)));
		}
		return entries;
	}

	/** How many of them converge by something that certainly lies in the period. */
	private Expression certain(Item.Many many, Expression seen) {
		if (!this.scopes.hasPeriod()) {
			return Cypher.size(seen);
		}
		SymbolicName one = Cypher.name("one");
		Expression list = ofPrograms(many) ? ConvergenceStatement.CERTAIN_PROGRAMS
				: Cypher.listWith(Cypher.name("other"))
					.in(ConvergenceStatement.CERTAIN_ACTORS)
					.returning(Cypher.name("other").property(Converging.OF));
		return Cypher.size(Cypher.listWith(one).in(seen).where(one.property(Converging.OF).in(list)).returning());
	}

	/** Those that can be on the page, with their ranks. */
	Expression near(Item.Many many) {
		SymbolicName of = Cypher.name(this.spelling.variable("of"));
		Evidence evidence = new Evidence(this.scopes);
		boolean program = ofPrograms(many);
		return new EvidenceOrder(this.spelling, many.page()).near(program ? Scopes.PROGRAMS_SEEN : actors(many), of,
				program ? evidence.sourcesOfPrograms() : evidence.sourcesOfActors(),
				program ? evidence.fundersOfProgram(of) : evidence.fundedByActor(of));
	}

	private Expression page(Item.Many many, Node element) {
		SymbolicName name = element.getRequiredSymbolicName();
		SymbolicName one = Cypher.name(this.spelling.variable("one"));
		Evidence evidence = new Evidence(this.scopes);
		Map<String, Expression> computed = Map.of("meetingCount", one.property(Converging.TIMES), "discussedCount",
				one.property(Converging.DISCUSSED), "certainMeetingCount", one.property(Converging.CERTAIN), "basis",
				one.property(Converging.BASIS), "sourceCount",
				ofPrograms(many) ? evidence.sourcesOfProgram(name) : evidence.sourcesOfActor(name), "funderCount",
				evidence.fundersOfProgram(name));
		Paging paging = new Paging(this.spelling, many.page());
		Place place = new Place(one.property(EvidenceOrder.RANK), element.property("id"));
		List<Object> asked = new Projection(this.spelling, this.scopes, element, computed)
			.entries(many.listing().element());
		asked.addAll(List.of(Answers.POSITION, place.position()));
		return Cypher.collect(Cypher.unwind(Objects.requireNonNull(this.lists.get(many)))
			.as(one)
			.with(one.property(Converging.OF).as(name), one)
			.where(paging.beyond(place))
			.with(name, one)
			.orderBy(paging.order(place))
			.limit(paging.size())
			.returning(Cypher.mapOf(asked.toArray()))
			.build());
	}

	private static boolean ofPrograms(Item.Many many) {
		return "programs".equals(many.tie().bound());
	}

}
