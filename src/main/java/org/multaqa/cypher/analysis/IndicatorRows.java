package org.multaqa.cypher.analysis;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.cypher.render.QueryTextTemplate;

/**
 * The Cypher texts that compute the rows of indicators, by the name of the indicator. A
 * row is certain where it certainly belongs to the denominator, and counted where it
 * possibly belongs to the numerator.
 */
final class IndicatorRows {

	/**
	 * One row with numerator, denominator and value, from the rows of either, with the
	 * number of their sources.
	 */
	static final QueryTextTemplate MEASURED = new QueryTextTemplate(
			"""
					WITH asked, {{rows}} AS measured
					WITH {id: asked.id, numerator: size([one IN measured WHERE one.counted]),
					  certainNumerator: size([one IN measured WHERE one.certain AND one.certainlyCounted]),
					  denominator: size(measured), certainDenominator: size([one IN measured WHERE one.certain]),
					  value: CASE WHEN size(measured) > 0 THEN toFloat(size([one IN measured WHERE one.counted])) / size(measured) END,
					  certainValue: CASE WHEN any(one IN measured WHERE one.certain)
					    THEN toFloat(size([one IN measured WHERE one.certain AND one.certainlyCounted])) / size([one IN measured WHERE one.certain]) END,
					  sourceCount: COUNT {
					    UNWIND measured AS one
					    UNWIND one.facts AS fact
					    MATCH (fact)-[:CITED_BY]->(:Citation)-[:SOURCE]->(source:Source)
					    RETURN DISTINCT source
					  },
					  counted: [one IN measured WHERE one.counted | one {.*, certain: one.certain AND one.certainlyCounted}],
					  others: [one IN measured WHERE NOT one.counted]} AS one""");

	/** Pairs of programmes that share something. */
	private static final String HORIZONTAL = """
			UNWIND pairs AS pair
			WITH pair, pair.first AS first, pair.second AS second, pair.involvements AS involvements, pair.ties AS ties
			WITH {rank: size(pair.topics), id: first.id + ' ' + second.id, certain: pair.certainTopic, counted: pair.shared,
			  certainlyCounted: pair.certainlyShared, first: first, second: second, topics: pair.topics, meetings: pair.meetings,
			  actors: pair.actors, facts: COLLECT {
			    UNWIND pair.meetings AS meeting
			    MATCH (meeting)<-[:MEETING]-(fact:AgendaItem)-[:DEALS_WITH]->(program:Program)
			    WHERE program = first OR program = second
			    RETURN fact
			    UNION
			    UNWIND involvements + reduce(facts = [], tie IN ties | facts + tie.facts) AS fact
			    RETURN fact
			  }} AS one""";

	/** Pairs of programmes whose periods overlap. */
	private static final String TEMPORAL = """
			UNWIND pairs AS pair
			WITH pair.first AS first, pair.second AS second, pair.topics AS topics, pair.certainTopic AS certainTopic
			WITH first, second, topics, certainTopic,
			  (first.until_latest IS NULL OR second.from_earliest IS NULL OR first.until_latest > second.from_earliest)
			    AND (second.until_latest IS NULL OR first.from_earliest IS NULL OR second.until_latest > first.from_earliest) AS overlapping,
			  coalesce(first.from_latest < second.until_earliest AND second.from_latest < first.until_earliest, false) AS certainlyOverlapping
			WITH {rank: size(topics), id: first.id + ' ' + second.id, certain: certainTopic, counted: overlapping,
			  certainlyCounted: certainlyOverlapping, first: first, second: second, topics: topics, meetings: [], actors: [],
			  overlapFrom: CASE WHEN certainlyOverlapping
			    THEN CASE WHEN first.from_latest > second.from_latest THEN first.from_latest ELSE second.from_latest END END,
			  overlapUntil: CASE WHEN certainlyOverlapping
			    THEN CASE WHEN first.until_earliest < second.until_earliest THEN first.until_earliest ELSE second.until_earliest END END,
			  facts: COLLECT {
			    UNWIND [first, second] AS program
			    MATCH (program)<-[:SUBJECT]-(fact:Claim)
			    WHERE fact.property IN ['from', 'until']
			    RETURN fact
			  }} AS one""";

