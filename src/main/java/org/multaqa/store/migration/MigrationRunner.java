package org.multaqa.store.migration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.store.connection.Database;
import org.multaqa.store.connection.RetryingDatabase;
import org.multaqa.store.connection.StartupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Migrates the graph to the form that this version of the application needs. Each
 * migration runs once, whichever instance is first, and is recorded in the graph.
 */
public final class MigrationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(MigrationRunner.class);

	private static final Duration LEASE = Duration.ofSeconds(30);

	private static final CypherQuery APPLIED = new CypherQuery("""
			MATCH (m:Migration)
			RETURN m.version AS version, m.checksum AS checksum
			ORDER BY version""", Map.of());

	private static final String REMEMBER = """
			CREATE (:Migration {version: $version, name: $name, checksum: $checksum})""";

	private final Database database;

	private final List<Migration> known;

	private final Duration lease;

	public MigrationRunner(Database database, List<Migration> known, Duration lease) {
		this.database = database;
		this.known = known;
		this.lease = lease;
	}

	/**
	 * Migrates a database before it is used.
	 * @throws StartupException if the graph has a version that does not fit; the database
	 * is then closed
	 */
	public static RetryingDatabase migrated(RetryingDatabase retryingDatabase) {
		try {
			new MigrationRunner(retryingDatabase, Migration.bundled(), LEASE).run();
			NameKeyMigration.renew(retryingDatabase);
			ContradictoryPeriodRepair.renew(retryingDatabase);
			NamePeriodMigration.renew(retryingDatabase);
			DerivedStateMigration.renew(retryingDatabase);
			return retryingDatabase;
		}
		catch (RuntimeException ex) {
			retryingDatabase.close();
			throw ex;
		}
	}

	public void run() {
		if (pending().isEmpty()) {
			return;
		}
		try (MigrationLock lock = MigrationLock.acquire(this.database, this.lease)) {
			// another instance may have been first
			for (Migration migration : pending()) {
				LOG.info("Preparing the database: {}", migration.name());
				migration.run(this.database);
				remember(migration, lock);
			}
		}
	}

	private void remember(Migration migration, MigrationLock lock) {
		CypherQuery statement = new CypherQuery(REMEMBER,
				Map.of("version", migration.version(), "name", migration.name(), "checksum", migration.checksum()));
		this.database.write((writeTransaction) -> {
			lock.confirm(writeTransaction);
			return writeTransaction.run(statement);
		});
	}

	private List<Migration> pending() {
		Map<Long, String> applied = new TreeMap<>();
		// as a write: it goes to the leader, and has time for the first query of all
		this.database.write((writeTransaction) -> writeTransaction.run(APPLIED))
			.forEach((row) -> applied.put((Long) row.get("version"), (String) row.get("checksum")));
		List<Migration> pending = this.known.stream().filter((migration) -> {
			String checksum = applied.remove((long) migration.version());
			if (checksum != null && !checksum.equals(migration.checksum())) {
				throw changed(migration);
			}
			return checksum == null;
		}).toList();
		applied.keySet().stream().findFirst().ifPresent(this::unknown);
		return pending;
	}

	private StartupException changed(Migration migration) {
		return new StartupException(
				"Migration %s (%s) is not the one that was applied to %s; start the version of Multaqa that applied it, or begin with an empty database."
					.formatted(migration.version(), migration.name(), this.database.describe()),
				null);
	}

	private void unknown(Long version) {
		throw new StartupException(
				"A newer Multaqa has migrated %s to version %s, and this one knows versions up to %s; start the newer one."
					.formatted(this.database.describe(), version,
							this.known.isEmpty() ? 0 : this.known.get(this.known.size() - 1).version()),
				null);
	}

}
