package org.multaqa.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

import org.multaqa.cypher.CypherStatement;
import org.multaqa.query.DatabaseUnavailable;
import org.multaqa.query.StatementTimedOut;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransactionTerminatedException;
import org.neo4j.graphdb.TransientFailureException;
import org.neo4j.kernel.api.exceptions.Status;

/**
 * Neo4j in this very process: statements run without a connection in between.
 *
 * @param graph the database
 * @param settings how it is used
 */
record EmbeddedDatabase(GraphDatabaseService graph, StoreSettings settings) implements Database {

	private static final Retries RETRIES = new Retries(20, EmbeddedDatabase::passing);

	@Override
	public List<Map<String, Object>> read(CypherStatement statement) {
		StatementLog.read(statement);
		Duration limit = this.settings.readTimeout();
		return RETRIES.of(() -> {
			List<Map<String, Object>> rows = new ArrayList<>();
			read(statement, limit, rows::add);
			return rows;
		});
	}

	@Override
	public void read(CypherStatement statement, Consumer<Map<String, Object>> eachRow) {
		StatementLog.read(statement);
		read(statement, Duration.ZERO, eachRow);
	}

	@Override
	public <T> T write(Function<Writing, T> work) {
		Duration limit = this.settings.writeTimeout();
		return RETRIES.of(() -> {
			try (Transaction transaction = begin(limit)) {
				T done = work.apply((statement) -> run(transaction, statement));
				transaction.commit();
				return done;
			}
			catch (TransactionTerminatedException ex) {
				throw timedOut(ex, limit);
			}
		});
	}

	@Override
	public String describe() {
		return "embedded Neo4j in " + this.settings.data();
	}

	private void read(CypherStatement statement, Duration limit, Consumer<Map<String, Object>> eachRow) {
		try (Transaction transaction = begin(limit);
				Result result = transaction.execute(statement.text(), statement.parameters())) {
			result.stream().forEach(eachRow);
		}
		catch (TransactionTerminatedException ex) {
			throw timedOut(ex, limit);
		}
	}

	private Transaction begin(Duration limit) {
		try {
			// no time means no limit
			return this.graph.beginTx(limit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (DatabaseShutdownException ex) {
			throw new DatabaseUnavailable("The database is shutting down; ask again when it is up.", ex);
		}
	}

	private static List<Map<String, Object>> run(Transaction transaction, CypherStatement statement) {
		StatementLog.write(statement);
		try (Result result = transaction.execute(statement.text(), statement.parameters())) {
			return result.stream().toList();
		}
	}

	private static RuntimeException timedOut(TransactionTerminatedException ex, Duration limit) {
		return ex.status().code().serialize().contains("TimedOut") ? new StatementTimedOut(limit) : ex;
	}

	private static boolean passing(RuntimeException ex) {
		if (ex instanceof TransientFailureException) {
			return !(ex instanceof TransactionTerminatedException);
		}
		return ex instanceof Status.HasStatus known
				&& known.status().code().classification() == Status.Classification.TransientError;
	}

}
