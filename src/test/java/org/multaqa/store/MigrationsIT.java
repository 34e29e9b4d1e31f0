package org.multaqa.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.multaqa.EachBackend;
import org.multaqa.RunningApplication;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.store.connection.Database;
import org.multaqa.store.connection.StartupException;
import org.multaqa.store.migration.Migration;
import org.multaqa.store.migration.MigrationLock;
import org.multaqa.store.migration.MigrationRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@EachBackend
class MigrationsIT {

	private static final Duration LEASE = Duration.ofSeconds(3);

	private static final Migration COUNTING = Migration.parse("V900__count.cypher",
			"// not repeatable, so that a second run shows\nMERGE (c:Counter) SET c.n = coalesce(c.n, 0) + 1;\n");

	private final RunningApplication multaqa;

	private final Database database;

	MigrationsIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
		this.database = multaqa.get(Database.class);
	}

	@AfterEach
	void forget() {
		this.multaqa.cypher("MATCH (m:Migration) WHERE m.version >= 900 DELETE m");
		this.multaqa.cypher("MATCH (l:MigrationLock) DELETE l");
		this.multaqa.emptied();
	}

	@Test
	void theBundledOnesAreAppliedBeforeAnyoneReads() {
		assertThat(
				this.database.read(new CypherQuery("MATCH (m:Migration) RETURN m.version AS v ORDER BY v", Map.of())))
			.extracting((row) -> row.get("v"))
			.containsExactlyElementsOf(
					Migration.bundled().stream().map((migration) -> (Object) (long) migration.version()).toList());
		assertThat(this.database
			.read(new CypherQuery("SHOW CONSTRAINTS YIELD name RETURN collect(name) AS names", Map.of()))
			.get(0)
			.get("names")).asInstanceOf(InstanceOfAssertFactories.LIST)
			.contains("node_id", "entity_id", "fact_id", "citation_id", "record_id");
		assertThat(this.database.read(new CypherQuery(
				"SHOW INDEXES YIELD name, state WHERE name IN ['name_keys', 'meeting_date'] RETURN name, state ORDER BY name",
				Map.of())))
			.containsExactly(Map.of("name", "meeting_date", "state", "ONLINE"),
					Map.of("name", "name_keys", "state", "ONLINE"));
	}

	@Test
	void ofInstancesThatStartTogetherOneMigrates() {
		List<CompletableFuture<Void>> starting = IntStream.range(0, 4)
			.mapToObj((i) -> CompletableFuture.runAsync(migrations(COUNTING)::run))
			.toList();

		starting.forEach(CompletableFuture::join);

		assertThat(counter()).isEqualTo(1);
	}

	@Test
	void whoHoldsTheLockIsWaitedForAsLongAsItLives() throws Exception {
		CompletableFuture<Void> second;
		try (MigrationLock first = MigrationLock.acquire(this.database, LEASE)) {
			second = CompletableFuture.runAsync(migrations(COUNTING)::run);
			Thread.sleep(LEASE.plusSeconds(1).toMillis());
			assertThat(second).as("%s is renewed", first).isNotDone();
		}

		second.join();

		assertThat(counter()).isEqualTo(1);
	}

	@Test
	void theLockOfWhoDiedRunsOut() {
		this.multaqa.cypher(
				"MERGE (l:MigrationLock {id: 'migrations'}) SET l.holder = 'dead', l.until = datetime.realtime().epochMillis + 1500");

		migrations(COUNTING).run();

		assertThat(counter()).isEqualTo(1);
	}

	@Test
	void aChangedMigrationStopsTheStart() {
		migrations(COUNTING).run();
		Migration changed = Migration.parse("V900__count.cypher", "MERGE (c:Counter) SET c.n = 7;");

		assertThatExceptionOfType(StartupException.class).isThrownBy(migrations(changed)::run)
			.withMessageStartingWith("Migration 900 (count) is not the one that was applied to ")
			.withMessageContaining("Neo4j 5.26");
	}

	@Test
	void theGraphOfANewerVersionStopsTheStart() {
		this.multaqa.cypher("CREATE (:Migration {version: 901, name: 'from the future', checksum: 'x'})");

		assertThatExceptionOfType(StartupException.class).isThrownBy(migrations(COUNTING)::run)
			.withMessageContaining("to version 901, and this one knows versions up to 900; start the newer one.");
	}

	private MigrationRunner migrations(Migration further) {
		List<Migration> all = new ArrayList<>(Migration.bundled());
		all.add(further);
		return new MigrationRunner(this.database, all, LEASE);
	}

	private long counter() {
		return (Long) Objects.requireNonNull(this.multaqa.cypher("MATCH (c:Counter) RETURN c.n AS n").get(0).get("n"));
	}

}
