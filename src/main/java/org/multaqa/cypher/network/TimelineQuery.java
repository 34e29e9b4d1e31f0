package org.multaqa.cypher.network;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.cypher.query.ParameterNames;
import org.multaqa.cypher.render.DayConditions;
import org.multaqa.query.analysis.GraphAnalysis;

/**
 * Generates the Cypher query for everything with a date about an entity: each fact once,
 * with its own dates or those of its meeting.
 */
public final class TimelineQuery {

	private static final String TEXT = """
			OPTIONAL MATCH (merged:Merged {id: $id})
			WITH coalesce(merged.into, $id) AS meant
			MATCH (entity:Node&Entity {id: meant})
			CALL (entity) {
			  MATCH (entity)<-[:OFFICIAL|POST|APPOINTED_BY|PARTICIPANT|CAPACITY|ON_BEHALF_OF|MEETING|PROGRAM|DEALS_WITH|TOPIC|PARTY|TERRITORY|MEMBER|ORGANIZATION|SPEAKER|ABOUT_PROGRAM|ABOUT_TOPIC|ABOUT|RECIPIENT]-(fact:Fact)
			  OPTIONAL MATCH (fact)-[:MEETING]->(meeting:Meeting)
			  RETURN fact, meeting
			  UNION
			  MATCH (entity:Organization)<-[:WITHIN]-(:Post)<-[:POST|PARTICIPANT|CAPACITY|ON_BEHALF_OF|PARTY|SPEAKER]-(fact:Fact)
			  OPTIONAL MATCH (fact)-[:MEETING]->(meeting:Meeting)
			  RETURN fact, meeting
			  UNION
			  MATCH (entity:Territory)<-[:RESPONSIBLE_FOR]-(:Post)<-[:POST]-(fact:Mandate)
			  RETURN fact, null AS meeting
			  UNION
			  MATCH (entity:Territory)<-[:PART_OF*0..4]-(territory:Territory)<-[:TARGET]-(claim:Claim {chosen: true})-[:SUBJECT]->(meeting:Meeting)
			  WHERE claim.property IN ['held_in', 'concerns'] AND ($below OR territory = entity)
			  WITH meeting, claim ORDER BY claim.property DESC, claim.id
			  RETURN collect(claim)[0] AS fact, meeting
			  UNION
			  MATCH (entity)<-[:SUBJECT]-(fact:Claim {chosen: true})
			  WHERE fact.property IN ['born', 'died', 'from', 'until', 'date']
			  RETURN fact, null AS meeting
			}
			WITH entity, fact, meeting
			WHERE %s
			OPTIONAL MATCH (fact)-[:OFFICIAL]->(official:Official) WHERE fact:Mandate AND entity:Post
			RETURN entity.id AS entity, entity.seats AS seats, fact.id AS id, fact.property AS property, fact.text AS text,
			  meeting.id AS meeting, official.id AS official,
			  fact.from_text AS from_text, fact.from_earliest AS from_earliest, fact.from_latest AS from_latest,
			  fact.from_weekday AS from_weekday, fact.from_precision AS from_precision,
			  fact.until_text AS until_text, fact.until_earliest AS until_earliest, fact.until_latest AS until_latest,
			  fact.until_weekday AS until_weekday, fact.until_precision AS until_precision,
			  meeting.date_text AS date_text, meeting.date_earliest AS date_earliest, meeting.date_latest AS date_latest,
			  meeting.date_weekday AS date_weekday, meeting.date_precision AS date_precision
			UNION
			OPTIONAL MATCH (merged:Merged {id: $id})
			WITH coalesce(merged.into, $id) AS meant
			MATCH (entity:Node&Entity {id: meant})
			RETURN entity.id AS entity, entity.seats AS seats, null AS id, null AS property, null AS text,
			  null AS meeting, null AS official,
			  null AS from_text, null AS from_earliest, null AS from_latest, null AS from_weekday, null AS from_precision,
			  null AS until_text, null AS until_earliest, null AS until_latest, null AS until_weekday, null AS until_precision,
			  null AS date_text, null AS date_earliest, null AS date_latest, null AS date_weekday, null AS date_precision""";

	private TimelineQuery() {
	}

	/**
	 * The Cypher query. Each row is a fact, except one that shows that the entity exists.
	 * @param asOf the as-of day, or {@code null}
	 */
	public static CypherQuery of(GraphAnalysis.Timeline timeline, @Nullable LocalDate asOf) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		parameters.put("id", timeline.of());
		parameters.put("below", timeline.below());
		if (asOf != null) {
			parameters.put(ParameterNames.DAY, asOf);
		}
		return new CypherQuery(TEXT.formatted(DayConditions.onTheDay("fact", asOf != null)), parameters);
	}

}
