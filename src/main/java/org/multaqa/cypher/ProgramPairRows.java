package org.multaqa.cypher;

/**
 * The texts that compute pairs of programmes with a topic and a territory in common, and
 * whether they share anything.
 */
final class ProgramPairRows {

	/** The territories of a programme, each with those of which it is a part. */
	private static final String TERRITORIES = """
			COLLECT {
			      MATCH (PROGRAM)<-[:PROGRAM]-(tie:Coverage)-[:TERRITORY]->(:Territory)-[:PART_OF*0..4]->(at:Territory)
			      WHERE {{held tie}} RETURN at
			      UNION
			      MATCH (PROGRAM)<-[:DEALS_WITH]-(:AgendaItem)-[:MEETING]->(tie:Meeting)-[:LISTED]->(at:Territory)
			      WHERE {{within tie}} RETURN at
			      UNION
			      MATCH (PROGRAM)<-[:PROGRAM]-(tie:Involvement)-[:PARTY]->(:Organization)-[:RESPONSIBLE_FOR]->(:Territory)-[:PART_OF*0..4]->(at:Territory)
			      WHERE {{held tie}} RETURN at
			    }""";

	/** Who is involved in a programme, signed for it or took part in a meeting about it. */
	private static final String ACTORS = """
			COLLECT {
			      MATCH (PROGRAM)<-[:PROGRAM]-(tie:Involvement)-[:PARTY]->(actor:Actor) WHERE {{HELD tie}} RETURN actor
			      UNION
			      MATCH (PROGRAM)<-[:PROGRAM]-(tie:Agreement)-[:PARTY]->(actor:Actor) WHERE {{SIGNED tie}} RETURN actor
			      UNION
			      MATCH (PROGRAM)<-[:DEALS_WITH]-(:AgendaItem)-[:MEETING]->(tie:Meeting)-[:TOOK_PART]->(actor:Actor)
			      WHERE {{WITHIN tie}} RETURN actor
			    }""";

	/** Pairs with a topic in common, by the meetings that dealt with both. */
	private static final String PAIRS = """
			MATCH (topic:Topic)<-[:TOPIC]-(:AgendaItem)-[:MEETING]->(meeting:Meeting {status: 'HELD'})
			WHERE {{within meeting}}
			MATCH (meeting)<-[:MEETING]-(:AgendaItem)-[:DEALS_WITH]->(program:Program)
			WITH topic, program, max({{certainlyWithin meeting}}) AS certain
			WITH topic, collect({program: program, certain: certain}) AS both
			UNWIND both AS one
			UNWIND both AS other
			WITH topic, one.program AS first, other.program AS second, one.certain AND other.certain AS certain
			WHERE first.id < second.id AND ({{program first}} OR {{program second}})
			WITH first, second, collect(topic) AS topics, max(certain) AS certainTopic
			WITH first, second, topics, certainTopic, FIRST_TERRITORIES AS around, SECOND_TERRITORIES AS about
			WITH first, second, topics, certainTopic, [at IN around WHERE at IN about AND NOT at:Country AND {{place at}}] AS territories
			WHERE size(territories) > 0
			WITH first, second, topics, certainTopic, territories,
			  FIRST_ACTORS AS actors, SECOND_ACTORS AS others, CERTAIN_FIRST_ACTORS AS certainActors, CERTAIN_SECOND_ACTORS AS certainOthers,
			  COLLECT {
			    MATCH (first)<-[:DEALS_WITH]-(:AgendaItem)-[:MEETING]->(meeting:Meeting {status: 'HELD'})
			    WHERE {{within meeting}} AND EXISTS { (meeting)<-[:MEETING]-(:AgendaItem)-[:DEALS_WITH]->(second) }
			    RETURN DISTINCT meeting
			  } AS meetings,
			  COLLECT {
			    MATCH (first)-[:PARTY|PROGRAM]-(involvement:Involvement)-[:PARTY|PROGRAM]-(second)
			    WHERE {{held involvement}}
			    RETURN DISTINCT involvement
			  } AS involvements
			WITH first, second, topics, certainTopic, territories, meetings, involvements, [actor IN actors WHERE actor IN others] AS actors,
			  any(actor IN certainActors WHERE actor IN certainOthers) OR any(meeting IN meetings WHERE {{certainlyWithin meeting}})
			    OR any(involvement IN involvements WHERE {{certainlyHeld involvement}}) AS certainlyShared
			WITH first, second, topics, certainTopic, territories, meetings, involvements, actors, certainlyShared,
			  size(actors) + size(meetings) + size(involvements) > 0 AS shared"""
		.replace("CERTAIN_FIRST_ACTORS", actors("first", true))
		.replace("CERTAIN_SECOND_ACTORS", actors("second", true))
		.replace("FIRST_ACTORS", actors("first", false))
		.replace("SECOND_ACTORS", actors("second", false))
		.replace("FIRST_TERRITORIES", TERRITORIES.replace("PROGRAM)<", "first)<"))
		.replace("SECOND_TERRITORIES", TERRITORIES.replace("PROGRAM)<", "second)<"));

	/** Those of them that share nothing. */
	static final String APART = PAIRS + """

			WHERE NOT certainlyShared
			RETURN {rank: size(topics), id: first.id + ' ' + second.id, certain: certainTopic AND NOT shared, first: first,
			  second: second, topics: topics, territories: territories} AS one""";

	private ProgramPairRows() {
	}

	private static String actors(String program, boolean certainly) {
		return ACTORS.replace("PROGRAM)<", program + ")<")
			.replace("HELD", certainly ? "certainlyHeld" : "held")
			.replace("SIGNED", certainly ? "certainlySigned" : "signed")
			.replace("WITHIN", certainly ? "certainlyWithin" : "within");
	}

}
