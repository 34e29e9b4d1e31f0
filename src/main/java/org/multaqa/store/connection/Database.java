package org.multaqa.store.connection;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.query.DatabaseMetrics;

/**
 * Runs queries on the database, whatever its backend.
 *
 * <p>
 * Rows hold plain values that do not depend on the backend: {@code String}, {@code Long},
 * {@code Double}, {@code Boolean}, {@code LocalDate}, {@code List}, {@code Map} and
 * {@code null}, by column in the order of the columns.
 *
 * <p>
 * Errors do not depend on the backend either:
 * {@link org.multaqa.query.error.QueryTimedOut},
 * {@link org.multaqa.query.error.DatabaseUnavailable}, or {@link QueryFailed} for a query
 * that the database refuses.
 */
public interface Database extends DatabaseMetrics {

	/**
	 * Runs a query that only reads. It is retried after a transient failure, and
	 * cancelled in the database after {@code multaqa.read-timeout}.
	 */
	List<Map<String, Object>> read(CypherQuery statement);

	/**
	 * Runs a query that only reads, and passes on its rows one by one, so that they need
	 * not fit in memory. It has no time limit, and is never retried.
	 */
	void read(CypherQuery statement, Consumer<Map<String, Object>> eachRow);

	/**
	 * Runs work in one transaction, which is committed when the work returns and rolled
	 * back when it throws. After a transient failure (a deadlock, a change of leader) the
	 * work runs again, so it must be repeatable.
	 */
	<T> T write(Function<WriteTransaction, T> work);

	/**
	 * Runs queries that create or drop constraints and indexes, each in a transaction of
	 * its own, and waits until all indexes are online.
	 */
	void schema(List<CypherQuery> statements);

	/** Reads one row without retries, and throws an exception if that fails. */
	void check();

	/** The product, version and place of the database, for people. */
	String describe();

}
