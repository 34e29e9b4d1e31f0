package org.multaqa.cypher.analysis;

import java.util.Map;

import org.multaqa.cypher.render.QueryTextTemplate;

/**
 * The Cypher texts that compute gaps in the records, by the name of the list. A row is
 * certain if not even a fact or meeting that possibly lies in the period fills the gap.
 */
final class GapRows {

	private static final String TERRITORIES_WITHOUT_MEETING = """
			MATCH (program:Program)
			WHERE %1$s
			WITH program, COLLECT {
			    MATCH (program)<-[:DEALS_WITH]-(:AgendaItem)-[:MEETING]->(meeting:Meeting)-[:LISTED]->(met:%2$s)
			    WHERE {{within meeting}} AND {{meetingOfKind meeting}}
			    RETURN DISTINCT met
			  } AS possiblyMet, COLLECT {
			    MATCH (program)<-[:DEALS_WITH]-(:AgendaItem)-[:MEETING]->(meeting:Meeting)-[:LISTED]->(met:%2$s)
			    WHERE {{certainlyWithin meeting}} AND {{meetingOfKind meeting}}
			    RETURN DISTINCT met
			  } AS certainlyMet
			MATCH (territory:%2$s)
			WHERE {{place territory}} AND NOT territory IN certainlyMet
			WITH program, territory, NOT territory IN possiblyMet AS certain
			WITH {rank: 0, id: program.id + ' ' + territory.id, certain: certain, program: program, territory: territory} AS one""";

	private static final String NATIONAL = """
			EXISTS { (program)<-[:PROGRAM]-(coverage:Coverage {scope: 'NATIONAL'}) WHERE {{held coverage}} }""";

	private static final String POSTS_WITHOUT_HOLDER = """
			MATCH (post:Post)
			WHERE {{postHere post}} AND {{postAbout post}}
			  AND NOT EXISTS { (post)<-[:POST]-(mandate:Mandate) WHERE {{certainlyHeld mandate}} }
			WITH post, NOT EXISTS { (post)<-[:POST]-(mandate:Mandate) WHERE {{inOffice mandate}} } AS certain,
			  COLLECT {
			    MATCH (post)<-[:POST]-(mandate:Mandate)
			    WHERE {{endedBefore mandate}}
			    RETURN mandate ORDER BY mandate.until_latest DESC, mandate.id LIMIT 1
			  } AS ended
			WITH {rank: 0, id: post.id, certain: certain, post: post, lastMandate: head(ended)} AS one""";

	private static final String PARTICIPATIONS_WITHOUT_NAME = """
			MATCH (meeting:Meeting {status: 'HELD'})<-[:MEETING]-(participation:Participation)-[:PARTICIPANT]->(:Post)
			WHERE {{within meeting}} AND {{meetingHere meeting}} AND {{meetingAbout meeting}}
			WITH {rank: 0, id: participation.id, certain: {{certainlyWithin meeting}}, participation: participation} AS one""";

	private static final String PROGRAMS_WITHOUT_LEADER = """
			MATCH (program:Program)
			WHERE {{program program}} AND {{programHere program}}
			WITH program, NOT EXISTS { (program)<-[:PROGRAM]-(fact:Involvement {role: 'LEADS'}) WHERE {{certainlyHeld fact}} } AS unled,
			  NOT EXISTS { (program)<-[:PROGRAM]-(fact:Involvement {role: 'IMPLEMENTS'}) WHERE {{certainlyHeld fact}} } AS idle,
			  NOT EXISTS { (program)<-[:PROGRAM]-(fact:Involvement {role: 'LEADS'}) WHERE {{held fact}} }
			    OR NOT EXISTS { (program)<-[:PROGRAM]-(fact:Involvement {role: 'IMPLEMENTS'}) WHERE {{held fact}} } AS certain
			WHERE unled OR idle
			WITH {rank: CASE WHEN unled AND idle THEN 2 ELSE 1 END, id: program.id, certain: certain, program: program,
			  withoutLeader: unled, withoutImplementer: idle} AS one""";

