package org.multaqa.store.migration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.store.connection.Database;
import org.multaqa.store.connection.StartupException;
import org.multaqa.store.connection.WriteTransaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lock in the graph that one application instance holds while it migrates; the others
 * wait. It is a lease, which its holder renews and which expires if the holder dies. All
 * times are those of the database's clock.
 */
public final class MigrationLock implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(MigrationLock.class);

	private static final Duration POLL = Duration.ofMillis(300);

	private static final String UNIQUE = "CREATE CONSTRAINT migration_lock_id IF NOT EXISTS FOR (l:MigrationLock) REQUIRE l.id IS UNIQUE";

	/** Writes before it reads, so that the second instance waits for the first. */
	private static final String ACQUIRE = """
			MERGE (l:MigrationLock {id: 'migrations'})
			SET l.asked = $holder
			WITH l, datetime.realtime().epochMillis AS now
			WHERE l.holder IS NULL OR l.holder = $holder OR l.until < now
			SET l.holder = $holder, l.until = now + $lease
			RETURN l.holder AS holder""";

	private static final String RENEW = """
			MATCH (l:MigrationLock {id: 'migrations', holder: $holder})
			SET l.until = datetime.realtime().epochMillis + $lease
			RETURN l.holder AS holder""";

	private static final String RELEASE = """
			MATCH (l:MigrationLock {id: 'migrations', holder: $holder})
			REMOVE l.holder, l.until, l.asked""";

	private final Database database;

	private final Duration lease;

	private final String holder = UUID.randomUUID().toString();

	private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor((renewing) -> {
		Thread thread = new Thread(renewing, "migration-lock");
		thread.setDaemon(true);
		return thread;
	});

	private MigrationLock(Database database, Duration lease) {
		this.database = database;
		this.lease = lease;
	}

	/** Waits for the lock, and holds it until it is closed. */
	public static MigrationLock acquire(Database database, Duration lease) {
		MigrationLock lock = new MigrationLock(database, lease);
		database.schema(List.of(new CypherQuery(UNIQUE, Map.of())));
		boolean logged = false;
		while (!lock.run(ACQUIRE)) {
			if (!logged) {
				LOG.info("Waiting for another instance, which prepares the database …");
				logged = true;
			}
			sleep();
		}
		long third = lease.toMillis() / 3;
		lock.renewal.scheduleAtFixedRate(() -> lock.run(RENEW), third, third, TimeUnit.MILLISECONDS);
		return lock;
	}

	/**
	 * Checks within a transaction that the lock is still held.
	 * @throws StartupException if it is not
	 */
	void confirm(WriteTransaction writeTransaction) {
		if (writeTransaction.run(statement(RENEW)).isEmpty()) {
			throw new StartupException(
					"Another instance began to prepare the database because this one took too long to answer; start this one again.",
					null);
		}
	}

	@Override
	public void close() {
		this.renewal.shutdown();
		run(RELEASE);
	}

	private boolean run(String text) {
		return this.database.write((writeTransaction) -> !writeTransaction.run(statement(text)).isEmpty());
	}

	private CypherQuery statement(String text) {
		return new CypherQuery(text, Map.of("holder", this.holder, "lease", this.lease.toMillis()));
	}

	private static void sleep() {
		try {
			Thread.sleep(POLL.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StartupException("The start was interrupted.", ex);
		}
	}

}
