package org.multaqa.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.query.Answers;
import org.multaqa.query.Item;
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
 */
record ConvergenceParts(Spelling spelling, Scopes scopes) {

	List<Object> of(Item item) {
		if (item instanceof Item.Many many) {
			List<Object> entries = new ArrayList<>(switch (Objects.requireNonNull(many.tie().bound())) {
				case "meetings" -> new Ties(this.spelling, this.scopes, null).many(many);
				case "programs" -> counted(many, Scopes.PROGRAMS, Scopes.PROGRAMS_SEEN, this.spelling.node("Program"));
				case "actors" -> counted(many, Scopes.ACTORS, Scopes.ACTORS_SEEN, this.spelling.node("Actor"));
				default -> new Pairs(this.spelling, this.scopes).of(many);
			});
			entries.addAll(Ties.owner(many, Cypher.anyNode(ConvergenceStatement.TERRITORY)));
			return entries;
		}
		return item.when(Projection.of(this.spelling, this.scopes, Cypher.anyNode(ConvergenceStatement.TERRITORY)));
	}

	/** A page of programmes or actors, those of most meetings first. */
	private List<Object> counted(Item.Many many, Expression list, Expression seen, Node element) {
		List<Object> entries = new ArrayList<>();
		if (many.listing().lists()) {
			SymbolicName name = element.getRequiredSymbolicName();
			SymbolicName meetingCount = Cypher.name(this.spelling.variable("meetingCount"));
			SymbolicName one = Cypher.name(this.spelling.variable("one"));
			Paging paging = new Paging(this.spelling, many.page());
			Place place = new Place(meetingCount, element.property("id"));
			List<Object> asked = new Projection(this.spelling, this.scopes, element,
					Map.of("meetingCount", meetingCount))
				.entries(many.listing().element());
			asked.addAll(List.of(Answers.POSITION, place.position()));
			entries.addAll(List.of(many.slot().column(),
					Cypher.collect(Cypher.unwind(seen)
						.as(one)
						.with(one.property(Converging.OF).as(name), one.property(Converging.TIMES).as(meetingCount))
						.where(paging.beyond(place))
						.with(name, meetingCount)
						.orderBy(paging.order(place))
						.limit(paging.size())
						.returning(Cypher.mapOf(asked.toArray()))
						.build())));
		}
		if (many.listing().counts()) {
			entries.addAll(List.of(Answers.total(many.slot()), Cypher.size(list)));
		}
		return entries;
	}

}
