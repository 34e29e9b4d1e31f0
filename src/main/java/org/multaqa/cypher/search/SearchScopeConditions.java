package org.multaqa.cypher.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.cypher.render.RenderContext;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.SearchScope;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/**
 * Generates the conditions on the entities of a search: how they are related to
 * territories and periods.
 *
 * @param renderContext the query
 * @param entity the entity
 */
record SearchScopeConditions(RenderContext renderContext, Node entity) {

	Condition on(SearchScope scope) {
		Condition condition = Cypher.noCondition();
		if (scope.territories() != null) {
			condition = condition.and(inOneOf(this.renderContext.meanings(scope.territories())));
		}
		if (scope.from() != null || scope.until() != null) {
			condition = condition.and(during(scope));
		}
		return condition;
	}

	private Expression orNull(@Nullable Parameter day) {
		return (day != null) ? this.renderContext.parameter(day) : Cypher.literalNull();
	}

	/**
	 * The entity lies in one of the territories, took place there, is responsible for it,
	 * holds a post that is, took part in something there or was on its agenda, or covers
	 * it.
	 */
	private Condition inOneOf(Expression territories) {
		return raw(
				"""
						any(territory IN COLLECT { MATCH (entity)-[:PART_OF*0..4]->(at:Territory) RETURN at
						    UNION MATCH (entity)-[:HELD_IN|CONCERNS|RESPONSIBLE_FOR]->(at:Territory) RETURN at
						    UNION MATCH (entity)<-[:OFFICIAL]-(:Mandate)-[:POST]->(:Post)-[:RESPONSIBLE_FOR]->(at:Territory) RETURN at
						    UNION MATCH (entity)<-[:TOOK_PART]-(:Meeting)-[:HELD_IN|CONCERNS]->(at:Territory) RETURN at
						    UNION MATCH (entity)<-[:PROGRAM|DEALS_WITH|TOPIC|PARTY|SPEAKER]-(:Fact)-[:MEETING]->(:Meeting)-[:HELD_IN|CONCERNS]->(at:Territory) RETURN at
						    UNION MATCH (entity)<-[:PROGRAM]-(:Coverage)-[:TERRITORY]->(at:Territory) RETURN at }
						  WHERE EXISTS { (territory)-[:PART_OF*0..4]->(whole:Territory) WHERE whole.id IN $E })""",
				territories);
	}

	/**
	 * The entity has a fact that possibly lasts in the period, it took part in a meeting
	 * in the period or was on its agenda, or it is such a meeting.
	 */
	private Condition during(SearchScope scope) {
		String text = """
				(entity:Meeting AND %s
				  OR EXISTS { (entity)<--(fact:Mandate|Involvement|Coverage|Affiliation|Figure)
				    WHERE (fact.until_latest IS NULL OR $E IS NULL OR fact.until_latest > $E)
				      AND (fact.from_earliest IS NULL OR $E IS NULL OR fact.from_earliest < $E) }
				  OR EXISTS { (entity)<-[:TOOK_PART]-(meeting:Meeting) WHERE %2$s }
				  OR EXISTS { (entity)<-[:PROGRAM|DEALS_WITH|TOPIC|PARTY|SPEAKER]-(:Fact)-[:MEETING]->(meeting:Meeting)
				    WHERE %2$s })""".formatted(heldIn("entity", scope), heldIn("meeting", scope));
		List<Object> period = Stream.of(scope.from(), scope.from(), scope.until(), scope.until())
			.<Object>map(this::orNull)
			.toList();
		List<Object> held = new ArrayList<>(period);
		if (scope.weekdays() != null) {
			held.add(this.renderContext.parameter(scope.weekdays()));
		}
		return raw(text, Stream.of(held, period, held, held).flatMap(List::stream).toArray());
	}

	private static String heldIn(String meeting, SearchScope scope) {
		return """
				(%1$s.date_latest IS NULL OR $E IS NULL OR %1$s.date_latest >= $E)
				      AND (%1$s.date_earliest IS NULL OR $E IS NULL OR %1$s.date_earliest < $E)""".formatted(meeting)
				+ weekday(meeting, scope);
	}

	/** A date of which only the day of the week is known may lie outside every week. */
	private static String weekday(String node, SearchScope scope) {
		return (scope.weekdays() == null) ? ""
				: "\n      AND (%1$s.date_weekday IS NULL OR %1$s.date_weekday IN $E)".formatted(node);
	}

	private Condition raw(String condition, Object... values) {
		String named = condition.replace("entity", this.entity.getRequiredSymbolicName().getValue());
		return Cypher.raw(named, values).asCondition();
	}

}
