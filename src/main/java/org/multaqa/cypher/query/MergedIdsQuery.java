package org.multaqa.cypher.query;

import java.util.List;
import java.util.Map;

/**
 * Generates the Cypher query for which of some ids are merged into others.
 */
public final class MergedIdsQuery {

	private static final String TEXT = """
			MATCH (merged:Merged)
			WHERE merged.id IN $ids
			RETURN merged.id AS id, merged.into AS into ORDER BY id""";

	private MergedIdsQuery() {
	}

	/** The Cypher query; each row has an id that is merged and the one it means. */
	public static CypherQuery of(List<String> ids) {
		return new CypherQuery(TEXT, Map.of("ids", List.copyOf(ids)));
	}

}
