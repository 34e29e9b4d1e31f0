package org.multaqa.cypher.analysis;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.cypher.render.QueryTextTemplate;

/**
 * The Cypher texts that compute what several anchors have in common: first the anchors
 * with their places and meetings, then what is tied to enough of them, with one row for
 * each anchor and basis.
 */
final class AnchorRows {

	private static final String ANCHORED = """
			UNWIND range(0, size({{anchors}}) - 1) AS number
			  MATCH (anchor:Entity {id: {{anchors}}[number]})
			  WITH anchor, min(number) AS number
			  WITH anchor, number, CASE WHEN anchor:Territory THEN {{placesOf anchor}} ELSE [] END AS places
			  WITH anchor, number, places, COLLECT {
			      UNWIND places AS place
			      MATCH (place)<-[:HELD_IN|CONCERNS]-(meeting:Meeting)
			      WHERE {{counts meeting}} AND {{within meeting}}
			      RETURN meeting
			      UNION
			      MATCH (anchor:Program)<-[:DEALS_WITH]-(:AgendaItem)-[:MEETING]->(meeting:Meeting)
			      WHERE {{counts meeting}} AND {{within meeting}}
			      RETURN meeting
			      UNION
			      MATCH (anchor:Topic)<-[:TOPIC]-(:AgendaItem)-[:MEETING]->(meeting:Meeting)
			      WHERE {{counts meeting}} AND {{within meeting}}
			      RETURN meeting
			      UNION
			      MATCH (anchor:Actor)<-[:TOOK_PART|EXPECTED]-(meeting:Meeting)
			      WHERE {{counts meeting}} AND {{within meeting}}
			      RETURN meeting
			      UNION
			      UNWIND [anchor] AS meeting
			      WITH meeting WHERE meeting:Meeting AND {{counts meeting}} AND {{within meeting}}
			      RETURN meeting
			    } AS meetings""";

