package org.multaqa.cypher.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.multaqa.cypher.query.CypherQuery;

/**
 * Cypher queries for pending records, which are kept outside the graph until their
 * ambiguous references are decided.
 */
public final class PendingQueries {

	private PendingQueries() {
	}

	/** All pending records, in the order of their ids. */
	public static CypherQuery all() {
		return new CypherQuery("""
				MATCH (waiting:WaitingRecord)
				RETURN waiting.id AS id, waiting.document AS document, waiting.content AS content,
				  waiting.since AS since, waiting.by AS by, waiting.problems AS problems
				ORDER BY id""", Map.of());
	}

	/**
	 * Stores pending records, each in place of one with its id.
	 * @param records the properties of each
	 */
	public static CypherQuery put(List<Map<String, Object>> records) {
		return new CypherQuery("""
				UNWIND $records AS record
				MERGE (waiting:WaitingRecord {id: record.id})
				SET waiting = record""", Map.of("records", records));
	}

	/** Deletes pending records. */
	public static CypherQuery take(Collection<String> records) {
		return new CypherQuery("""
				MATCH (waiting:WaitingRecord)
				WHERE waiting.id IN $ids
				DELETE waiting""", Map.of("ids", List.copyOf(records)));
	}

}
