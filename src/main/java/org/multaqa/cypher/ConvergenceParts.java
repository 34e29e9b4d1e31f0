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
			Converging converging = new Converging(this.spelling, this.scopes);
			return switch (Objects.requireNonNull(many.tie().bound())) {
				case "meetings" -> new Ties(this.spelling, this.scopes, null).many(many);
				case "programs" -> {
					Node program = this.spelling.node("Program");
					yield counted(many, Scopes.PROGRAMS, program, converging.meetingsAbout(program));
				}
				case "actors" -> {
					Node actor = this.spelling.node("Actor");
					yield counted(many, Scopes.ACTORS, actor, converging.meetingsWith(actor));
				}
				default -> new Pairs(this.spelling, this.scopes).of(many);
			};
		}
		return item.when(Projection.of(this.spelling, this.scopes, Cypher.anyNode(ConvergenceStatement.TERRITORY)));
	}

	/** A page of programmes or actors, those of most meetings first. */
	private List<Object> counted(Item.Many many, Expression list, Node element, Expression count) {
		List<Object> entries = new ArrayList<>();
		if (many.listing().lists()) {
			SymbolicName name = element.getRequiredSymbolicName();
			SymbolicName meetingCount = Cypher.name(this.spelling.variable("meetingCount"));
			Paging paging = new Paging(this.spelling, many.page());
			Place place = new Place(meetingCount, element.property("id"));
			List<Object> asked = new Projection(this.spelling, this.scopes, element,
					Map.of("meetingCount", meetingCount))
				.entries(many.listing().element());
			asked.addAll(List.of(Answers.POSITION, place.position()));
			entries.addAll(List.of(many.slot().column(),
					Cypher.collect(Cypher.unwind(list)
						.as(name)
						.with(name, count.as(meetingCount))
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