	/** What an anchor is tied to, with one row for each fact or meeting. */
	private static final String TIES = """
			CALL (anchor, places, meetings) {
			      UNWIND meetings AS meeting
			      MATCH (meeting)-[:TOOK_PART|EXPECTED]->(of:Actor)
			      RETURN of, 'DIRECT' AS basis, {{certainlyWithin meeting}} AS certain, meeting, null AS fact,
			        meeting.date_earliest AS first, CASE WHEN meeting.date_latest < date('9999-12-31') THEN meeting.date_latest + duration({days: 1}) END AS after
			      UNION
			      UNWIND meetings AS meeting
			      MATCH (meeting)<-[:MEETING]-(:Fact)-[:DEALS_WITH|ABOUT_PROGRAM|PROGRAM]->(of:Program)
			      RETURN of, 'DIRECT' AS basis, {{certainlyWithin meeting}} AS certain, meeting, null AS fact,
			        meeting.date_earliest AS first, CASE WHEN meeting.date_latest < date('9999-12-31') THEN meeting.date_latest + duration({days: 1}) END AS after
			      UNION
			      UNWIND places AS place
			      MATCH (place)<-[:RESPONSIBLE_FOR]-(of:Actor)<-[:SUBJECT]-(fact:Claim {property: 'territory'})-[:TARGET]->(place)
			      RETURN of, 'DIRECT' AS basis, true AS certain, null AS meeting, fact, null AS first, null AS after
			      UNION
			      UNWIND places AS place
			      MATCH (place)<-[:RESPONSIBLE_FOR]-()<-[:WITHIN*0..1]-(:Post)<-[:POST]-(fact:Mandate)-[:OFFICIAL]->(of:Actor)
			      WHERE {{inOffice fact}}
			      RETURN of, 'INHERITED' AS basis, {{certainlyHeld fact}} AS certain, null AS meeting, fact,
			        fact.from_earliest AS first, fact.until_latest AS after
			      UNION
			      UNWIND places AS place
			      MATCH (place)<-[:RESPONSIBLE_FOR]-(:Organization)<-[:ORGANIZATION]-(fact:Affiliation)-[:MEMBER]->(of:Actor)
			      WHERE {{held fact}}
			      RETURN of, 'INHERITED' AS basis, {{certainlyHeld fact}} AS certain, null AS meeting, fact,
			        fact.from_earliest AS first, fact.until_latest AS after
			      UNION
			      UNWIND places AS place
			      MATCH (place)<-[:RESPONSIBLE_FOR]-(:Organization)<-[:PARTY]-(fact:Involvement)-[:PROGRAM]->(of:Program)
			      WHERE {{held fact}}
			      RETURN of, 'INHERITED' AS basis, {{certainlyHeld fact}} AS certain, null AS meeting, fact,
			        fact.from_earliest AS first, fact.until_latest AS after
			      UNION
			      UNWIND places AS place
			      MATCH (place)<-[:TERRITORY]-(fact:Coverage)-[:PROGRAM]->(of:Program)
			      WHERE {{held fact}}
			      RETURN of, 'DIRECT' AS basis, {{certainlyHeld fact}} AS certain, null AS meeting, fact,
			        fact.from_earliest AS first, fact.until_latest AS after
			      UNION
			      MATCH (anchor)<-[:PARTY|PROGRAM]-(fact:Involvement)-[:PARTY|PROGRAM]->(of)
			      WHERE {{held fact}}
			      RETURN of, 'DIRECT' AS basis, {{certainlyHeld fact}} AS certain, null AS meeting, fact,
			        fact.from_earliest AS first, fact.until_latest AS after
			      UNION
			      MATCH (anchor:Actor)<-[:MEMBER|ORGANIZATION]-(fact:Affiliation)-[:MEMBER|ORGANIZATION]->(of:Actor)
			      WHERE {{held fact}}
			      RETURN of, 'DIRECT' AS basis, {{certainlyHeld fact}} AS certain, null AS meeting, fact,
			        fact.from_earliest AS first, fact.until_latest AS after
			      UNION
			      MATCH (anchor:Actor)<-[:OFFICIAL|POST]-(fact:Mandate)-[:OFFICIAL|POST]->(of:Actor)
			      WHERE {{inOffice fact}}
			      RETURN of, 'DIRECT' AS basis, {{certainlyHeld fact}} AS certain, null AS meeting, fact,
			        fact.from_earliest AS first, fact.until_latest AS after
			      UNION
			      MATCH (anchor)<-[:PARTY|PROGRAM]-(fact:Agreement)-[:PARTY|PROGRAM]->(of)
			      WHERE {{agreed fact}}
			      OPTIONAL MATCH (fact)-[:MEETING]->(at:Meeting)
			      RETURN of, 'DIRECT' AS basis, {{certainlyAgreed fact}} AS certain, null AS meeting, fact,
			        coalesce(fact.from_earliest, at.date_earliest) AS first,
			        CASE WHEN coalesce(fact.from_latest, at.date_latest) < date('9999-12-31')
			          THEN coalesce(fact.from_latest, at.date_latest) + duration({days: 1}) END AS after
			    }""";