	/**
	 * Bodies that have had no meeting for more than twice the longest time between two of
	 * theirs.
	 */
	private static final String SILENT_BODIES = """
			WITH coalesce({{lastDay}}, COLLECT {
			    MATCH (meeting:Meeting {status: 'HELD'})
			    WHERE meeting.date_latest IS NOT NULL
			    RETURN meeting.date_latest ORDER BY meeting.date_latest DESC LIMIT 1
			  }[0]) AS lastDay
			MATCH (organization:Organization)<-[:TOOK_PART]-(meeting:Meeting)
			WHERE meeting.date_earliest IS NOT NULL AND meeting.date_latest <= lastDay AND {{within meeting}}
			  AND {{meetingHere meeting}} AND {{meetingAbout meeting}}
			WITH lastDay, organization, meeting ORDER BY meeting.date_earliest, meeting.id
			WITH lastDay, organization, collect(meeting) AS meetings
			WHERE size(meetings) > 2
			WITH organization, meetings, duration.inDays(meetings[-1].date_latest, lastDay).days AS silence,
			  reduce(longest = 0, place IN range(1, size(meetings) - 1) |
			    CASE WHEN duration.inDays(meetings[place - 1].date_earliest, meetings[place].date_earliest).days > longest
			      THEN duration.inDays(meetings[place - 1].date_earliest, meetings[place].date_earliest).days
			      ELSE longest END) AS pause
			WHERE pause > 0 AND silence > 2 * pause
			WITH {rank: silence, id: organization.id,
			  certain: all(meeting IN meetings WHERE meeting.date_earliest = meeting.date_latest AND {{certainlyWithin meeting}}),
			  organization: organization, meetingCount: size(meetings), lastMeeting: meetings[-1], longestPause: pause,
			  silence: silence} AS one""";

	private static final String FACTS_ON_ONE_SOURCE = """
			MATCH (fact:Fact)
			WHERE NOT fact:Claim AND NOT fact:Sameness AND {{factHere fact}} AND {{factAbout fact}}
			  AND (EXISTS { (fact)-[:MEETING]->(meeting:Meeting) WHERE {{within meeting}} }
			    OR NOT EXISTS { (fact)-[:MEETING]->(:Meeting) } AND {{held fact}})
			WITH fact, COLLECT {
			    MATCH (fact)-[:CITED_BY]->(:Citation)-[:SOURCE]->(source:Source)
			    RETURN DISTINCT source LIMIT 2
			  } AS sources
			WHERE size(sources) = 1 OR fact.disputed
			WITH {rank: CASE WHEN fact.disputed THEN 1 ELSE 0 END, id: fact.id,
			  certain: EXISTS { (fact)-[:MEETING]->(meeting:Meeting) WHERE {{certainlyWithin meeting}} }
			    OR NOT EXISTS { (fact)-[:MEETING]->(:Meeting) } AND {{certainlyHeld fact}},
			  fact: fact, source: CASE WHEN size(sources) = 1 THEN sources[0] END, disputed: fact.disputed} AS one""";

	/**
	 * Agreements that are signed at most. That they may be more is only possible if the
	 * dates leave it open.
	 */
	private static final String AGREEMENTS_WITHOUT_TRACE = """
			MATCH (agreement:Agreement)
			WHERE {{agreed agreement}} AND {{factHere agreement}} AND {{factAbout agreement}}
			WITH agreement, {{statuses agreement}} AS statuses
			WHERE any(status IN statuses WHERE status IN ['UNKNOWN', 'ANNOUNCED', 'SIGNED'])
			WITH {rank: 0, id: agreement.id, certain: {{certainlyAgreed agreement}}
			  AND all(status IN statuses WHERE status IN ['UNKNOWN', 'ANNOUNCED', 'SIGNED']),
			  agreement: agreement, statuses: statuses} AS one""";

	private static final String NAMES_MISSING = """
			MATCH (entity:Entity)
			WHERE NOT entity:Source AND (entity.name_ar IS NULL OR entity.name_fr IS NULL)
			  AND {{entityHere entity}} AND {{entityAbout entity}}
			WITH entity, [language IN ['AR', 'FR'] WHERE language = 'AR' AND entity.name_ar IS NULL
			  OR language = 'FR' AND entity.name_fr IS NULL] AS missing
			WITH {rank: size(missing), id: entity.id, certain: true, entity: entity, missing: missing} AS one""";

	private static final Map<String, String> TEXTS = Map.of("postsWithoutHolder", POSTS_WITHOUT_HOLDER,
			"participationsWithoutName", PARTICIPATIONS_WITHOUT_NAME, "programsWithoutLeader", PROGRAMS_WITHOUT_LEADER,
			"silentBodies", SILENT_BODIES, "factsOnOneSource", FACTS_ON_ONE_SOURCE, "agreementsWithoutTrace",
			AGREEMENTS_WITHOUT_TRACE, "namesMissing", NAMES_MISSING, "programsApart", ProgramPairRows.APART);

	private GapRows() {
	}

	/**
	 * The Cypher text of a list.
	 * @param level the label of the territories each of which should have met
	 * @param programsNamed whether programmes are named; if not, those of the whole
	 * country count
	 */
	static QueryTextTemplate of(String list, String level, boolean programsNamed) {
		return new QueryTextTemplate(list.equals("territoriesWithoutMeeting")
				? TERRITORIES_WITHOUT_MEETING.formatted(programsNamed ? "{{program program}}" : NATIONAL, level)
				: java.util.Objects.requireNonNull(TEXTS.get(list), list));
	}

}
