package org.multaqa.cypher.analysis;

/**
 * The Cypher texts that compute pairs of programmes with a common topic and a common
 * territory, and whether they share anything else.
 */
final class ProgramPairRows {

	/** Programmes with what ties them to one another. */
	private static final String PROGRAMS = """
			MATCH (program:Program)
			WITH collect(program) AS allPrograms
			UNWIND allPrograms AS program
			MATCH (program)<-[:DEALS_WITH]-(:AgendaItem)-[:MEETING]->(meeting:Meeting {status: 'HELD'})
			WHERE {{within meeting}}
			WITH program, collect(DISTINCT meeting) AS meetings
			WITH program, meetings, [meeting IN meetings WHERE {{certainlyWithin meeting}}] AS certainMeetings
			WITH {program: program, meetings: meetings, certainMeetings: certainMeetings, topics: COLLECT {
			    UNWIND meetings AS meeting
			    MATCH (meeting)<-[:MEETING]-(:AgendaItem)-[:TOPIC]->(topic:Topic)
			    RETURN DISTINCT topic
			  }, certainTopics: COLLECT {
			    UNWIND certainMeetings AS meeting
			    MATCH (meeting)<-[:MEETING]-(:AgendaItem)-[:TOPIC]->(topic:Topic)
			    RETURN DISTINCT topic
			  }, territories: COLLECT {
			    UNWIND meetings AS meeting
			    MATCH (meeting)-[:LISTED]->(at:Territory)
			    RETURN at
			    UNION
			    MATCH (program)<-[:PROGRAM]-(tie:Coverage)-[:TERRITORY]->(:Territory)-[:PART_OF*0..4]->(at:Territory)
			    WHERE {{held tie}}
			    RETURN at
			    UNION
			    MATCH (program)<-[:PROGRAM]-(tie:Involvement)-[:PARTY]->(:Organization)-[:RESPONSIBLE_FOR]->(:Territory)-[:PART_OF*0..4]->(at:Territory)
			    WHERE {{held tie}}
			    RETURN at
			  }, actors: COLLECT {
			    UNWIND meetings AS meeting
			    MATCH (meeting)-[:TOOK_PART]->(actor:Actor)
			    RETURN {of: actor, certain: {{certainlyWithin meeting}},
			      facts: [(meeting)<-[:MEETING]-(part:Participation)-[:PARTICIPANT|CAPACITY|ON_BEHALF_OF]->()-[:WITHIN*0..1]->(actor)
			        WHERE part.presence IN ['PRESENT', 'REPRESENTED'] AND NOT part.disputed | part]} AS tie
			    UNION
			    MATCH (program)<-[:PROGRAM]-(fact:Involvement)-[:PARTY]->(actor:Actor)
			    WHERE {{held fact}}
			    RETURN {of: actor, certain: {{certainlyHeld fact}}, facts: [fact]} AS tie
			    UNION
			    MATCH (program)<-[:PROGRAM]-(fact:Agreement)-[:PARTY]->(actor:Actor)
			    WHERE {{agreed fact}}
			    RETURN {of: actor, certain: {{certainlyAgreed fact}}, facts: [fact]} AS tie
			  }} AS program""";

	/** Pairs with a common topic and a common territory, with what they share. */
	static final String PAIRS = PROGRAMS
			+ """

					UNWIND program.topics AS topic
					WITH topic, collect(program) AS both
					UNWIND both AS one
					UNWIND both AS other
					WITH topic, one, other, one.program AS first, other.program AS second
					WHERE first.id < second.id AND ({{program first}} OR {{program second}})
					WITH first, second, collect(topic) AS topics, head(collect(one)) AS one, head(collect(other)) AS other
					WITH first, second, topics, any(topic IN topics WHERE topic IN one.certainTopics AND topic IN other.certainTopics) AS certainTopic,
					  [at IN one.territories WHERE at IN other.territories AND NOT at:Country AND {{place at}}] AS territories,
					  [meeting IN one.meetings WHERE meeting IN other.meetings] AS meetings,
					  any(meeting IN one.certainMeetings WHERE meeting IN other.certainMeetings) AS certainMeeting,
					  [tie IN one.actors WHERE any(its IN other.actors WHERE its.of = tie.of)]
					    + [tie IN other.actors WHERE any(its IN one.actors WHERE its.of = tie.of)] AS ties,
					  any(tie IN one.actors WHERE tie.certain AND any(its IN other.actors WHERE its.certain AND its.of = tie.of)) AS certainActor,
					  COLLECT {
					    MATCH (first)-[:PARTY|PROGRAM]-(involvement:Involvement)-[:PARTY|PROGRAM]-(second)
					    WHERE {{held involvement}}
					    RETURN DISTINCT involvement
					  } AS involvements
					WHERE size(territories) > 0
					WITH first, second, topics, certainTopic, territories, meetings, ties, involvements, COLLECT { UNWIND ties AS tie RETURN DISTINCT tie.of } AS actors,
					  certainMeeting OR certainActor OR any(involvement IN involvements WHERE {{certainlyHeld involvement}}) AS certainlyShared
					WITH first, second, topics, certainTopic, territories, meetings, ties, involvements, actors, certainlyShared,
					  size(actors) + size(meetings) + size(involvements) > 0 AS shared""";

	/** The pairs that share nothing. */
	static final String APART = PAIRS
			+ """

					WHERE NOT certainlyShared
					WITH {rank: size(topics), id: first.id + ' ' + second.id, certain: certainTopic AND NOT shared, first: first,
					  second: second, topics: topics, territories: territories} AS one""";

	private ProgramPairRows() {
	}

}