	/** Programmes with actors of the State and of the territory. */
	private static final String VERTICAL = """
			UNWIND programs AS its
			WITH its.program AS program, its.certain AS certain
			WITH program, certain, COLLECT {
			    MATCH (program)<-[:DEALS_WITH]-(item:AgendaItem)-[:MEETING]->(meeting:Meeting)-[:TOOK_PART]->(actor:Actor)
			    WHERE {{within meeting}} AND {{meetingHere meeting}}
			    RETURN {actor: actor, certain: {{certainlyWithin meeting}}, central: CENTRAL, local: LOCAL, facts: [item]
			      + [(meeting)<-[:MEETING]-(part:Participation)-[:PARTICIPANT|CAPACITY|ON_BEHALF_OF]->()-[:WITHIN*0..1]->(actor)
			        WHERE part.presence IN ['PRESENT', 'REPRESENTED'] AND NOT part.disputed | part]} AS tie
			    UNION
			    MATCH (program)<-[:PROGRAM]-(fact:Involvement)-[:PARTY]->(actor:Actor)
			    WHERE {{held fact}}
			    RETURN {actor: actor, certain: {{certainlyHeld fact}}, central: CENTRAL, local: LOCAL, facts: [fact]} AS tie
			  } AS ties
			WITH {rank: 0, id: program.id, certain: certain, program: program,
			  counted: any(tie IN ties WHERE tie.central) AND any(tie IN ties WHERE tie.local),
			  certainlyCounted: any(tie IN ties WHERE tie.central AND tie.certain) AND any(tie IN ties WHERE tie.local AND tie.certain),
			  actors: COLLECT { UNWIND ties AS tie WITH tie WHERE tie.central OR tie.local RETURN DISTINCT tie.actor },
			  facts: COLLECT { UNWIND ties AS tie WITH tie WHERE tie.central OR tie.local UNWIND tie.facts AS fact RETURN DISTINCT fact }} AS one"""
		.replace("CENTRAL", "actor:Ministry OR EXISTS { (actor)-[:WITHIN]->(:Ministry) }")
		.replace("LOCAL",
				"EXISTS { (actor)-[:RESPONSIBLE_FOR]->(at:Territory) WHERE at IN places AND NOT at:Country }");

	/** Territories with a meeting on a programme, or a coverage. */
	private static final String TERRITORIAL = """
			%s
			  WITH territory, COLLECT {
			    MATCH (territory)<-[:LISTED]-(meeting:Meeting)<-[:MEETING]-(fact:AgendaItem)-[:DEALS_WITH]->(program:Program)
			    WHERE {{within meeting}} AND {{program program}}
			    RETURN {fact: fact, certain: {{certainlyWithin meeting}}} AS tie
			    UNION
			    MATCH (territory)<-[:PART_OF*0..4]-(:Territory)<-[:TERRITORY]-(fact:Coverage)-[:PROGRAM]->(program:Program)
			    WHERE {{held fact}} AND {{program program}}
			    RETURN {fact: fact, certain: {{certainlyHeld fact}}} AS tie
			  } AS ties
			  WITH {rank: 0, id: territory.id, certain: true, counted: size(ties) > 0,
			    certainlyCounted: any(tie IN ties WHERE tie.certain), territory: territory, facts: [tie IN ties | tie.fact]} AS one""";

	private static final String PARTS = "MATCH (asked)<-[:PART_OF]-(territory:Territory)";

	private static final String OF_LEVEL = "UNWIND places AS territory\n  WITH territory WHERE territory:%s";

	/** Programmes with an agreement that is not only announced, and not cancelled. */
	private static final String CONTRACTUAL = """
			UNWIND programs AS its
			WITH its.program AS program, its.certain AS certain
			WITH program, certain, COLLECT {
			    MATCH (program)<-[:PROGRAM]-(fact:Agreement)
			    WHERE {{agreed fact}}
			    WITH fact, {{statuses fact}} AS statuses
			    WHERE any(status IN statuses WHERE NOT status IN ['ANNOUNCED', 'CANCELLED'])
			    RETURN {fact: fact, states: [(fact)<-[:OF]-(state:AgreementState) | state], certain: {{certainlyAgreed fact}}
			      AND NOT any(status IN statuses WHERE status IN ['ANNOUNCED', 'CANCELLED'])} AS tie
			  } AS ties
			WITH {rank: size(ties), id: program.id, certain: certain, program: program, counted: size(ties) > 0,
			  certainlyCounted: any(tie IN ties WHERE tie.certain), actors: COLLECT {
			    UNWIND ties AS tie
			    WITH tie.fact AS fact
			    MATCH (fact)-[:PARTY]->(actor:Actor)
			    RETURN DISTINCT actor
			  }, facts: reduce(facts = [], tie IN ties | facts + [tie.fact] + tie.states)} AS one""";

