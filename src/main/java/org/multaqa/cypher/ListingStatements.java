package org.multaqa.cypher;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Spells how meetings are listed: a relationship from a meeting to each entity on whose
 * page it stands, with the date, so that an index holds each list in its order.
 */
public final class ListingStatements {

	private ListingStatements() {
	}

	/** The meetings held in or about territories, or territories within them. */
	public static CypherStatement meetingsIn(Collection<String> territories) {
		return new CypherStatement("""
				UNWIND $ids AS id
				MATCH (:Entity {id: id})<-[:PART_OF*0..4]-(:Territory)<-[:HELD_IN|CONCERNS]-(meeting:Meeting)
				RETURN DISTINCT meeting.id AS id""", Map.of("ids", List.copyOf(territories)));
	}

	/** Strikes meetings off all lists. */
	public static CypherStatement strike(Collection<String> meetings) {
		return new CypherStatement("""
				UNWIND $ids AS id
				MATCH (:Entity {id: id})-[listed:LISTED|LISTED_HERE]->(:Entity)
				DELETE listed""", Map.of("ids", List.copyOf(meetings)));
	}

	/**
	 * Lists meetings, which are on no list: with the territories in or about which they
	 * are, and all that these are part of; with who took part; with the programmes on the
	 * agenda.
	 */
	public static CypherStatement list(Collection<String> meetings) {
		return new CypherStatement(
				"""
						UNWIND $ids AS id
						MATCH (meeting:Entity {id: id})
						WHERE meeting:Meeting
						CALL (meeting) {
						  MATCH (meeting)-[:HELD_IN|CONCERNS]->(entity:Territory)
						  WITH DISTINCT meeting, entity
						  CREATE (meeting)-[:LISTED_HERE {of: entity.id, date: meeting.order_date, meeting: meeting.id}]->(entity)
						}
						CALL (meeting) {
						  MATCH (meeting)-[:HELD_IN|CONCERNS]->(:Territory)-[:PART_OF*0..4]->(entity:Territory)
						  RETURN entity
						  UNION
						  MATCH (meeting)<-[:MEETING]-(:Participation)-[:PARTICIPANT]->(entity:Actor)
						  RETURN entity
						  UNION
						  MATCH (meeting)<-[:MEETING]-(:AgendaItem)-[:DEALS_WITH]->(entity:Program)
						  RETURN entity
						}
						CREATE (meeting)-[:LISTED {of: entity.id, date: meeting.order_date, meeting: meeting.id}]->(entity)""",
				Map.of("ids", List.copyOf(meetings)));
	}

}
