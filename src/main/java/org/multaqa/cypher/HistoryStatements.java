package org.multaqa.cypher;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Spells what is remembered beside the graph of today: every load, and every revision of
 * a record with what it changed. None of it is part of the graph that records make.
 */
public final class HistoryStatements {

	private HistoryStatements() {
	}

	/** That a load takes place. */
	public static CypherStatement load(Map<String, Object> load) {
		return new CypherStatement("""
				MERGE (load:Load {id: $load.id})
				SET load += $load""", Map.of("load", load));
	}

	/**
	 * Ends the revisions that hold so far, keeping what the records said. It comes before
	 * the records are changed.
	 */
	public static CypherStatement end(List<String> records, long at) {
		return new CypherStatement("""
				UNWIND $ids AS id
				MATCH (record:Record {id: id})
				MATCH (revision:Revision {current: id})
				SET revision.until = $at, revision.content = record.content
				REMOVE revision.current""", Map.of("ids", records, "at", at));
	}

	/**
	 * Revisions, which hold from now on.
	 * @param revisions each with its properties
	 */
	public static CypherStatement revisions(List<Map<String, Object>> revisions) {
		return new CypherStatement("""
				UNWIND $rows AS row
				CREATE (revision:Revision)
				SET revision = row""", Map.of("rows", revisions));
	}

	/** How records were handed in and what they came to, to know them again. */
	public static CypherStatement fingerprints(Collection<String> records) {
		return new CypherStatement("""
				UNWIND $ids AS id
				MATCH (revision:Revision {current: id})
				RETURN id, revision.handed_in AS handedIn, revision.hash AS content""",
				Map.of("ids", List.copyOf(records)));
	}

}
