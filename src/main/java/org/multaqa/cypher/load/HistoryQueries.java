package org.multaqa.cypher.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.multaqa.cypher.query.CypherQuery;

/**
 * Cypher queries for the history: every load, and every revision of a record with what it
 * changed. The history is not part of the graph that records state.
 */
public final class HistoryQueries {

	private HistoryQueries() {
	}

	/** Records a load. */
	public static CypherQuery load(Map<String, Object> load) {
		return new CypherQuery("""
				MERGE (load:Load {id: $load.id})
				SET load += $load""", Map.of("load", load));
	}

	/**
	 * Ends the current revisions of records, and keeps what the records said. It runs
	 * before the records are changed.
	 */
	public static CypherQuery end(List<String> records, long at) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (record:Record {id: id})
				MATCH (revision:Revision {current: id})
				SET revision.until = $at, revision.content = record.content
				REMOVE revision.current""", Map.of("ids", records, "at", at));
	}

	/**
	 * Creates revisions, which are current from now on.
	 * @param revisions the properties of each
	 */
	public static CypherQuery revisions(List<Map<String, Object>> revisions) {
		return new CypherQuery("""
				UNWIND $rows AS row
				CREATE (revision:Revision)
				SET revision = row""", Map.of("rows", revisions));
	}

	/** The hashes of records as they were submitted and of their content. */
	public static CypherQuery fingerprints(Collection<String> records) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (revision:Revision {current: id})
				RETURN id, revision.handed_in AS handedIn, revision.hash AS content""",
				Map.of("ids", List.copyOf(records)));
	}

	/** The number of revisions in a range of time. */
	public static CypherQuery count(long since, long until) {
		return new CypherQuery("""
				MATCH (revision:Revision)
				WHERE revision.at >= $since AND revision.at < $until
				RETURN count(revision) AS number""", Map.of("since", since, "until", until));
	}

	/**
	 * The last revision before a time, with its time, and whether later revisions exist.
	 * @param until the first millisecond after the range
	 */
	public static CypherQuery lastBefore(long until) {
		return new CypherQuery("""
				RETURN EXISTS { MATCH (later:Revision) WHERE later.at >= $until } AS later,
				  head(COLLECT {
				    MATCH (revision:Revision) WHERE revision.at < $until
				    RETURN revision.id + ' at ' + revision.at ORDER BY revision.at DESC, revision.id DESC LIMIT 1
				  }) AS revision""", Map.of("until", until));
	}

	/** The time of the last revision; no row if there is none. */
	public static CypherQuery latest() {
		return new CypherQuery("""
				MATCH (revision:Revision) WHERE revision.at >= 0
				RETURN revision.at AS at ORDER BY revision.at DESC LIMIT 1""", Map.of());
	}

	/** The last write transaction and its time; no row if there is none. */
	public static CypherQuery position() {
		return new CypherQuery("""
				MATCH (turn:Turn {of: 'records'})
				RETURN coalesce(turn.taken, 0) AS turn, coalesce(turn.at, 0) AS at""", Map.of());
	}

	/**
	 * The records that were known before a time, in the order of their ids, with the hash
	 * of their content.
	 * @param after the id after which they begin
	 */
	public static CypherQuery knownBefore(long until, String after, int most) {
		return new CypherQuery("""
				MATCH (revision:Revision)
				WHERE revision.record > $after AND revision.at < $until AND revision.hash IS NOT NULL
				  AND (revision.until IS NULL OR revision.until >= $until)
				RETURN revision.record AS record, revision.hash AS hash
				ORDER BY record LIMIT $most""", Map.of("after", after, "until", until, "most", most));
	}

	/** The content of the records as it was known before a time. */
	public static CypherQuery saidBefore(long until, List<String> records) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (revision:Revision {record: id})
				WHERE revision.at < $until AND revision.hash IS NOT NULL
				  AND (revision.until IS NULL OR revision.until >= $until)
				OPTIONAL MATCH (record:Record {id: revision.current})
				RETURN coalesce(revision.content, record.content) AS content""",
				Map.of("ids", records, "until", until));
	}

	/**
	 * The ids of the revisions before a time, of records between two ids, the second
	 * included.
	 */
	public static CypherQuery revisionsBefore(long until, String after, String last) {
		return new CypherQuery("""
				MATCH (revision:Revision)
				WHERE revision.record > $after AND revision.record <= $last AND revision.at < $until
				RETURN revision.id AS id""", Map.of("after", after, "last", last, "until", until));
	}

	/** What revisions changed, without the content of the records. */
	public static CypherQuery changed(Collection<String> revisions) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (revision:Revision {id: id})
				RETURN revision {.*, current: null, content: null, until: null} AS revision""",
				Map.of("ids", List.copyOf(revisions)));
	}

	/** Deletes revisions. */
	public static CypherQuery forget(Collection<String> revisions) {
		return new CypherQuery("""
				UNWIND $ids AS id
				MATCH (revision:Revision {id: id})
				DELETE revision""", Map.of("ids", List.copyOf(revisions)));
	}

	/** The loads that began before a time. */
	public static CypherQuery loadsBefore(long until) {
		return new CypherQuery("""
				MATCH (load:Load)
				WHERE load.at < $until
				RETURN load {.*} AS load""", Map.of("until", until));
	}

	/** Deletes the loads that began at a time or later. */
	public static CypherQuery forgetLoads(long from) {
		return new CypherQuery("""
				MATCH (load:Load)
				WHERE load.at >= $from
				DELETE load""", Map.of("from", from));
	}

	/**
	 * The records between two ids, the second included, with the hash of their content.
	 */
	public static CypherQuery between(String after, String last) {
		return new CypherQuery("""
				MATCH (record:Record)
				WHERE record.id > $after AND record.id <= $last
				RETURN record.id AS record, record.hash AS hash""", Map.of("after", after, "last", last));
	}

}
