package org.multaqa.cypher.analysis;

import java.util.Map;

/**
 * The text that finds the facts behind what two ends have in common: what lasts, and what
 * is said of either end at the meetings that they share. The row has both ends as
 * {@code of} and {@code anchor}, the meetings, what lasts as {@code lasting}, and whether
 * it is {@code dated}: whether one of the ends is a time.
 */
final class SharedEvidence {

	/** By the name under which it is asked for, for rows that are shown. */
	static final Map<String, String> LATE = Map.of("facts",
			"""
					COLLECT {
					    UNWIND %1$s.lasting AS tieFact
					    RETURN tieFact
					    UNION
					    UNWIND %1$s.meetings AS tieMeeting
					    MATCH (tieMeeting)<-[:MEETING]-(tieFact:Fact)-[:PARTICIPANT|CAPACITY|ON_BEHALF_OF|PARTY|DEALS_WITH|ABOUT_PROGRAM|PROGRAM|TOPIC]->()-[:WITHIN*0..1]->(tieEnd)
					    WHERE (tieEnd = %1$s.of OR tieEnd = %1$s.anchor) AND (NOT tieFact:Participation
					      OR tieFact.presence IN ['PRESENT', 'REPRESENTED'] AND NOT tieFact.disputed)
					    RETURN tieFact
					    UNION
					    UNWIND %1$s.meetings AS tieMeeting
					    MATCH (tieMeeting)<-[:SUBJECT]-(tieFact:Claim)-[:TARGET]->(:Territory)-[:PART_OF*0..4]->(tieEnd)
					    WHERE tieFact.property IN ['held_in', 'concerns'] AND (tieEnd = %1$s.of OR tieEnd = %1$s.anchor)
					    RETURN tieFact
					    UNION
					    UNWIND CASE WHEN %1$s.dated THEN %1$s.meetings ELSE [] END AS tieMeeting
					    MATCH (tieMeeting)<-[:SUBJECT]-(tieFact:Claim {property: 'date'})
					    RETURN tieFact
					  }""");

	private SharedEvidence() {
	}

}
