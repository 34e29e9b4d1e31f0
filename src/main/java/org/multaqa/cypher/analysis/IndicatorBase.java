package org.multaqa.cypher.analysis;

import org.multaqa.cypher.render.QueryTextTemplate;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Rows that several indicators share, so that they are computed once for all of them.
 */
enum IndicatorBase {

	/** Pairs of programmes. */
	PAIRS("pairs", ProgramPairRows.PAIRS,
			"""
					collect({first: first, second: second, topics: topics, certainTopic: certainTopic, meetings: meetings, ties: ties,
					  involvements: involvements, actors: actors, certainlyShared: certainlyShared, shared: shared})"""),

	/** The programmes of the territory. */
	PROGRAMS("programs",
			"""
					CALL (places) {
					    UNWIND places AS place
					    MATCH (place)<-[:TERRITORY]-(fact:Coverage)-[:PROGRAM]->(program:Program)
					    WHERE {{held fact}}
					    RETURN program, {{certainlyHeld fact}} AS certain
					    UNION ALL
					    UNWIND places AS place
					    MATCH (place)<-[:LISTED_HERE]-(meeting:Meeting)<-[:MEETING]-(:AgendaItem)-[:DEALS_WITH]->(program:Program)
					    WHERE {{within meeting}}
					    RETURN program, {{certainlyWithin meeting}} AS certain
					    UNION ALL
					    UNWIND places AS place
					    MATCH (place)<-[:RESPONSIBLE_FOR]-(:Organization)<-[:PARTY]-(fact:Involvement)-[:PROGRAM]->(program:Program)
					    WHERE {{held fact}}
					    RETURN program, {{certainlyHeld fact}} AS certain
					  }
					  WITH program, max(certain) AS certain
					  WHERE {{program program}}
					""",
			"collect({program: program, certain: certain})");

	private final String variable;

	private final QueryTextTemplate text;

	private final String bound;

	IndicatorBase(String variable, String text, String bound) {
		this.variable = variable;
		this.text = new QueryTextTemplate(text);
		this.bound = bound;
	}

	/** The Cypher variable that holds the list. */
	SymbolicName variable() {
		return Cypher.name(this.variable);
	}

	/** The Cypher text that finds the elements of the list. */
	QueryTextTemplate text() {
		return this.text;
	}

	/** The Cypher expression that collects the elements. */
	String bound() {
		return this.bound;
	}

}
