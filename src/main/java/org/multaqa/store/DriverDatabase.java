package org.multaqa.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.multaqa.cypher.CypherStatement;
import org.multaqa.query.DatabaseUnavailable;
import org.multaqa.query.Refusal;
import org.multaqa.query.StatementTimedOut;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A Neo4j server or cluster, through the driver: reads are routed to any member, writes
 * to the leader, and what this process wrote it can read.
 */
final class DriverDatabase implements Database {

	private static final Retries RETRIES = new Retries(12, DriverDatabase::passing);

	private final Neo4jClient client;

	private final TransactionTemplate reading;

	private final TransactionTemplate streaming;

	private final TransactionTemplate writing;

	private final String address;

	private final StoreSettings settings;

	DriverDatabase(Neo4jClient client, PlatformTransactionManager transactions, String address,
			StoreSettings settings) {
		this.client = client;
		this.address = address;
		this.settings = settings;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.reading.setTimeout(seconds(settings.readTimeout().toSeconds()));
		this.streaming = new TransactionTemplate(transactions);
		this.streaming.setReadOnly(true);
		this.writing = new TransactionTemplate(transactions);
		this.writing.setTimeout(seconds(settings.writeTimeout().toSeconds()));
	}

	@Override
	public List<Map<String, Object>> read(CypherStatement statement) {
		StatementLog.read(statement);
		return guarded(() -> Objects.requireNonNull(this.reading.execute((status) -> fetch(statement))));
	}

	@Override
	public void read(CypherStatement statement, Consumer<Map<String, Object>> eachRow) {
		StatementLog.read(statement);
		guarded(() -> {
			this.streaming.executeWithoutResult((status) -> fetch(statement).forEach(eachRow));
			return true;
		});
	}

	@Override
	public <T> T write(Function<Writing, T> work) {
		return guarded(() -> Objects.requireNonNull(this.writing.execute((status) -> work.apply((statement) -> {
			StatementLog.write(statement);
			return fetch(statement);
		}))));
	}

	@Override
	public String describe() {
		return "Neo4j at " + this.address;
	}

	private List<Map<String, Object>> fetch(CypherStatement statement) {
		return new ArrayList<>(this.client.query(statement.text()).bindAll(statement.parameters()).fetch().all());
	}

	private <T> T guarded(java.util.function.Supplier<T> work) {
		try {
			return RETRIES.of(work);
		}
		catch (Refusal refusal) {
			throw refusal;
		}
		catch (RuntimeException ex) {
			throw translated(ex);
		}
	}

	private RuntimeException translated(RuntimeException ex) {
		Neo4jException cause = cause(ex);
		if (cause != null && cause.code().contains("TimedOut")) {
			return new StatementTimedOut(this.settings.readTimeout());
		}
		if (cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException) {
			return new DatabaseUnavailable(
					"The Neo4j server at %s does not answer; ask again when it is up.".formatted(this.address), ex);
		}
		return ex;
	}

	private static boolean passing(RuntimeException ex) {
		return cause(ex) instanceof RetryableException;
	}

	private static @org.jspecify.annotations.Nullable Neo4jException cause(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Neo4jException known) {
				return known;
			}
		}
		return null;
	}

	private static int seconds(long seconds) {
		return Math.toIntExact(Math.max(1, seconds));
	}

}
