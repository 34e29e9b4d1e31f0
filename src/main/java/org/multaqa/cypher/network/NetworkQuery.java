package org.multaqa.cypher.network;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.cypher.query.ParameterNames;
import org.multaqa.cypher.render.DayConditions;
import org.multaqa.query.analysis.DayRange;
import org.multaqa.query.analysis.TerritoryScope;

/**
 * Generates the Cypher query for the network of the meetings of a territory: their
 * participants, the programmes on their agendas, the actors involved in these, and the
 * part of the State to which each actor belongs.
 */
public final class NetworkQuery {

	private static final String TEXT = """
			OPTIONAL MATCH (merged:Merged {id: $id})
			WITH coalesce(merged.into, $id) AS meant
			MATCH (territory:Node&Territory {id: meant})
			CALL (territory) {
			  MATCH (territory)<-[:%1$s]-(meeting:Meeting)
			  WHERE meeting.status = 'HELD' AND %2$s
			  RETURN collect(meeting) AS meetings
			}
			CALL (meetings) {
			  UNWIND meetings AS meeting
			  MATCH (meeting)-[:TOOK_PART]->(actor:Actor)
			  RETURN collect([meeting.id, actor.id]) AS parts, collect(DISTINCT actor) AS participants
			}
			CALL (meetings) {
			  UNWIND meetings AS meeting
			  MATCH (meeting)<-[:MEETING]-(:AgendaItem)-[:DEALS_WITH]->(program:Program)
			  RETURN collect(DISTINCT [meeting.id, program.id]) AS items, collect(DISTINCT program) AS programs
			}
			CALL (programs) {
			  UNWIND programs AS program
			  MATCH (program)<-[:PROGRAM]-(fact:Involvement)-[:PARTY]->(actor:Actor)
			  WHERE %3$s
			  RETURN collect(DISTINCT [program.id, actor.id]) AS involvements, collect(DISTINCT actor) AS involved
			}
			CALL (participants, involved) {
			  UNWIND participants + involved AS actor
			  WITH DISTINCT actor
			  OPTIONAL MATCH (actor)<-[:OFFICIAL]-(fact:Mandate)-[:POST]->(held:Post)
			  WHERE %3$s
			  WITH actor, [actor] + collect(held) AS offices
			  RETURN collect([actor.id, CASE
			    WHEN any(office IN offices WHERE office:Ministry OR EXISTS { (office)-[:WITHIN]->(:Ministry) }) THEN 'CENTRAL'
			    WHEN any(office IN offices WHERE EXISTS { (office)-[:RESPONSIBLE_FOR]->(:Region|Province|Commune) }) THEN 'TERRITORIAL'
			    ELSE 'OTHER' END]) AS groups
			}
			RETURN territory.id AS territory, [meeting IN meetings | meeting.id] AS meetings, parts, items, involvements, groups""";

	private NetworkQuery() {
	}

	/** The Cypher query; it returns no row if there is no such territory. */
	public static CypherQuery of(TerritoryScope scope, @Nullable LocalDate asOf) {
		Map<String, Object> parameters = new LinkedHashMap<>(Map.of("id", scope.territory()));
		DayRange during = scope.during();
		String date = "true";
		String period = DayConditions.onTheDay("fact", asOf != null);
		if (during.from() != null) {
			parameters.put("from", during.from());
			date += " AND (meeting.date_latest IS NULL OR meeting.date_latest >= $from)";
			period += " AND (fact.until_latest IS NULL OR fact.until_latest > $from)";
		}
		if (during.until() != null) {
			parameters.put("until", during.until());
			date += " AND (meeting.date_earliest IS NULL OR meeting.date_earliest < $until)";
			period += " AND (fact.from_earliest IS NULL OR fact.from_earliest < $until)";
		}
		if (during.weekdays() != null) {
			parameters.put("weekdays", during.weekdays());
			date += " AND (meeting.date_weekday IS NULL OR meeting.date_weekday IN $weekdays)";
		}
		if (asOf != null) {
			parameters.put(ParameterNames.DAY, asOf);
		}
		return new CypherQuery(TEXT.formatted(scope.below() ? "LISTED" : "LISTED_HERE", date, period), parameters);
	}

}
