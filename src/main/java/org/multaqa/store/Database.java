package org.multaqa.store;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.multaqa.cypher.CypherStatement;

/**
 * The one door to the database, whatever stands behind it. Rows hold plain values: text,
 * whole numbers ({@code Long}), decimals, booleans, dates, lists and maps of these, and
 * {@code null}.
 */
interface Database {

	/**
	 * Runs a question, which is cancelled in the database when it takes too long.
	 * @throws org.multaqa.query.StatementTimedOut when it did
	 * @throws org.multaqa.query.DatabaseUnavailable when the database does not answer
	 */
	List<Map<String, Object>> read(CypherStatement statement);

	/** Runs a statement over much of the graph, row by row and without limit of time. */
	void read(CypherStatement statement, Consumer<Map<String, Object>> eachRow);

	/**
	 * Does work in one transaction, which is undone where the work throws. After a
	 * passing failure, such as a deadlock or a change of leader, the work is done again.
	 */
	<T> T write(Function<Writing, T> work);

	/** Where it is, for people. */
	String describe();

}
