package org.multaqa.store.connection;

import java.util.List;
import java.util.Map;

import org.multaqa.cypher.query.CypherQuery;

/**
 * An open transaction that writes.
 */
public interface WriteTransaction {

	/** Runs a query and returns its rows. */
	List<Map<String, Object>> run(CypherQuery statement);

}
