package org.multaqa.cypher.analysis;

import java.util.Map;

/**
 * The Cypher text that finds the facts behind what two ends have in common: facts with a
 * period, and facts about either end at the meetings that they share. The row has both
 * ends as {@code of} and {@code anchor}, the meetings, the facts with a period as
 * {@code lasting}, and as {@code dated} whether one of the ends is a time.
 */
final class SharedEvidence {

	/** The texts by the name of the list, computed only for rows in the result. */
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
