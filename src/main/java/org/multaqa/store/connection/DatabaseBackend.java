package org.multaqa.store.connection;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.multaqa.cypher.query.CypherQuery;

/**
 * Runs transactions on a kind of database: embedded or over Bolt. Failures are thrown as
 * the database throws them.
 */
interface DatabaseBackend extends AutoCloseable {

	/** No time limit. */
	Duration UNLIMITED = Duration.ZERO;

	/**
	 * Runs a query that only reads in a transaction of its own. A query that writes is
	 * refused.
	 * @param timeout the time after which the database cancels it, or {@link #UNLIMITED}
	 * @param eachRow is called with each row, in plain values
	 */
	void read(CypherQuery statement, Duration timeout, Consumer<Map<String, Object>> eachRow);

	/**
	 * Runs work in a new transaction, independent of any other.
	 * @param timeout the time after which the database cancels it, or {@link #UNLIMITED}
	 */
	<T> T write(Duration timeout, Function<TransactionWork, T> work);

	String describe();

	@Override
	void close();

	/**
	 * An open transaction that writes.
	 */
	interface TransactionWork {

		/** Runs a query, and passes on each row. */
		void run(CypherQuery statement, Consumer<Map<String, Object>> eachRow);

	}

}
