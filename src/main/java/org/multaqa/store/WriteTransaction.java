package org.multaqa.store;

import java.util.List;
import java.util.Map;

import org.multaqa.cypher.CypherStatement;

/**
 * A transaction that writes, open as long as its work is done.
 */
interface WriteTransaction {

	/** Runs a statement, and returns the rows it leaves. */
	List<Map<String, Object>> run(CypherStatement statement);

}
