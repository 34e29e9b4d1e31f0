package org.multaqa.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.multaqa.cypher.CypherStatement;
import org.multaqa.query.DatabaseUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the database's constraints and indexes up to date: versioned Cypher files, each
 * applied once. Of several processes that start together one applies them while the
 * others wait; whoever dies in between loses its turn after a while.
 */
final class Migrations {

	private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

	private static final Duration LEASE = Duration.ofSeconds(60);

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final long PAUSE = 500;

	private final Database database;

	private final List<Migration> migrations;

	private final String holder = UUID.randomUUID().toString();

	Migrations(Database database) {
		this(database, Migration.bundled());
	}

	Migrations(Database database, List<Migration> migrations) {
		this.database = database;
		this.migrations = migrations;
	}

	/**
	 * Applies what has not been applied.
	 * @throws DatabaseUnavailable where the database was brought further by a newer
	 * version, or differently by another
	 */
	void apply() {
		if (pending().isEmpty()) {
			return;
		}
		run("CREATE CONSTRAINT migration_lease IF NOT EXISTS FOR (lease:MigrationLease) REQUIRE lease.of IS UNIQUE",
				Map.of());
		takeTurn();
		try {
			for (Migration migration : pending()) {
				LOG.info("Applying {} to {}.", migration.name(), this.database.describe());
				migration.statements().forEach((statement) -> run(statement, Map.of()));
				run("CREATE (:Migration {version: $version, name: $name, checksum: $checksum})", Map.of("version",
						migration.version(), "name", migration.name(), "checksum", migration.checksum()));
				run("CALL db.awaitIndexes(300)", Map.of());
			}
		}
		finally {
			run("MATCH (lease:MigrationLease {of: 'migrations', holder: $holder}) DELETE lease",
					Map.of("holder", this.holder));
		}
	}

	private List<Migration> pending() {
		Map<Long, String> applied = new java.util.HashMap<>();
		this.database
			.read(new CypherStatement(
					"MATCH (applied:Migration) RETURN applied.version AS version, applied.checksum AS checksum",
					Map.of()))
			.forEach((row) -> applied.put((Long) row.get("version"), String.valueOf(row.get("checksum"))));
		for (Migration migration : this.migrations) {
			String checksum = applied.remove(migration.version());
			if (checksum != null && !checksum.equals(migration.checksum())) {
				throw new DatabaseUnavailable(
						"%s was brought up to date by another %s than this version has; run the version of Multaqa that did, or start with an empty database."
							.formatted(this.database.describe(), migration.name()));
			}
		}
		if (!applied.isEmpty()) {
			throw new DatabaseUnavailable(
					"%s was brought up to date by a newer version of Multaqa (migration %s); run that version."
						.formatted(this.database.describe(), applied.keySet()));
		}
		return this.migrations.stream().filter((migration) -> !isApplied(migration)).toList();
	}

	private boolean isApplied(Migration migration) {
		return !this.database
			.read(new CypherStatement("MATCH (applied:Migration {version: $version}) RETURN applied.name AS name",
					Map.of("version", migration.version())))
			.isEmpty();
	}

	/** The lease lasts by the database's clock, which all processes share. */
	private void takeTurn() {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!taken()) {
			if (System.nanoTime() > end) {
				throw new DatabaseUnavailable(
						"Another process has been migrating %s for more than %d minutes; stop it or try again."
							.formatted(this.database.describe(), PATIENCE.toMinutes()));
			}
			try {
				Thread.sleep(PAUSE);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new DatabaseUnavailable("Interrupted while waiting to migrate.", ex);
			}
		}
	}

	private boolean taken() {
		List<Map<String, Object>> rows = this.database.write((writing) -> writing.run(new CypherStatement("""
				MERGE (lease:MigrationLease {of: 'migrations'})
				ON CREATE SET lease.holder = $holder, lease.until = timestamp() + $millis
				WITH lease, lease.until < timestamp() OR lease.holder = $holder AS mine
				SET lease.holder = CASE WHEN mine THEN $holder ELSE lease.holder END,
				  lease.until = CASE WHEN mine THEN timestamp() + $millis ELSE lease.until END
				RETURN mine""", Map.of("holder", this.holder, "millis", LEASE.toMillis()))));
		return Boolean.TRUE.equals(rows.get(0).get("mine"));
	}

	private void run(String text, Map<String, Object> parameters) {
		this.database.write((writing) -> writing.run(new CypherStatement(text, parameters)));
	}

}
