package org.multaqa.cypher.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.multaqa.cypher.query.CypherQuery;

/**
 * Cypher queries for the meeting index: a relationship with the date from a meeting to
 * each entity whose list of meetings has it, so that an index holds each list in order.
 */
public final class MeetingIndexQueries {

	private MeetingIndexQueries() {
	}

	/**
	 * The meetings whose lists change with the parts of territories or the organizations
	 * of posts: those held in or about a territory or one within it, and those in which
	 * somebody took part as a post or in its capacity.
	 */
	public static CypherQuery meetingsOf(Collection<String> entities) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (:Entity {id: id})<-[:PART_OF*0..4]-(:Territory)<-[:HELD_IN|CONCERNS]-(meeting:Meeting)
				RETURN meeting.id AS id
				UNION
				UNWIND $ids AS id
				MATCH (:Post {id: id})<-[:PARTICIPANT|CAPACITY|ON_BEHALF_OF|PARTY]-(:Fact)-[:MEETING]->(meeting:Meeting)
				RETURN meeting.id AS id""", Map.of("ids", List.copyOf(entities)));
	}

	/** Removes meetings from all lists. */
	public static CypherQuery strike(Collection<String> meetings) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (:Entity {id: id})-[listed:LISTED|LISTED_HERE|TOOK_PART|EXPECTED]->(:Entity)
				DELETE listed""", Map.of("ids", List.copyOf(meetings)));
	}

	/**
	 * Adds meetings that are on no list. A meeting that took place is listed with the
	 * territories in or about which it was held, and all that these are part of; with the
	 * programmes on its agenda; and with the actors that took part. Any other meeting is
	 * listed with the actors that are expected, by the same rule. The schema's
	 * description of {@code Actor.meetings} defines who takes part.
	 */
	public static CypherQuery list(Collection<String> meetings) {
		return new CypherQuery(
				"""
						UNWIND $ids AS id
						MATCH (meeting:Entity {id: id})
						WHERE meeting:Meeting
						CALL (meeting) {
						  WITH meeting WHERE meeting.status = 'HELD'
						  MATCH (meeting)-[:HELD_IN|CONCERNS]->(entity:Territory)
						  WITH DISTINCT meeting, entity
						  CREATE (meeting)-[:LISTED_HERE {of: entity.id, date: meeting.order_date, meeting: meeting.id}]->(entity)
						}
						CALL (meeting) {
						  MATCH (meeting)-[:HELD_IN|CONCERNS]->(:Territory)-[:PART_OF*0..4]->(entity:Territory)
						  WHERE meeting.status = 'HELD'
						  RETURN entity, 'LISTED' AS list
						  UNION
						  MATCH (meeting)<-[:MEETING]-(:AgendaItem)-[:DEALS_WITH]->(entity:Program)
						  WHERE meeting.status = 'HELD'
						  RETURN entity, 'LISTED' AS list
						  UNION
						  MATCH (meeting)<-[:MEETING]-(:Participation {presence: 'PRESENT', disputed: false})-[:PARTICIPANT|CAPACITY]->(entity:Actor)
						  RETURN entity, CASE meeting.status WHEN 'HELD' THEN 'TOOK_PART' ELSE 'EXPECTED' END AS list
						  UNION
						  MATCH (meeting)<-[:MEETING]-(:Participation {presence: 'PRESENT', disputed: false})-[:PARTICIPANT|CAPACITY|ON_BEHALF_OF]->()-[:WITHIN*0..1]->(entity:Organization)
						  RETURN entity, CASE meeting.status WHEN 'HELD' THEN 'TOOK_PART' ELSE 'EXPECTED' END AS list
						  UNION
						  MATCH (meeting)<-[:MEETING]-(:Participation {presence: 'REPRESENTED', disputed: false})-[:PARTICIPANT|CAPACITY]->()-[:WITHIN*0..1]->(entity:Organization)
						  RETURN entity, CASE meeting.status WHEN 'HELD' THEN 'TOOK_PART' ELSE 'EXPECTED' END AS list
						  UNION
						  MATCH (meeting)<-[:MEETING]-(:Agreement {disputed: false})-[:PARTY]->()-[:WITHIN*0..1]->(entity:Actor)
						  RETURN entity, CASE meeting.status WHEN 'HELD' THEN 'TOOK_PART' ELSE 'EXPECTED' END AS list
						}
						CREATE (meeting)-[:$(list) {of: entity.id, date: meeting.order_date, meeting: meeting.id}]->(entity)""",
				Map.of("ids", List.copyOf(meetings)));
	}

	/** The next meetings and records that another version of the application wrote. */
	public static CypherQuery unsettled(int most) {
		return new CypherQuery("""
				MATCH (unsettled:Unsettled)
				RETURN unsettled.id AS id, unsettled.content AS content
				LIMIT $most""", Map.of("most", (long) most));
	}

	/** Marks them as written by this version. */
	public static CypherQuery settled(Collection<String> ids) {
		return new CypherQuery("""
				MATCH (settled:Unsettled)
				WHERE settled.id IN $ids
				REMOVE settled:Unsettled""", Map.of("ids", List.copyOf(ids)));
	}

}
