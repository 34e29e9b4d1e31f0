package org.multaqa.store;

import java.util.List;
import java.util.Map;

import org.multaqa.cypher.CypherStatement;

/**
 * A transaction that changes the graph.
 */
interface Writing {

	List<Map<String, Object>> run(CypherStatement statement);

}