	/**
	 * A national coverage is shown beside other evidence, but is not enough by itself.
	 */
	private static final String TIED = """
			UNWIND anchored AS its
			  WITH its.anchor AS anchor, its.places AS places, its.meetings AS meetings
			""" + TIES
			+ """

					WITH of, {anchor: anchor, basis: basis, certain: certain, meeting: meeting, fact: fact, first: first, after: after} AS tie
					WHERE of <> tie.anchor
					WITH of, collect(tie) AS ties
					WITH of, ties + COLLECT {
					    MATCH (of:Program)<-[:PROGRAM]-(fact:Coverage {scope: 'NATIONAL'})
					    WHERE {{held fact}}
					    UNWIND anchored AS its
					    WITH fact, its WHERE size(its.places) > 0
					    RETURN {anchor: its.anchor, basis: 'NATIONAL', certain: {{certainlyHeld fact}}, meeting: null, fact: fact,
					      first: fact.from_earliest, after: fact.until_latest} AS tie
					  } AS ties
					UNWIND ties AS tie
					WITH of, tie.anchor AS anchor, tie.basis AS basis, max(tie.certain) AS certain,
					  collect(DISTINCT tie.meeting) AS meetings, collect(DISTINCT tie.fact) AS lasting, count(*) AS ways,
					  count(tie.first) AS starts, min(tie.first) AS first, count(tie.after) AS ends, max(tie.after) AS after
					WITH of, anchor, basis, certain, meetings, lasting,
					  CASE WHEN starts < ways OR first < {{firstDay}} THEN {{firstDay}} ELSE first END AS first,
					  CASE WHEN ends < ways OR after > {{dayAfter}} THEN {{dayAfter}} ELSE after END AS after
					WITH of, collect({rank: 0, id: anchor.id + ' ' + basis, of: of, anchor: anchor, basis: basis, certain: certain,
					  certainty: CASE WHEN certain THEN 'CERTAIN' ELSE 'POSSIBLE' END, meetings: meetings, lasting: lasting, first: first, after: after}) AS ties
					WITH of, ties, COLLECT {
					    UNWIND ties AS tie
					    WITH tie.anchor AS anchor, max(tie.certain) AS certain, max(tie.basis = 'DIRECT') AS direct, count(*) AS ways,
					      count(tie.first) AS starts, min(tie.first) AS first, count(tie.after) AS ends, max(tie.after) AS after
					    RETURN {certain: certain, direct: direct, first: CASE WHEN starts = ways THEN first END, after: CASE WHEN ends = ways THEN after END} AS span
					  } AS spans
					WITH of, ties, spans, size([span IN spans WHERE span.certain]) AS certainly, size([span IN spans WHERE span.direct]) AS directly,
					  head(COLLECT { UNWIND spans AS span RETURN max(span.first) }) AS first, head(COLLECT { UNWIND spans AS span RETURN min(span.after) }) AS after
					WHERE size(spans) >= {{least}} OR of.id IN {{anchors}}
					WITH of, ties, spans, certainly, directly, first, after, coalesce(first < after, true) AS overlapping,
					  certainly >= {{least}} AS certain, of.id IN {{anchors}} AS among""";

	private static final String ROWS = """
			UNWIND tied AS its
			WITH its, its.of AS of
			WHERE of:%s AND NOT its.among
			WITH its {.*, %s: of} AS one""";

	private static final Map<String, String> TEXTS = Map.of("anchors", """
			UNWIND anchored AS its
			WITH {rank: -its.number, id: '', entity: its.anchor, meetingCount: size(its.meetings),
			  ties: coalesce(head([one IN tied WHERE one.of = its.anchor | one.ties]), [])} AS one""", "actors",
			ROWS.formatted("Actor", "actor"), "programs", ROWS.formatted("Program", "program"));

	/** The shared lists; each is computed from the ones before it. */
	static final List<SharedRows> SHARED = List.of(
			new SharedRows("anchored", new QueryTextTemplate(ANCHORED),
					"collect({anchor: anchor, number: number, places: places, meetings: meetings})"),
			new SharedRows("tied", new QueryTextTemplate(TIED),
					"""
							collect({rank: ((size(spans) * 32 + certainly) * 32 + directly) * 1048576
							    + reduce(facts = 0, tie IN ties | facts + size(tie.meetings) + size(tie.lasting)), id: of.id, certain: certain,
							  of: of, among: among, anchorCount: size(spans), certainAnchorCount: certainly, directAnchorCount: directly, overlap: overlapping,
							  overlapFrom: CASE WHEN overlapping THEN first END, overlapUntil: CASE WHEN overlapping THEN after END, ties: ties})"""));

	private AnchorRows() {
	}

	/** The Cypher text of a list. */
	static QueryTextTemplate of(String list) {
		return new QueryTextTemplate(Objects.requireNonNull(TEXTS.get(list), list));
	}

}
