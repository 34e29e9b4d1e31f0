package org.multaqa.store.connection;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

import org.multaqa.cypher.query.CypherQuery;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.QueryExecutionType;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.internal.Version;

/**
 * The backend for the embedded database in this process: without a connection or a
 * protocol.
 */
public final class EmbeddedBackend implements DatabaseBackend {

	private final DatabaseManagementService neo4j;

	private final GraphDatabaseService graph;

	private final long memory;

	private final PlanningThrottle planningThrottle;

	private final AbandonedQueryMonitor abandonedQueryMonitor = new AbandonedQueryMonitor();

	private final String description;

	private final ExecutorService commits = Executors.newCachedThreadPool((commit) -> {
		Thread thread = new Thread(commit, "commit");
		thread.setDaemon(true);
		return thread;
	});

	public EmbeddedBackend(DatabaseProperties databaseProperties) {
		this.neo4j = EmbeddedNeo4j.open(databaseProperties);
		this.graph = this.neo4j.database(EmbeddedNeo4j.DATABASE);
		this.planningThrottle = new PlanningThrottle(databaseProperties.concurrent().planTurns());
		this.memory = databaseProperties.memory().statement().toBytes();
		this.description = "embedded Neo4j %s in %s".formatted(Version.getNeo4jVersion(), databaseProperties.data());
	}

	@Override
	public void read(CypherQuery statement, Duration timeout, Consumer<Map<String, Object>> eachRow) {
		try (Transaction transaction = begin(timeout);
				TransactionMemoryLimit limit = timeout.equals(UNLIMITED) ? TransactionMemoryLimit.none(transaction)
						: TransactionMemoryLimit.of(transaction, this.memory)) {
			this.abandonedQueryMonitor.watch(transaction::terminate, () -> {
				read(transaction, statement, eachRow);
				return limit;
			});
		}
	}

	private void read(Transaction transaction, CypherQuery statement, Consumer<Map<String, Object>> eachRow) {
		try (Result result = this.planningThrottle.begin(statement, () -> run(transaction, statement))) {
			QueryExecutionType type = result.getQueryExecutionType();
			if (type.canUpdateData() || type.canUpdateSchema()) {
				throw new QueryExecutionException("A statement for reading writes.", null,
						Status.Statement.AccessMode.code().serialize());
			}
			each(result, eachRow);
		}
	}

	@Override
	public <T> T write(Duration timeout, Function<TransactionWork, T> work) {
		try (Transaction transaction = begin(timeout)) {
			T result = work.apply((statement, eachRow) -> {
				try (Result rows = run(transaction, statement)) {
					each(rows, eachRow);
				}
			});
			commit(transaction);
			return result;
		}
	}

	/** A timeout of zero means no time limit, as in the other backend. */
	private Transaction begin(Duration timeout) {
		return this.graph.beginTx(timeout.toMillis(), TimeUnit.MILLISECONDS);
	}

	/**
	 * Commits in a thread that nobody interrupts, because an interrupt during a commit
	 * would close the file of the transaction log, and with it the database.
	 */
	private void commit(Transaction transaction) {
		CompletableFuture.runAsync(transaction::commit, this.commits).join();
	}

	private static Result run(Transaction transaction, CypherQuery statement) {
		return transaction.execute(statement.text(), statement.parameters());
	}

	private static void each(Result result, Consumer<Map<String, Object>> eachRow) {
		while (result.hasNext()) {
			Map<String, Object> row = result.next();
			eachRow.accept(ValueConverter.row(result.columns(), row::get));
		}
	}

	@Override
	public String describe() {
		return this.description;
	}

	@Override
	public void close() {
		this.abandonedQueryMonitor.close();
		this.commits.shutdown();
		this.neo4j.shutdown();
	}

}
