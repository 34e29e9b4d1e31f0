package org.multaqa.cypher.convergence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.multaqa.cypher.render.ConvergenceScopeConditions;
import org.multaqa.cypher.render.PeriodConditions;
import org.multaqa.cypher.render.ProjectionRenderer;
import org.multaqa.cypher.render.RenderContext;
import org.multaqa.query.plan.ProjectedField;
import org.neo4j.cypherdsl.core.AliasedExpression;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Generates pairs of programmes of a convergence: one is involved in the other, or both
 * share meetings, funders, actors or topics. They are found from what is shared, not by
 * comparing all programmes with each other.
 *
 * @param renderContext the query
 * @param convergenceScopeConditions the convergence
 */
record ProgramPairs(RenderContext renderContext, ConvergenceScopeConditions convergenceScopeConditions) {

	private static final Node FIRST = Cypher.anyNode("first");

	private static final SymbolicName PAIR = Cypher.name("pair");

	/** The lists of a pair, by their kind; in the order of their weight. */
	private static final Map<String, String> LISTS = lists();

	/** The variables that pairs bind. */
	static final String[] VARIABLES = { "pair", "both", "funded", "topic", "involvement", "item", "shared",
			"sharedInvolvements", "sharedDiscussions", "sharedMeetings", "sharedFunders", "sharedSources",
			"sharedActors", "sharedTopics" };

	/**
	 * What programmes share: rows with two programmes and one thing. They are not a list,
	 * because the database counts the memory of a list once for each pair that it sorts
	 * beside it.
	 */
	private String shared() {
		return """
				UNWIND meetings AS meeting
				      MATCH (meeting)<-[:MEETING]-(one:AgendaItem)-[:DEALS_WITH]->(first:Program)
				      MATCH (meeting)<-[:MEETING]-(other:AgendaItem)-[:DEALS_WITH]->(second:Program)
				      WHERE first.id < second.id
				      RETURN {first: first, second: second, meeting: meeting,
				        discussed: CASE WHEN one.relation <> 'FRAMEWORK' AND other.relation <> 'FRAMEWORK' THEN meeting END} AS shared
				      UNION ALL
				      UNWIND meetings AS meeting
				      MATCH (meeting)-[:%s]->(actor:Actor)
				      MATCH (meeting)<-[:MEETING]-(:AgendaItem)-[:DEALS_WITH]->(program:Program)
				      WITH actor, collect(DISTINCT program) AS both
				      UNWIND both AS first
				      UNWIND both AS second
				      WITH actor, first, second
				      WHERE first.id < second.id
				      RETURN {first: first, second: second, actor: actor} AS shared
				      UNION ALL
				      UNWIND meetings AS meeting
				      MATCH (meeting)<-[:MEETING]-(:AgendaItem)-[:TOPIC]->(topic:Topic)
				      MATCH (meeting)<-[:MEETING]-(:AgendaItem)-[:DEALS_WITH]->(program:Program)
				      WITH topic, collect(DISTINCT program) AS both
				      UNWIND both AS first
				      UNWIND both AS second
				      WITH topic, first, second
				      WHERE first.id < second.id
				      RETURN {first: first, second: second, topic: topic} AS shared
				      UNION ALL
				      UNWIND programs AS program
				      MATCH (program)<-[:PROGRAM]-(fact:Involvement)-[:PARTY]->(party)
				      WHERE $E
				      WITH party, collect(DISTINCT program) AS both, collect(DISTINCT CASE WHEN fact.role = 'FUNDS' THEN program END) AS funded
				      UNWIND both AS first
				      UNWIND both AS second
				      WITH party, first, second, funded
				      WHERE first.id < second.id
				      RETURN {first: first, second: second, actor: CASE WHEN party:Actor THEN party END,
				        funder: CASE WHEN first IN funded AND second IN funded THEN party END} AS shared
				      UNION ALL
				      UNWIND programs AS program
				      MATCH (program)<-[:PROGRAM]-(fact:Involvement)-[:PARTY]->(other:Program)
				      WHERE other IN programs AND other.id <> program.id AND $E
				      RETURN {first: CASE WHEN program.id < other.id THEN program ELSE other END,
				        second: CASE WHEN program.id < other.id THEN other ELSE program END, involvement: fact} AS shared"""
			.formatted(String.join("|", this.convergenceScopeConditions.attendance()));
	}

