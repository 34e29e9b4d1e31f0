package org.multaqa.store.connection;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.query.limit.FairSemaphore;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database backend for a server or a cluster. Queries that write run in Spring Data
 * Neo4j's client, in the transactions of its transaction manager. A query that only reads
 * has a session of its own, which begins, runs and ends it in one message; a transaction
 * of the manager needs three. Both share one bookmark manager.
 */
public final class BoltBackend implements DatabaseBackend {

	private final Driver driver;

	private final Neo4jClient client;

	private final Neo4jTransactionManager transactions;

	private final Neo4jBookmarkManager bookmarks;

	private final RemoteDatabase server;

	private final PlanningThrottle planningThrottle;

	private final AbandonedQueryMonitor abandonedQueryMonitor = new AbandonedQueryMonitor();

	private final String description;

	public BoltBackend(Driver driver, Neo4jClient client, Neo4jTransactionManager transactions,
			Neo4jBookmarkManager bookmarks, RemoteDatabase server, FairSemaphore plans) {
		this.driver = driver;
		this.client = client;
		this.transactions = transactions;
		this.bookmarks = bookmarks;
		this.server = server;
		this.planningThrottle = new PlanningThrottle(plans);
		this.description = server.describe(driver);
	}

	@Override
	public void read(CypherQuery statement, Duration timeout, Consumer<Map<String, Object>> eachRow) {
		Collection<Bookmark> known = this.bookmarks.getBookmarks();
		SessionConfig config = this.server.session()
			.withDefaultAccessMode(AccessMode.READ)
			.withBookmarks(known)
			.build();
		TransactionConfig limited = timeout.equals(UNLIMITED) ? TransactionConfig.empty()
				: TransactionConfig.builder().withTimeout(timeout).build();
		try (Session session = this.driver.session(config)) {
			cancellable(() -> {
				each(this.planningThrottle.begin(statement,
						() -> session.run(statement.text(), statement.parameters(), limited)), eachRow);
				return session;
			});
			this.bookmarks.updateBookmarks(known, session.lastBookmarks());
		}
	}

	/**
	 * On an interrupt the driver closes the connection, and the server then cancels what
	 * runs on it.
	 */
	private <T> void cancellable(Supplier<T> work) {
		Thread reading = Thread.currentThread();
		AtomicBoolean cancelled = new AtomicBoolean();
		try {
			this.abandonedQueryMonitor.watch(() -> {
				cancelled.set(true);
				reading.interrupt();
			}, work);
		}
		finally {
			if (cancelled.get()) {
				Thread.interrupted();
			}
		}
	}

	@Override
	@SuppressWarnings("NullAway") // returns what the work returns
	public <T> T write(Duration timeout, Function<TransactionWork, T> work) {
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		if (!timeout.equals(UNLIMITED)) {
			transaction.setTimeout(Math.toIntExact(timeout.plusMillis(999).toSeconds()));
		}
		return transaction.execute((status) -> work.apply(this::run));
	}

	private void run(CypherQuery statement, Consumer<Map<String, Object>> eachRow) {
		this.client.delegateTo((runner) -> {
			each(runner.run(statement.text(), statement.parameters()), eachRow);
			return Optional.empty();
		}).run();
	}

	private static void each(Result result, Consumer<Map<String, Object>> eachRow) {
		result.forEachRemaining(
				(row) -> eachRow.accept(ValueConverter.row(row.keys(), (column) -> row.get(column).asObject())));
	}

	@Override
	public String describe() {
		return this.description;
	}

	@Override
	public void close() {
		// the driver is closed by its owner
		this.abandonedQueryMonitor.close();
	}

}
