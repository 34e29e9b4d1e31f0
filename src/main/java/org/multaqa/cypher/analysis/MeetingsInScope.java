package org.multaqa.cypher.analysis;

import org.multaqa.query.plan.AnalysisScope;

/**
 * The Cypher text that finds the meetings in the scope of an analysis that took place:
 * from its territory, or else from its programmes, so that no other meetings are read.
 */
final class MeetingsInScope {

	private static final String IN_TERRITORY = """
			UNWIND places AS place
			  MATCH (place)<-[:LISTED_HERE]-(meeting:Meeting)
			  WHERE {{within meeting}} AND {{meetingAbout meeting}}""";

	private static final String ON_PROGRAMS = """
			UNWIND {{programs}} AS id
			  MATCH (:Entity {id: id})<-[:DEALS_WITH]-(:AgendaItem)-[:MEETING]->(meeting:Meeting {status: 'HELD'})
			  WHERE {{within meeting}}""";

	private static final String ANY = """
			MATCH (meeting:Meeting {status: 'HELD'})
			  WHERE {{within meeting}}""";

	private MeetingsInScope() {
	}

	/**
	 * Clauses that bind {@code meeting} to each of the meetings, to some more than once.
	 */
	static String of(AnalysisScope scope) {
		if (scope.territory() != null) {
			return IN_TERRITORY;
		}
		return (scope.programs() != null) ? ON_PROGRAMS : ANY;
	}

}
