package org.multaqa.cypher.network;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.multaqa.cypher.render.DayConditions;
import org.multaqa.query.analysis.DayRange;
import org.multaqa.query.analysis.TieKind;
import org.multaqa.query.analysis.TieScope;

/**
 * Generates the ties of an entity to others, with one branch of a union for each kind of
 * tie. A fact ties all of its ends to one another; a participation ties an actor that
 * took part to the meeting.
 *
 * @param scope the ties that count
 * @param onADay whether there is an as-of day
 */
record RelationshipBranches(TieScope scope, boolean onADay) {

	/**
	 * The types of relationships from facts to their ends, except the subjects of claims.
	 */
	static final String ENDS = "OFFICIAL|POST|APPOINTED_BY|PARTICIPANT|CAPACITY|ON_BEHALF_OF|MEETING|PROGRAM|DEALS_WITH|TOPIC|PARTY"
			+ "|TERRITORY|MEMBER|ORGANIZATION|SPEAKER|ABOUT_PROGRAM|ABOUT_TOPIC|ABOUT|RECIPIENT|TARGET";

	private static final String OWN_DATE = "from";

	/**
	 * Each tie with the number of its facts; participation in a meeting counts as one.
	 */
	String counted() {
		return union((kind) -> (kind == TieKind.PARTICIPATION) ? List.of("""
				MATCH (entity)<-[:TOOK_PART]-(other:Meeting)
				WHERE %s
				RETURN other, 'PARTICIPATION' AS kind, 1 AS facts""".formatted(date("other", "date")), """
				MATCH (entity:Meeting)-[:TOOK_PART]->(other:Actor)
				WHERE %s
				RETURN other, 'PARTICIPATION' AS kind, 1 AS facts""".formatted(date("entity", "date"))) : List.of("""
				%s
				RETURN other, '%s' AS kind, count(DISTINCT fact) AS facts""".formatted(facts(kind), kind)));
	}

	/** Each fact that ties the entity to the other. */
	String evidence() {
		return union((kind) -> (kind == TieKind.PARTICIPATION)
				? List.of(took("entity", "other"), took("other", "entity")) : List.of("""
						%s
						RETURN fact, '%s' AS kind""".formatted(facts(kind), kind)));
	}

	private String union(Function<TieKind, List<String>> branches) {
		return this.scope.kinds()
			.stream()
			.flatMap((kind) -> branches.apply(kind).stream())
			.map((branch) -> branch.indent(2))
			.collect(Collectors.joining("  UNION ALL\n"));
	}

	private String facts(TieKind kind) {
		return switch (kind) {
			case MANDATE -> lasting("Mandate", "OFFICIAL|POST");
			case APPOINTMENT -> event("Appointment", "OFFICIAL|POST|APPOINTED_BY");
			case AGENDA_ITEM -> event("AgendaItem", "MEETING|DEALS_WITH|TOPIC");
			case INVOLVEMENT -> lasting("Involvement", "PARTY|PROGRAM");
			case COVERAGE -> lasting("Coverage", "PROGRAM|TERRITORY");
			case AFFILIATION -> lasting("Affiliation", "MEMBER|ORGANIZATION");
			case STATEMENT -> event("Statement", "SPEAKER|MEETING|ABOUT_PROGRAM|ABOUT_TOPIC");
			case AGREEMENT -> event("Agreement", "PARTY|PROGRAM|MEETING");
			case FIGURE -> lasting("Figure", "ABOUT|RECIPIENT|TERRITORY");
			case PLACE -> claim("['held_in', 'concerns']") + " AND "
					+ date("CASE WHEN entity:Meeting THEN entity ELSE other END", "date");
			case OFFICE -> claim("['organization']");
			case RESPONSIBILITY -> claim("['territory']");
			case PART_OF -> claim("['part_of']");
			case PARTICIPATION -> throw new IllegalArgumentException("Taking part is no end of one fact.");
		};
	}

	private String lasting(String label, String ends) {
		String during = this.scope.during().equals(DayRange.ALL) ? "" : " AND " + period();
		return pattern(label, ends) + (this.onADay ? " AND " + DayConditions.onTheDay("fact", true) : "") + during;
	}

	private String event(String label, String ends) {
		if (this.scope.during().equals(DayRange.ALL)) {
			return pattern(label, ends);
		}
		return pattern(label, ends)
				+ " AND (NOT EXISTS { (fact)-[:MEETING]->(:Meeting) } AND %s OR EXISTS { MATCH (fact)-[:MEETING]->(meeting:Meeting) WHERE %s })"
					.formatted(date("fact", OWN_DATE), date("meeting", "date"));
	}

	private static String pattern(String label, String ends) {
		return "MATCH (entity)<-[:%1$s]-(fact:%2$s)-[:%1$s]->(other:Entity)\nWHERE other <> entity".formatted(ends,
				label);
	}

	private static String claim(String properties) {
		return "MATCH (entity)<-[:SUBJECT|TARGET]-(fact:Claim {chosen: true})-[:SUBJECT|TARGET]->(other:Entity)\n"
				+ "WHERE other <> entity AND fact.property IN " + properties;
	}

	/**
	 * The facts by which an actor took part in a meeting, as the schema's type Actor
	 * defines it.
	 */
	private String took(String actor, String meeting) {
		return """
				MATCH (%2$s:Meeting)-[:TOOK_PART]->(%1$s)
				WHERE %3$s
				MATCH (%2$s)<-[:MEETING]-(fact:Participation|Agreement {disputed: false})
				WHERE fact.presence = 'PRESENT' AND EXISTS { (fact)-[:PARTICIPANT|CAPACITY]->(%1$s) }
				  OR fact.presence = 'PRESENT' AND %1$s:Organization
				    AND EXISTS { (fact)-[:PARTICIPANT|CAPACITY|ON_BEHALF_OF]->()-[:WITHIN*0..1]->(%1$s) }
				  OR fact.presence = 'REPRESENTED' AND %1$s:Organization
				    AND EXISTS { (fact)-[:PARTICIPANT|CAPACITY]->()-[:WITHIN*0..1]->(%1$s) }
				  OR fact:Agreement AND EXISTS { (fact)-[:PARTY]->()-[:WITHIN*0..1]->(%1$s) }
				RETURN fact, 'PARTICIPATION' AS kind""".formatted(actor, meeting, date(meeting, "date"));
	}

	/** The date possibly lies in the period. */
	private String date(String node, String prefix) {
		String of = node.contains(" ") ? "(" + node + ")" : node;
		String from = (this.scope.during().from() != null)
				? "(%1$s.%2$s_latest IS NULL OR %1$s.%2$s_latest >= $from)".formatted(of, prefix) : "true";
		String until = (this.scope.during().until() != null)
				? from + " AND (%1$s.%2$s_earliest IS NULL OR %1$s.%2$s_earliest < $until)".formatted(of, prefix)
				: from;
		return (this.scope.during().weekdays() != null)
				? until + " AND (%1$s.%2$s_weekday IS NULL OR %1$s.%2$s_weekday IN $weekdays)".formatted(of, prefix)
				: until;
	}

	/** The fact possibly held on a day of the period. */
	private String period() {
		String from = (this.scope.during().from() != null) ? "(fact.until_latest IS NULL OR fact.until_latest > $from)"
				: "true";
		return (this.scope.during().until() != null)
				? from + " AND (fact.from_earliest IS NULL OR fact.from_earliest < $until)" : from;
	}

}