	/** Programmes that are led by nobody, or by several actors, as far as is known. */
	private static final String STEERING = """
			UNWIND programs AS its
			WITH its.program AS program, its.certain AS certain
			WITH program, certain, COLLECT {
			    MATCH (program)<-[:PROGRAM]-(fact:Involvement {role: 'LEADS'})-[:PARTY]->(leader)
			    WHERE {{held fact}}
			    RETURN {fact: fact, leader: leader, certain: {{certainlyHeld fact}}} AS tie
			  } AS ties
			WITH program, certain, ties, COLLECT { UNWIND ties AS tie RETURN DISTINCT tie.leader } AS leaders,
			  COUNT { UNWIND ties AS tie WITH tie WHERE tie.certain RETURN DISTINCT tie.leader } AS certainly
			WITH {rank: size(leaders), id: program.id, certain: certain, program: program, counted: certainly = 0 OR size(leaders) > 1,
			  certainlyCounted: size(leaders) = 0 OR certainly > 1, actors: [leader IN leaders WHERE leader:Actor],
			  facts: [tie IN ties | tie.fact]} AS one""";

	/** Months with a meeting. */
	private static final String REGULARITY = """
			UNWIND places AS place
			  OPTIONAL MATCH (place)<-[:LISTED_HERE]-(meeting:Meeting)
			  WHERE meeting.date_earliest IS NOT NULL AND meeting.date_latest IS NOT NULL AND {{within meeting}} AND {{meetingAbout meeting}}
			  WITH collect(DISTINCT meeting) AS meetings, min(meeting.date_earliest) AS first, max(meeting.date_latest) AS last
			  WITH meetings, coalesce({{firstDay}}, first) AS first, coalesce({{dayAfter}} - duration({days: 1}), last) AS last
			  WHERE first IS NOT NULL AND last IS NOT NULL
			  WITH meetings, date.truncate('month', first) AS first, last
			  UNWIND CASE WHEN first <= last
			    THEN [number IN range(0, duration.between(first, date.truncate('month', last)).months) | first + duration({months: number})]
			    ELSE [] END AS month
			  WITH month, month + duration({months: 1}) AS next, meetings
			  WITH month, [meeting IN meetings WHERE meeting.date_earliest < next AND meeting.date_latest >= month] AS possibly,
			    any(meeting IN meetings WHERE meeting.date_earliest >= month AND meeting.date_latest < next AND {{certainlyWithin meeting}}) AS certainly
			  WITH {rank: 0, id: toString(month), certain: true, counted: size(possibly) > 0, certainlyCounted: certainly,
			    month: left(toString(month), 7), meetings: possibly, facts: COLLECT {
			      UNWIND possibly AS meeting
			      MATCH (meeting)<-[:SUBJECT]-(fact:Claim {property: 'date'})
			      RETURN fact
			    }} AS one""";

	/** The rows that an indicator shares with others; absent where it shares none. */
	private static final Map<String, IndicatorBase> BASES = Map.of("horizontal", IndicatorBase.PAIRS, "temporal",
			IndicatorBase.PAIRS, "vertical", IndicatorBase.PROGRAMS, "contractual", IndicatorBase.PROGRAMS, "steering",
			IndicatorBase.PROGRAMS);

	private static final Map<String, String> TEXTS = Map.of("horizontal", HORIZONTAL, "vertical", VERTICAL, "temporal",
			TEMPORAL, "contractual", CONTRACTUAL, "steering", STEERING, "regularity", REGULARITY);

	private IndicatorRows() {
	}

	/**
	 * The Cypher text that computes the rows of an indicator.
	 * @param level the label of the territories that count, or {@code null} for the
	 * direct parts of the territory
	 */
	static QueryTextTemplate of(String indicator, @Nullable String level) {
		return new QueryTextTemplate(indicator.equals("territorial")
				? TERRITORIAL.formatted((level != null) ? OF_LEVEL.formatted(level) : PARTS)
				: Objects.requireNonNull(TEXTS.get(indicator), indicator));
	}

	/**
	 * The rows that an indicator shares, or {@code null} where its text finds its rows.
	 */
	static @Nullable IndicatorBase base(String indicator) {
		return BASES.get(indicator);
	}

}
