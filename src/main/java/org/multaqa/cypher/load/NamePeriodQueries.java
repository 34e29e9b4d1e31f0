package org.multaqa.cypher.load;

import java.util.List;
import java.util.Map;

import org.multaqa.cypher.query.CypherQuery;

/**
 * Cypher queries that add periods to the names of an older graph.
 */
public final class NamePeriodQueries {

	private NamePeriodQueries() {
	}

	/** The version of the rules for the periods. */
	public static CypherQuery version() {
		return new CypherQuery("MATCH (periods:NamePeriods) RETURN periods.version AS version", Map.of());
	}

	public static CypherQuery keepVersion(long version) {
		return new CypherQuery("MERGE (periods:NamePeriods) SET periods.version = $version",
				Map.of("version", version));
	}

	/** The next records in the order of ids, with their content. */
	public static CypherQuery recordsAfter(String id, int most) {
		return new CypherQuery("""
				MATCH (record:Record)
				WHERE record.id > $id
				RETURN record.id AS id, record.content AS content ORDER BY id LIMIT $most""",
				Map.of("id", id, "most", (long) most));
	}

	/**
	 * Sets properties of records: when their sources speak.
	 * @param records maps with {@code id} and {@code properties}
	 */
	public static CypherQuery keepSpoken(List<Map<String, Object>> records) {
		return new CypherQuery("""
				UNWIND $rows AS row
				MATCH (record:Record {id: row.id})
				SET record += row.properties""", Map.of("rows", records));
	}

	/** The next entities in the order of ids. */
	public static CypherQuery namedAfter(String id, int most) {
		return new CypherQuery("""
				MATCH (entity:Entity)
				WHERE entity.id > $id
				RETURN entity.id AS id ORDER BY id LIMIT $most""", Map.of("id", id, "most", (long) most));
	}

}