	/** The pairs of a list, each with all that they share. */
	Expression list(ProjectedField.Many many) {
		return Cypher.raw(
				"""
						COLLECT {
						    CALL (meetings, programs) {
						      %s
						    }
						    WITH shared.first AS first, shared.second AS second, collect(DISTINCT shared.involvement) AS sharedInvolvements,
						      collect(DISTINCT shared.discussed) AS sharedDiscussions, collect(DISTINCT shared.meeting) AS sharedMeetings,
						      collect(DISTINCT shared.funder) AS sharedFunders, collect(DISTINCT shared.actor) AS sharedActors,
						      collect(DISTINCT shared.topic) AS sharedTopics
						    WHERE size(sharedInvolvements) + size(sharedMeetings) + size(sharedFunders) + size(sharedActors) + size(sharedTopics) > 0
						    WITH first, second, sharedInvolvements, sharedDiscussions, sharedMeetings, sharedFunders, sharedActors, sharedTopics,
						      COLLECT {
						        UNWIND sharedMeetings AS meeting
						        MATCH (meeting)<-[:MEETING]-(item:AgendaItem)-[:DEALS_WITH]->(program:Program)
						        WHERE program = first OR program = second
						        MATCH (item)-[:CITED_BY]->(:Citation)-[:SOURCE]->(source:Source)
						        RETURN source
						        UNION
						        UNWIND sharedInvolvements AS involvement
						        MATCH (involvement)-[:CITED_BY]->(:Citation)-[:SOURCE]->(source:Source)
						        RETURN source
						      } AS sharedSources
						    ORDER BY %s, first.id, second.id
						    LIMIT $E
						    RETURN {first: first, second: second, sharedInvolvements: sharedInvolvements, sharedDiscussions: sharedDiscussions,
						      sharedMeetings: sharedMeetings, sharedFunders: sharedFunders, sharedSources: sharedSources,
						      sharedActors: sharedActors, sharedTopics: sharedTopics} AS pair
						  }"""
					.formatted(shared(), order()),
				during(), during(), this.renderContext.parameter(many.pageRequest().fetched()));
	}

	/**
	 * The selected fields of each pair.
	 * @param list the pairs
	 */
	List<Object> of(ProjectedField.Many many, SymbolicName list) {
		Expression asked = new ProjectionRenderer(this.renderContext, this.convergenceScopeConditions, FIRST, counts())
			.map(many.connectionSelection().element());
		return List.of(many.fieldBinding().column(),
				Cypher.collect(Cypher.unwind(list)
					.as(PAIR)
					.with(bound("first"), bound("second"), bound("sharedInvolvements"), bound("sharedMeetings"),
							bound("sharedDiscussions"), bound("sharedFunders"), bound("sharedSources"),
							bound("sharedActors"), bound("sharedTopics"))
					.returning(asked)
					.build()));
	}

	private static Map<String, String> lists() {
		Map<String, String> lists = new LinkedHashMap<>();
		lists.put("involvementCount", "sharedInvolvements");
		lists.put("discussedCount", "sharedDiscussions");
		lists.put("meetingCount", "sharedMeetings");
		lists.put("funderCount", "sharedFunders");
		lists.put("sourceCount", "sharedSources");
		lists.put("actorCount", "sharedActors");
		lists.put("topicCount", "sharedTopics");
		return lists;
	}

	private static String order() {
		return LISTS.values().stream().map("size(%s) DESC"::formatted).collect(Collectors.joining(", "));
	}

	private static AliasedExpression bound(String name) {
		return PAIR.property(name).as(name);
	}

	private Map<String, Expression> counts() {
		Map<String, Expression> counts = new LinkedHashMap<>();
		LISTS.forEach((count, list) -> counts.put(count, Cypher.size(Cypher.name(list))));
		Node meeting = Cypher.anyNode("meeting");
		Condition certain = this.convergenceScopeConditions.certain(meeting);
		Expression meetings = Cypher.name("sharedMeetings");
		counts.put("certainMeetingCount", Cypher.size((certain == Cypher.noCondition()) ? meetings
				: Cypher.listWith(meeting.getRequiredSymbolicName()).in(meetings).where(certain).returning()));
		return counts;
	}

	private Condition during() {
		Condition during = PeriodConditions.during(Cypher.anyNode("fact"), this.convergenceScopeConditions.from(),
				this.convergenceScopeConditions.until());
		return (during == Cypher.noCondition()) ? Cypher.isTrue() : during;
	}

}
