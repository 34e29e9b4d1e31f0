package org.multaqa.store.connection;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.query.DatabaseMetrics;

/**
 * The one door to the database, whatever stands behind it.
 * <p>
 * Rows are plain values, the same ones either way: {@code String}, {@code Long},
 * {@code Double}, {@code Boolean}, {@code LocalDate}, {@code List}, {@code Map} and
 * {@code null}, by column in the order of the columns.
 * <p>
 * What fails is told in the same way, too: {@link org.multaqa.query.error.QueryTimedOut},
 * {@link org.multaqa.query.error.DatabaseUnavailable}, or {@link QueryFailed} for a query
 * that the database refuses.
 */
public interface Database extends DatabaseMetrics {

	/**
	 * Runs a query that only reads. It is run again after a passing failure, and
	 * cancelled in the database after {@code multaqa.read-timeout}.
	 */
	List<Map<String, Object>> read(CypherQuery statement);

	/**
	 * Runs a query that only reads, and hands over its rows one by one, so that there may
	 * be more of them than fit in memory. It may take as long as it needs, and is never
	 * run again.
	 */
	void read(CypherQuery statement, Consumer<Map<String, Object>> eachRow);

	/**
	 * Does some work in one transaction, which takes effect as a whole when the work
	 * returns, and not at all when it throws. After a passing failure (a deadlock, a
	 * change of leader) the work is done again, so it must be repeatable.
	 */
	<T> T write(Function<WriteTransaction, T> work);

	/**
	 * Runs queries that make or drop constraints and indexes, each in a transaction of
	 * its own, and waits until all indexes can be used.
	 */
	void schema(List<CypherQuery> statements);

	/**
	 * Asks for one row, once, and throws if it does not come.
	 */
	void check();

	/** What it is and where, for people. */
	String describe();

}
