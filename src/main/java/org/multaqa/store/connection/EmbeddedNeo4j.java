package org.multaqa.store.connection;

import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.locker.FileLockException;

/**
 * Opens the embedded Neo4j database in a data directory, or says in one sentence why it
 * cannot be opened.
 */
public final class EmbeddedNeo4j {

	public static final String DATABASE = "neo4j";

	/**
	 * The waiting time for the database. Building it includes opening and recovery, so
	 * that a database which is not available then never will be.
	 */
	private static final long OPENING_MILLIS = 1000;

	/** The number of query plans kept even if memory is short. */
	private static final int PLANS_KEPT = 100;

	private final DatabaseProperties databaseProperties;

	private final DataDirectory data;

	private EmbeddedNeo4j(DatabaseProperties databaseProperties) {
		this.databaseProperties = databaseProperties;
		this.data = new DataDirectory(databaseProperties.directory());
	}

	/**
	 * Opens the database.
	 * @throws StartupException if that fails
	 */
	public static DatabaseManagementService open(DatabaseProperties databaseProperties) {
		return new EmbeddedNeo4j(databaseProperties).open();
	}

	private DatabaseManagementService open() {
		this.data.prepare();
		BoltPassword password = BoltPassword.in(this.data.path());
		Integer port = this.databaseProperties.bolt().port();
		if (port != null && !password.exists()) {
			// the port stays closed until its password is set
			set(password);
		}
		return build(port);
	}

	private void set(BoltPassword password) {
		DatabaseManagementService closed = build(null);
		try {
			String made = BoltPassword.make();
			closed.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
				.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
						Map.of("password", made));
			password.keep(made);
		}
		finally {
			closed.shutdown();
		}
	}

	private DatabaseManagementService build(@Nullable Integer port) {
		DatabaseManagementService neo4j;
		try {
			neo4j = builder(port).build();
		}
		catch (RuntimeException ex) {
			throw startupException(ex);
		}
		try {
			if (!neo4j.database(DATABASE).isAvailable(OPENING_MILLIS)) {
				throw new IllegalStateException(whyNot(neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)));
			}
			return neo4j;
		}
		catch (RuntimeException ex) {
			neo4j.shutdown();
			throw this.data.unreadable(ex);
		}
	}

	private DatabaseManagementServiceBuilder builder(@Nullable Integer port) {
		Path home = this.data.path().toAbsolutePath().normalize();
		SocketAddress bolt = new SocketAddress("localhost", Objects.requireNonNullElse(port, 0));
		return new DatabaseManagementServiceBuilder(home).setConfig(BoltConnector.enabled, port != null)
			.setConfig(BoltConnector.listen_address, bolt)
			.setConfig(BoltConnector.advertised_address, bolt)
			// the local channel does not work with the Netty version of Spring Boot
			.setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
			.setConfig(HttpConnector.enabled, false)
			.setConfig(HttpsConnector.enabled, false)
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, this.databaseProperties.memory().pageCache().toBytes())
			// plans of long queries are large: most of them are kept only while there is
			// memory
			.setConfig(GraphDatabaseInternalSettings.cypher_soft_cache_enabled, true)
			.setConfig(GraphDatabaseInternalSettings.query_cache_strong_size, PLANS_KEPT)
			.setConfig(GraphDatabaseInternalSettings.query_cache_soft_size, PlanningThrottle.KEPT - PLANS_KEPT)
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			.setConfig(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(250))
			.setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false);
	}

	private StartupException startupException(RuntimeException failure) {
		if (causedBy(failure, BindException.class)) {
			return new StartupException(
					"The Bolt port %s is in use; stop the program that listens there, choose another with --multaqa.bolt.port=PORT, or leave that out to keep Bolt closed."
						.formatted(this.databaseProperties.bolt().port()),
					failure);
		}
		return causedBy(failure, FileLockException.class) ? this.data.inUse(failure) : this.data.unreadable(failure);
	}

	private static boolean causedBy(Throwable failure, Class<? extends Exception> type) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause).anyMatch(type::isInstance);
	}

	private static String whyNot(GraphDatabaseService system) {
		return system.executeTransactionally("SHOW DATABASE " + DATABASE + " YIELD statusMessage", Map.of(),
				(rows) -> String.valueOf(rows.next().get("statusMessage")));
	}

}
