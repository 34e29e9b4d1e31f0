package org.multaqa.store.connection;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.multaqa.cypher.query.CypherQuery;

/**
 * A way to a database: how transactions are run there. Failures come out as the database
 * throws them.
 */
interface DatabaseBackend extends AutoCloseable {

	/** No limit on how long a transaction takes. */
	Duration UNLIMITED = Duration.ZERO;

	/**
	 * Runs a query that only reads to its end, in a transaction of its own. If it writes,
	 * it is refused.
	 * @param timeout after how long the database cancels it, or {@link #UNLIMITED}
	 * @param eachRow is handed each row, in plain values
	 */
	void read(CypherQuery statement, Duration timeout, Consumer<Map<String, Object>> eachRow);

	/**
	 * Does some work in a transaction, which nothing already under way joins.
	 * @param timeout after how long the database cancels it, or {@link #UNLIMITED}
	 */
	<T> T write(Duration timeout, Function<TransactionWork, T> work);

	String describe();

	@Override
	void close();

	/** An open transaction that writes. */
	interface TransactionWork {

		/** Runs a query to its end, and hands over each row. */
		void run(CypherQuery statement, Consumer<Map<String, Object>> eachRow);

	}

}
