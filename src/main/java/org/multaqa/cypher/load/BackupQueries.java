package org.multaqa.cypher.load;

import java.util.Map;

import org.multaqa.cypher.query.CypherQuery;

/**
 * Cypher queries of backups: all that the graph follows from, and the history. Lists are
 * read in pages in the order of ids.
 */
public final class BackupQueries {

	/** The number of elements in a page. */
	public static final int PAGE = 500;

	private BackupQueries() {
	}

	/**
	 * The counters of the graph. Until the end of the transaction loads wait, so that all
	 * pages of a backup are of one state of the graph.
	 */
	public static CypherQuery lockedState() {
		return new CypherQuery("""
				MATCH (turn:Turn {of: 'records'})
				SET turn.of = turn.of
				RETURN properties(turn) AS properties""", Map.of());
	}

	/** The loads after an id. */
	public static CypherQuery loads(String after) {
		return nodes("Load", after);
	}

	/** The revisions after an id, each with the content of its record. */
	public static CypherQuery revisions(String after) {
		return page("""
				MATCH (element:Revision)
				WHERE element.id > $after
				WITH element ORDER BY element.id LIMIT $most
				OPTIONAL MATCH (record:Record {id: element.current})
				RETURN element.id AS id, element {.*, content: coalesce(element.content, record.content)} AS properties
				ORDER BY id""", after);
	}

	/** The pending records after an id. */
	public static CypherQuery pending(String after) {
		return nodes("WaitingRecord", after);
	}

	/** The number of elements that a backup would mix with. */
	public static CypherQuery present() {
		return new CypherQuery(
				"""
						RETURN COUNT { (:Record) } + COUNT { (:Revision) } + COUNT { (:Load) } + COUNT { (:WaitingRecord) } AS number""",
				Map.of());
	}

	/** Sets the counters of the graph. */
	public static CypherQuery state(Map<String, Object> properties) {
		return new CypherQuery("""
				MERGE (turn:Turn {of: 'records'})
				SET turn += $properties""", Map.of("properties", properties));
	}

	/** The number of current revisions whose record is missing or has other content. */
	public static CypherQuery different() {
		return new CypherQuery("""
				MATCH (revision:Revision)
				WHERE revision.current IS NOT NULL
				OPTIONAL MATCH (record:Record {id: revision.current})
				WITH revision, record WHERE record IS NULL OR record.hash <> revision.hash
				RETURN count(revision) AS number""", Map.of());
	}

	private static CypherQuery nodes(String label, String after) {
		return page("""
				MATCH (element:%s)
				WHERE element.id > $after
				RETURN element.id AS id, properties(element) AS properties
				ORDER BY id LIMIT $most""".formatted(label), after);
	}

	private static CypherQuery page(String text, String after) {
		return new CypherQuery(text, Map.of("after", after, "most", (long) PAGE));
	}

}
