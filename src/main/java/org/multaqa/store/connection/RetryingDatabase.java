package org.multaqa.store.connection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.query.QueryStatistics;
import org.multaqa.query.limit.RequestClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Implements {@link Database} over either backend: it adds retries, time limits and
 * statistics.
 */
public final class RetryingDatabase implements Database, AutoCloseable {

	private static final Logger STATEMENTS = LoggerFactory.getLogger("org.multaqa.statements");

	private static final CypherQuery INDEXES_ONLINE = new CypherQuery("CALL db.awaitIndexes($seconds)",
			Map.of("seconds", 3600));

	private static final CypherQuery CHECK = new CypherQuery("RETURN 1 AS here", Map.of());

	private static final Duration CHECK_TIMEOUT = Duration.ofSeconds(2);

	private final DatabaseBackend databaseBackend;

	private final DatabaseProperties databaseProperties;

	private final RetryPolicy retryPolicy;

	private final QueryStatistics statistics = new QueryStatistics();

	public RetryingDatabase(DatabaseBackend databaseBackend, DatabaseProperties databaseProperties,
			RetryPolicy retryPolicy) {
		this.databaseBackend = databaseBackend;
		this.databaseProperties = databaseProperties;
		this.retryPolicy = retryPolicy;
	}

	@Override
	public List<Map<String, Object>> read(CypherQuery statement) {
		long start = System.nanoTime();
		long rows = 0;
		try {
			List<Map<String, Object>> read = this.retryPolicy
				.run(() -> reading(statement, this.databaseProperties.readTimeout()));
			rows = read.size();
			return read;
		}
		catch (RuntimeException ex) {
			this.statistics.failure();
			throw ex;
		}
		finally {
			long nanos = System.nanoTime() - start;
			this.statistics.read(nanos);
			RequestClient requestClient = RequestClient.current().orElse(null);
			if (requestClient != null) {
				requestClient.trace().statement(nanos, rows);
			}
		}
	}

	@Override
	public void read(CypherQuery statement, Consumer<Map<String, Object>> eachRow) {
		log("read", statement);
		RetryPolicy.NONE.run(() -> {
			this.databaseBackend.read(statement, DatabaseBackend.UNLIMITED, eachRow);
			return true;
		});
	}

	@Override
	public <T> T write(Function<WriteTransaction, T> work) {
		long start = System.nanoTime();
		try {
			return this.retryPolicy.run(() -> this.databaseBackend.write(this.databaseProperties.writeTimeout(),
					(transactionWork) -> work.apply((statement) -> rows("write", transactionWork, statement))));
		}
		catch (RuntimeException ex) {
			this.statistics.failure();
			throw ex;
		}
		finally {
			this.statistics.write(System.nanoTime() - start);
		}
	}

	@Override
	public void schema(List<CypherQuery> statements) {
		statements.forEach((statement) -> this.retryPolicy.run(() -> this.databaseBackend
			.write(DatabaseBackend.UNLIMITED, (transactionWork) -> rows("schema", transactionWork, statement).size())));
		this.retryPolicy.run(() -> reading(INDEXES_ONLINE, DatabaseBackend.UNLIMITED));
	}

	@Override
	public void check() {
		RetryPolicy.NONE.run(() -> reading(CHECK, CHECK_TIMEOUT));
	}

	@Override
	public QueryStatistics statistics() {
		return this.statistics;
	}

	@Override
	public String describe() {
		return this.databaseBackend.describe();
	}

	@Override
	public void close() {
		this.databaseBackend.close();
	}

	private List<Map<String, Object>> reading(CypherQuery statement, Duration timeout) {
		log("read", statement);
		List<Map<String, Object>> rows = new ArrayList<>();
		this.databaseBackend.read(statement, timeout, rows::add);
		return rows;
	}

	private static List<Map<String, Object>> rows(String how, DatabaseBackend.TransactionWork transactionWork,
			CypherQuery statement) {
		log(how, statement);
		List<Map<String, Object>> rows = new ArrayList<>();
		transactionWork.run(statement, rows::add);
		return rows;
	}

	private static void log(String how, CypherQuery statement) {
		STATEMENTS.debug("{} {} {}", how, statement.text(), statement.parameters());
	}

}
