package org.multaqa.cypher;

import java.util.List;
import java.util.Map;

/**
 * Spells how names that are kept already get their periods.
 */
public final class NamePeriodStatements {

	private NamePeriodStatements() {
	}

	/** By which version of the rules the periods are made. */
	public static CypherStatement version() {
		return new CypherStatement("MATCH (periods:NamePeriods) RETURN periods.version AS version", Map.of());
	}

	public static CypherStatement keepVersion(long version) {
		return new CypherStatement("MERGE (periods:NamePeriods) SET periods.version = $version",
				Map.of("version", version));
	}

	/** The next records in the order of ids, with what they say. */
	public static CypherStatement recordsAfter(String id, int most) {
		return new CypherStatement("""
				MATCH (record:Record)
				WHERE record.id > $id
				RETURN record.id AS id, record.content AS content ORDER BY id LIMIT $most""",
				Map.of("id", id, "most", (long) most));
	}

	/**
	 * Keeps when the sources of records speak.
	 * @param records each with {@code id} and {@code properties}
	 */
	public static CypherStatement keepSpoken(List<Map<String, Object>> records) {
		return new CypherStatement("""
				UNWIND $rows AS row
				MATCH (record:Record {id: row.id})
				SET record += row.properties""", Map.of("rows", records));
	}

	/** The next entities in the order of ids. */
	public static CypherStatement namedAfter(String id, int most) {
		return new CypherStatement("""
				MATCH (entity:Entity)
				WHERE entity.id > $id
				RETURN entity.id AS id ORDER BY id LIMIT $most""", Map.of("id", id, "most", (long) most));
	}

}
