package org.multaqa.store.connection;

import java.util.List;
import java.util.Map;

import org.multaqa.cypher.query.CypherQuery;

/**
 * A transaction that writes, open as long as its work is done.
 */
public interface WriteTransaction {

	/** Runs a query, and returns the rows it leaves. */
	List<Map<String, Object>> run(CypherQuery statement);

}
